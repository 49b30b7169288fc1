import { DAY, MINUTE } from '../../model/time.ts'
import { expectedWait, rhythmOf } from './rhythm.ts'

/** Minimum and maximum time between two polls of a source, ms. */
export const MIN_INTERVAL = 5 * MINUTE
export const MAX_INTERVAL = DAY

/** One request is worth so much less waiting, of all new articles together. Fewer minutes are more requests. */
const WORTH = 3.5 * MINUTE
/** Share by which this differs between sources, so that those with one rhythm are not polled at the same time. */
const SPREAD = 0.3
/** Halvings of the range of intervals: to a tenth of a second. */
const STEPS = 20

/**
 * How long to wait until a source is polled, ms, learned from when it published: until the articles that are expected meanwhile
 * will have waited as long as one request is worth. For a source that publishes at any time, the interval grows with the square
 * root of the time between articles, which makes the fewest minutes of waiting out of a number of requests; beyond an hour and
 * a half in proportion to it. A source with a timetable is polled shortly after the time at which its next article is expected,
 * whatever interval, time of day or night that makes. `null` if too little is known.
 *
 * @param publishedTimes epoch ms, in any order; only the newest 30 matter.
 * @param fraction a number in [0, 1) that differs between sources.
 */
export function learnedInterval(
  publishedTimes: readonly number[],
  now: number,
  fraction: number,
): number | null {
  const rhythm = rhythmOf(publishedTimes, now)
  if (rhythm === null) return null
  const worth = WORTH * (1 - SPREAD * fraction)
  let shortest = MIN_INTERVAL
  let longest = MAX_INTERVAL
  if (expectedWait(rhythm, shortest) >= worth) return shortest
  if (expectedWait(rhythm, longest) <= worth) return longest
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (shortest + longest) / 2
    if (expectedWait(rhythm, middle) < worth) shortest = middle
    else longest = middle
  }
  return longest
}
