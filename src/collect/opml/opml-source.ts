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
  /** `open`: an outline that never ends. `no-outlines`: the file is something else. */
  kind: 'no-address' | 'bad-address' | 'open' | 'no-outlines'
  /** The outline's name or what stands for its address; may be empty. */
  about: string
  /** All of that as a line for an operator. */
  why: string
}
