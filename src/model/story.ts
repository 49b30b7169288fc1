import type { Fingerprint } from './fingerprint.ts'
import type { Quality } from './quality.ts'

/** The fingerprint of an article, ready to be stored. */
export interface NewFingerprint {
  articleId: number
  fingerprint: Fingerprint
  /** Lookup keys for similar articles: signed 32-bit integers, without duplicates. */
  keys: readonly number[]
}

/** The fingerprint of an article that belongs to a story. */
export interface ClusteredArticle {
  articleId: number
  storyId: number
  fingerprint: Fingerprint
  /** The personal source that published it; `null` if a shared source did. */
  personalSourceId: number | null
}

/** A member of a story with what is needed to choose a leader. */
export interface StoryMember extends ClusteredArticle {
  words: number
  quality: Quality | null
  /** Epoch milliseconds. */
  publishedAt: number
  sourceWeight: number
}

/** A story as the result of clustering again. Times are epoch milliseconds. */
export interface ReclusteredStory {
  /** The story whose id it keeps; `null` for a new one. */
  storyId: number | null
  leaderId: number
  articleIds: number[]
  /** The stories that its articles belonged to. */
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
