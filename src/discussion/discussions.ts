import type { ThreadAddress } from '../collect/discussion/thread-address.ts'
import type { Discussion } from '../model/discussion.ts'

/** A discussion that somebody wants to be told of. */
export interface DiscussionRequest {
  thread: ThreadAddress
  /** The title of the article that it is about. */
  title: string
  /** The language of the lines (ISO 639-1). Quotations stay as they are. */
  language: string
  /** Whether the person has looked at so many already that only what is known is shown. */
  onlyKnown?: boolean
}

/** What came of it. `few`: there are too few comments to be told of. `unreadable`: the site gave no comments in time, or was not asked. */
export type DiscussionOutcome =
  | { kind: 'said'; discussion: Discussion }
  | { kind: 'few'; comments: number }
  | { kind: 'unreadable' }

/** Tells what public discussions say. What was told once is told to everybody for some hours. */
export interface Discussions {
  /** Resolves within eight seconds, whatever the site and the model do; never rejects because of either. */
  read(request: DiscussionRequest): Promise<DiscussionOutcome>
  /** Gives up what is being read and written. */
  close(): Promise<void>
}

/** Receives measurements. */
export interface DiscussionMetrics {
  /** Called for each discussion that was asked for: what it became, in how many milliseconds, and the tokens that it took by then. */
  discussed(by: DiscussedBy, ms: number, tokensIn: number, tokensOut: number): void
}

export type DiscussedBy = 'kept' | 'model' | 'ranking' | 'few' | 'unreadable'
