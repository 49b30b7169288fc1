import { DAY } from '../../model/time.ts'
import { recentIntervals } from './intervals.ts'

/** Fewer gaps do not make a rhythm that could be broken. */
const ENOUGH = 5
/** A weekend and a holiday are no silence. */
const LEAST = 4 * DAY
/** Of the gap that nine of ten stay below. */
const TIMES = 4

/**
 * Whether a source is quiet for much longer than it ever is by its own rhythm: a sign of a moved feed or a dead site,
 * that answers well and says nothing.
 *
 * @param publishedTimes epoch ms of its items' publication, in any order.
 */
export function isSilent(publishedTimes: readonly number[], now: number): boolean {
  const gaps = recentIntervals(publishedTimes, now)
  if (gaps.length < ENOUGH) return false
  const long = gaps[Math.floor(gaps.length * 0.9)] ?? 0
  const newest = publishedTimes.reduce((a, b) => (b <= now && b > a ? b : a), 0)
  return now - newest > Math.max(LEAST, TIMES * long)
}
