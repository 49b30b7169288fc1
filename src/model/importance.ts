import { MINUTE } from './time.ts'

/** How much a story matters to people who follow tech news: 1 hardly, 3 as most news of a day, 5 as few in a year. */
export const IMPORTANCES = [1, 2, 3, 4, 5] as const
export type Importance = (typeof IMPORTANCES)[number]

/** One time that a model was asked how important a story is. Stories are rated, and never anything about a reader. */
export interface StoryRating {
  /** `null` if it gave no usable answer. */
  readonly importance: Importance | null
  /** How many shared sources reported the story then. */
  readonly sources: number
  /** Epoch milliseconds. */
  readonly at: number
}

/**
 * A rating counts from this long after it was given. What it brings into a digest is then known long enough before the hour to be
 * summarised, so that no digest waits for it.
 */
export const COUNTS_AFTER_MS = 5 * MINUTE
/** How often a story is asked about at most, whatever comes of it. */
const MAX_ASKS = 3
/** A story without a usable answer is asked about again after this time at the earliest. */
const ASK_AGAIN_MS = 10 * MINUTE
/** A story is another one if it has twice as many sources as when it was rated, and three at least. */
const GROWTH = 2
const MIN_GROWN = 3

/** How important a story is for what is ranked at `asOf` (epoch ms); `undefined` if nothing that counts was said. Pure. */
export function importanceAt(
  ratings: readonly StoryRating[],
  asOf: number,
): Importance | undefined {
  let latest: StoryRating | undefined
  for (const rating of ratings) {
    if (rating.importance === null || rating.at > asOf - COUNTS_AFTER_MS) continue
    if (latest === undefined || rating.at >= latest.at) latest = rating
  }
  return latest?.importance ?? undefined
}

/** Whether a story that so many shared sources report is to be asked about now, after these ratings, the oldest first. Pure. */
export function isToBeRated(
  ratings: readonly StoryRating[],
  sources: number,
  now: number,
): boolean {
  if (ratings.length >= MAX_ASKS) return false
  const last = ratings.at(-1)
  if (last === undefined) return true
  if (last.importance === null) return now - last.at >= ASK_AGAIN_MS
  return sources >= Math.max(MIN_GROWN, GROWTH * last.sources)
}
