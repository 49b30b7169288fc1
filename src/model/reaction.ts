import type { ReactionName } from './callback.ts'
import { DAY } from './time.ts'

/** 1 for 👍, -1 for 👎, 0 for neither. */
export type Opinion = -1 | 0 | 1

/** A chat's opinion of an article, and its bookmark. */
export interface Reaction {
  articleId: number
  /** When it was bookmarked, epoch milliseconds; `null` if it is not. */
  savedAt: number | null
  opinion: Opinion
}

/** A reaction as the buttons of a card show it. */
export interface ReactionState {
  saved: boolean
  opinion: Opinion
}

/** Neither an opinion nor a bookmark. */
export const NO_REACTION: ReactionState = { saved: false, opinion: 0 }

/** The state after a tap on the button `name`: sets what the button means, or takes it back if it is set. */
export function toggleReaction(
  { saved, opinion }: ReactionState,
  name: ReactionName,
): ReactionState {
  switch (name) {
    case 'save':
      return { saved: !saved, opinion }
    case 'up':
      return { saved, opinion: opinion > 0 ? 0 : 1 }
    case 'down':
      return { saved, opinion: opinion < 0 ? 0 : -1 }
  }
}

/** A bookmark older than a month is offered to be dropped. */
export const OLD_BOOKMARK_MS = 30 * DAY
