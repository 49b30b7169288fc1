/** Markup that Telegram would reject; the message is Telegram's own, without "Bad Request". */
export class MarkupError extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'MarkupError'
  }
}
