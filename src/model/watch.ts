/** Words that a chat watches: it is told at once of a story that has all of them. */
export interface Watch {
  readonly id: number
  /** The words as `readWatch` writes them. */
  readonly words: string
  /** Whether they have to be in the title; otherwise the first sentences count too. */
  readonly titlesOnly: boolean
  /** Epoch milliseconds. */
  readonly createdAt: number
}

/** A chat that watches words which an article has. */
export interface Watcher {
  readonly chatId: number
  readonly words: string
  /** Since when, epoch milliseconds. */
  readonly createdAt: number
}
