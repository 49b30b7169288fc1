import { HOUR } from '../../model/time.ts'

/** What ranking knows of an article. Times are epoch milliseconds. */
export interface Ranked {
  id: number
  story: number | null
  source: number
  topic: string | null
  publishedAt: number
  /** How much the source counts; 1 is ordinary. */
  weight: number
  /** How many sources tell it. */
  sources: number
  quality: string | null
  words: number
  /** How much the reader should like it, from below 0 to above; 0 where nothing is known. */
  liking?: number
  /** What is new in a story that the reader was told before; without it such a story does not come again. */
  news?: string
}

/** After this long an article counts half: yesterday evening's news is still news at breakfast, the day before's is not. */
const HALF_LIFE_MS = 14 * HOUR

/** What a reader gets out of an article that the site shows only in part. */
const QUALITY: Record<string, number> = { full: 1, short: 0.55, paywall: 0.6 }

/** Articles below this many words are notes rather than stories. */
const NOTE_WORDS = 120

/** How good an article is for a digest at `asOf`, by itself: above 0, comparable within one digest. */
export function score(article: Ranked, asOf: number): number {
  const hours = Math.max(0, asOf - article.publishedAt)
  const freshness = 0.5 ** (hours / HALF_LIFE_MS)
  // The second source says most about a story's importance, the tenth hardly anything.
  const told = 1 + Math.log2(Math.max(1, article.sources)) / 2
  const quality = QUALITY[article.quality ?? 'short'] ?? 0.4
  const substance = article.words < NOTE_WORDS ? 0.7 : 1
  return article.weight * freshness * told * quality * substance * Math.exp(article.liking ?? 0)
}
