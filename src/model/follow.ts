import { DAY } from './time.ts'

/** How long nothing may come up until a story counts as over. */
export const FOLLOW_MS = 30 * DAY
/** Stories that a chat may follow at the same time. */
export const MOST_FOLLOWS = 20

/** A story that a chat follows: it is told when something new comes up. */
export interface Follow {
  readonly id: number
  /** The article from whose card it is followed. */
  readonly articleId: number
  readonly title: string
  readonly link: string
  /** Whether it is told at once; otherwise first in the next digest. */
  readonly atOnce: boolean
  /** When it counts as over unless something comes up before, epoch milliseconds. */
  readonly endsAt: number
}

/** A chat that follows a story, as far as an article of it can be told to the chat. */
export interface Follower {
  readonly followId: number
  readonly chatId: number
  readonly atOnce: boolean
}

/** An article that tells how a followed story goes on, for the first place of a digest. */
export interface Continuation {
  readonly articleId: number
  /** The sentence that states what is new. */
  readonly news: string
}

/** A followed story in which nothing has come up for so long that it counts as over. */
export interface FinishedFollow {
  readonly id: number
  readonly chatId: number
  readonly title: string
  readonly link: string
  /** Epoch milliseconds. */
  readonly endsAt: number
}
