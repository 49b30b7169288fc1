/** A source as a sources file names it. */
export interface OpmlSource {
  title: string
  /** Address of the feed. */
  url: string
  siteUrl: string | null
  /** The outlines around it, outermost first. */
  topics: string[]
}

/** Something in a sources file that could not be read. */
export interface OpmlProblem {
  /** Counted from 1. */
  line: number
  why: string
}
