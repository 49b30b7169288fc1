import { commentText } from './comment-text.ts'

/** A comment in a discussion that its readers see: neither deleted, nor removed, nor flagged. */
export interface Comment {
  /** Its id at the site. */
  id: string
  author: string
  /** Plain text with a line for each paragraph, without quotations of others and without code: empty if there is nothing else. */
  readonly text: string
  /** The length of its HTML. */
  size: number
  url: string
  /** The comment to the article that it stands below, which may be itself: all of that is one voice. */
  voice: string
  /** 0 for a comment to the article. */
  depth: number
}

/** The comments of a thread, the best-ranked voice first and each voice in the order of its replies. */
export interface ThreadComments {
  /** How many there are, as far as the site tells. */
  count: number | null
  /** Whether the order of the voices is the site's own ranking. */
  isRanked: boolean
  comments: Comment[]
}

/**
 * A comment whose text is made of its HTML when it is asked for: of a thread of five thousand, a few dozen are looked at, and all of them
 * would keep everybody waiting for a third of a second.
 */
export function commentOf(known: Omit<Comment, 'text' | 'size'>, html: string): Comment {
  let text: string | undefined
  return {
    ...known,
    size: html.length,
    get text() {
      text ??= commentText(html)
      return text
    },
  }
}

/** Comments that are read of one thread; the largest have about five thousand. */
export const MAX_COMMENTS = 10_000
