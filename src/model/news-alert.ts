/** A story that a chat is to be told of outside its digests. */
export interface NewsAlert {
  readonly chatId: number
  readonly articleId: number
  readonly storyId: number | null
  /** The watched words that it has; empty for a story that the chat follows. */
  readonly words: string
  /** What is new in a story that the chat follows; `null` for one with watched words. */
  readonly news: string | null
}

/** One that waits: for the end of the quiet hours, for the hour at which what is above the day's limit comes together, or for a digest. */
export interface WaitingAlert extends NewsAlert {
  /** Epoch milliseconds; `null` for the next digest of the chat. */
  readonly releaseAt: number | null
}

/** An alert of the past, to count how many a chat had in a day. */
export interface ToldAlert {
  readonly chatId: number
  /** Epoch milliseconds. */
  readonly at: number
}

/** Chats that are told the same by one digest, because their histories are the same. */
export interface AlertGroup {
  readonly profileId: number
  readonly language: string | null
  /** The digest that they had before; it decides how far back their next one reaches. */
  readonly lastDigestId: number | null
  readonly alerts: readonly Omit<NewsAlert, 'chatId'>[]
  readonly chatIds: readonly number[]
  /** Whether this is the last that is told at once on this day. */
  readonly isLastOfDay: boolean
}
