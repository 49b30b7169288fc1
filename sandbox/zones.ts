/** The time zones of the chats, as the bot last reported them. */
export class Zones {
  readonly #ask: (chat: number) => Promise<string>
  readonly #changed: () => void
  readonly #known = new Map<number, string>()

  /** @param changed called after a chat's zone has changed */
  constructor(ask: (chat: number) => Promise<string>, changed: () => void) {
    this.#ask = ask
    this.#changed = changed
  }

  of(chat: number): string {
    return this.#known.get(chat) ?? 'UTC'
  }

  /** Asks the bot again. */
  async refresh(chat: number): Promise<void> {
    const zone = await this.#ask(chat)
    if (zone === this.of(chat)) return
    this.#known.set(chat, zone)
    this.#changed()
  }
}
