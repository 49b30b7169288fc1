/** A comment in a discussion that its readers see: neither deleted, nor removed, nor flagged. */
export interface Comment {
  /** Its id at the site. */
  id: string
  author: string
  /** Plain text with a line for each paragraph, without quotations of others and without code. Never empty. */
  text: string
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

/** Comments that are read of one thread; the largest have about five thousand. */
export const MAX_COMMENTS = 10_000
