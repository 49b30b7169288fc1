/** When chats were last sent something, remembered for as long as it matters. */
export interface LastSends {
  /** The last time, ms; `undefined` if it is longer ago than is remembered. */
  get(chatId: number): number | undefined
  set(chatId: number, now: number): void
}

/**
 * Remembers each time for `forMs` at least and for twice as long at most, in two maps of which the older one is dropped as a whole:
 * a broadcast records a thousand chats a second, of which a cache with an order kept 250 bytes each for a minute.
 */
export function createLastSends(forMs: number): LastSends {
  let newer = new Map<number, number>()
  let older = new Map<number, number>()
  let since = Number.NEGATIVE_INFINITY
  return {
    get: (chatId) => newer.get(chatId) ?? older.get(chatId),
    set(chatId, now) {
      if (now - since > forMs) {
        older = newer
        newer = new Map()
        since = now
      }
      newer.set(chatId, now)
    },
  }
}
