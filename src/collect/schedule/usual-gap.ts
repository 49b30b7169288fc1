import { DAY } from '../../model/time.ts'
import { recentIntervals } from './intervals.ts'

/** With fewer intervals the publish rate is unknown. */
const MIN_INTERVALS = 5
/** How many usual gaps without a new article are too many. */
const MAX_GAPS = 3
/** Nights and weekends are usual, however often a source publishes on a weekday. */
const MIN_OVERDUE = 3 * DAY

/**
 * The usual gap between items of a source, ms: nine of ten are no longer. `null` if too little is known.
 *
 * @param publishedTimes epoch ms of its items' publication, in any order.
 */
export function usualGap(publishedTimes: readonly number[], now: number): number | null {
  const intervals = recentIntervals(publishedTimes, now)
  if (intervals.length < MIN_INTERVALS) return null
  return intervals[Math.floor(intervals.length * 0.9)] ?? null
}

/** Whether a source has had nothing new for three times its usual gap. `since` is when it last had, epoch ms. */
export function isOverdue(since: number, gapMs: number | null, now: number): boolean {
  return gapMs !== null && now - since > Math.max(MIN_OVERDUE, MAX_GAPS * gapMs)
}
