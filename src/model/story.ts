import type { Fingerprint } from './fingerprint.ts'
import type { Quality } from './quality.ts'

/** An article to be remembered for clustering. */
export interface NewFingerprint {
  articleId: number
  fingerprint: Fingerprint
  /** Keys under which similar articles find it: signed 32-bit integers, each once. */
  keys: readonly number[]
}

/** An article that has its story, as clustering remembers it. */
export interface ClusteredArticle {
  articleId: number
  storyId: number
  fingerprint: Fingerprint
}

/** What the choice of a leader needs to know about an article. */
export interface StoryMember extends ClusteredArticle {
  words: number
  quality: Quality | null
  /** Epoch milliseconds. */
  publishedAt: number
  sourceWeight: number
}

/** Articles that belong together, as a second look found. Times are epoch milliseconds. */
export interface ReclusteredStory {
  /** The story that they continue; `null` for a new one. */
  storyId: number | null
  leaderId: number
  articleIds: number[]
  /** The stories that they come from. */
  formerIds: number[]
  firstAt: number
  lastAt: number
}

/** One source's report of a story. */
export interface Report {
  /** Name of the source. */
  source: string
  title: string
  link: string
}
