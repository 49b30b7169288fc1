import type { Importance } from '../../model/importance.ts'
import { DAY, HOUR } from '../../model/time.ts'

/** What the ranking needs of an article. Times are epoch milliseconds. */
export interface RankedArticle {
  id: number
  story: number | null
  source: number
  topic: string | null
  publishedAt: number
  /** Weight of the source; 1 is normal. */
  weight: number
  /** Number of sources that cover its story. */
  sources: number
  quality: string | null
  words: number
  /** Whether it is a security advisory, and of something that the reader follows. */
  advisory?: 'followed' | 'other'
  /** Interest score: above 0 liked, below 0 disliked, 0 if nothing is known. */
  interest?: number
  /** How important a model says its story is; absent if none was asked. */
  importance?: Importance
  /** What is new in a story that the chat has seen; without it such a story is not sent again. */
  news?: string
}

/** The score halves in this time: yesterday evening's news is still news at breakfast, the day before yesterday's is not. */
export const HALF_LIFE_MS = 14 * HOUR
/** In a catch-up age hardly counts: what many sources reported six days ago matters more than what one reported today. */
export const CATCH_UP_HALF_LIFE_MS = 6 * DAY

/** Value of an article by how much of it can be read. */
const QUALITY: Record<string, number> = { full: 1, short: 0.55, paywall: 0.6 }

/** Shorter articles are notes. */
const NOTE_WORDS = 120

/**
 * An advisory of what the reader follows counts as much as a story of many sources: it may not be missed because few write about
 * it. One that stands among the shared news is not held against for being short, and no more.
 */
const FOLLOWED_ADVISORY = 4

/**
 * The most that a model's word on a story's importance counts for, up or down: as much as the report of a second source, or eight
 * hours of age. That many report a story is a fact, and this is an opinion, and an article may try to talk the model into it.
 */
const MOST_IMPORTANT = 1.5

/** What the importance of a story multiplies its score by: from 1 / 1.5 through 1 for the usual to 1.5, in equal steps. */
export function importanceFactor(importance: Importance | undefined): number {
  return importance === undefined ? 1 : MOST_IMPORTANT ** ((importance - 3) / 2)
}

/** The score of an article on its own for a digest at `asOf`: above 0, comparable within one digest. */
export function score(
  article: RankedArticle,
  asOf: number,
  halfLifeMs: number = HALF_LIFE_MS,
): number {
  const age = Math.max(0, asOf - article.publishedAt)
  const freshness = 0.5 ** (age / halfLifeMs)
  // The second source matters most for the importance of a story, the tenth hardly at all.
  const coverage = 1 + Math.log2(Math.max(1, article.sources)) / 2
  const { advisory } = article
  // Advisories are short and complete.
  const quality = advisory === undefined ? (QUALITY[article.quality ?? 'short'] ?? 0.4) : 1
  const substance = advisory === undefined && article.words < NOTE_WORDS ? 0.7 : 1
  const urgency = advisory === 'followed' ? FOLLOWED_ADVISORY : 1
  return (
    article.weight *
    freshness *
    coverage *
    quality *
    substance *
    urgency *
    importanceFactor(article.importance) *
    Math.exp(article.interest ?? 0)
  )
}
