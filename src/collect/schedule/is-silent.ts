import { DAY } from '../../model/time.ts'
import { recentIntervals } from './intervals.ts'

/** With fewer intervals the publish rate is unknown. */
const MIN_INTERVALS = 5
/** A weekend with a holiday does not count as silence. */
const MIN_SILENCE = 4 * DAY
/** How many times longer than the 90th percentile of intervals a silence must be. */
const FACTOR = 4

/**
 * Whether a source has published nothing for much longer than its usual intervals: a sign of a moved feed or an abandoned
 * site that still responds.
 *
 * @param publishedTimes epoch ms of its items' publication, in any order.
 */
export function isSilent(publishedTimes: readonly number[], now: number): boolean {
  const intervals = recentIntervals(publishedTimes, now)
  if (intervals.length < MIN_INTERVALS) return false
  const long = intervals[Math.floor(intervals.length * 0.9)] ?? 0
  const newest = publishedTimes.reduce((a, b) => (b <= now && b > a ? b : a), 0)
  return now - newest > Math.max(MIN_SILENCE, FACTOR * long)
}
