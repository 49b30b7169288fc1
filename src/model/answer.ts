/** An answer to a person on its way to Telegram. */
export interface Answer {
  readonly chatId: number
  /** The method of the Bot API. */
  readonly method: string
  /** Its parameters without the chat; plain JSON. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** When it was asked for, epoch ms; each answer of a process has a time of its own. */
  readonly askedAt: number
}

/** An answer that waits in the store. */
export interface StoredAnswer extends Answer {
  readonly id: number
  /** Attempts that failed so far. */
  readonly attempts: number
}
