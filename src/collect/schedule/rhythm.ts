import { MINUTE } from '../../model/time.ts'
import { recentIntervals } from './intervals.ts'

/** With fewer intervals the rhythm of a source is unknown. */
const MIN_INTERVALS = 3
/** With fewer intervals that are longer than the present pause, nothing is expected at a certain time. */
const MIN_LONGER = 5
/** Intervals differ from their median by at most this share where a source keeps to a timetable. */
const REGULAR = 0.1
/** Share of intervals that come so close to their median by chance. */
const BY_CHANCE = 0.3
/** How far the next interval may be from one that was seen, as a share of it. */
const JITTER = 0.03
/** The last intervals say how often a source publishes once it publishes more than it did: so many, and so much more. */
const LATEST = 8
const MORE_OFTEN = 2
/** A source that has published nothing for long publishes at most this often: three times in such a pause. */
const IN_PAUSE = 3
/**
 * A source that publishes less often than this has its articles waited for with less haste: what is rare comes in the poll before
 * a digest.
 */
const RARE = 90 * MINUTE

/** What the past of a source says about when it will publish. Times are ms. */
export interface Rhythm {
  /** Articles per ms if none is expected at a certain time. */
  rate: number
  /** Intervals that were longer than the time since the newest item: the next one may be as long as any of them. */
  longer: readonly number[]
  /** Time since the newest item. */
  age: number
  /** How far the next item is expected at a certain time, from 0 to 1. */
  regularity: number
}

/** The rhythm of a source, from the times (epoch ms) at which its items were published; `null` if too little is known. */
export function rhythmOf(publishedTimes: readonly number[], now: number): Rhythm | null {
  const intervals = recentIntervals(publishedTimes, now)
  if (intervals.length < MIN_INTERVALS) return null
  const past = [...new Set(publishedTimes)].filter((time) => time <= now).toSorted((a, b) => b - a)
  const newest = past[0] ?? now
  const age = now - newest
  const latest = Math.min(LATEST, intervals.length)
  const usual = intervals.reduce((sum, interval) => sum + interval, 0) / intervals.length
  const lately = (newest - (past[latest] ?? newest)) / latest
  const longer = intervals.filter((interval) => interval * (1 + JITTER) > age)
  return {
    rate: 1 / Math.max(Math.min(usual, MORE_OFTEN * lately), age / IN_PAUSE),
    longer,
    age,
    regularity: regularityOf(longer),
  }
}

/** @param intervals ms, shortest first. */
function regularityOf(intervals: readonly number[]): number {
  if (intervals.length < MIN_LONGER) return 0
  const median = intervals[Math.floor(intervals.length / 2)] ?? 0
  const near = intervals.filter((interval) => Math.abs(interval - median) <= REGULAR * median)
  const share = near.length / intervals.length
  const certainty = intervals.length / (intervals.length + 1)
  return Math.max(0, (share - BY_CHANCE) / (1 - BY_CHANCE)) * certainty
}

/**
 * How long the articles that a source will have published within `ms` will have waited by then, all together, in ms: the
 * expectation from its rhythm. It grows with `ms`.
 */
export function expectedWait({ rate, longer, age, regularity }: Rhythm, ms: number): number {
  const atAnyTime = (Math.min(1, RARE * rate) * rate * ms * ms) / 2
  if (regularity === 0) return atAnyTime
  let expected = 0
  for (const interval of longer) {
    for (const part of [1 - JITTER, 1, 1 + JITTER]) {
      const waited = ms - Math.max(0, interval * part - age)
      if (waited > 0) expected += waited + (rate * waited * waited) / 2
    }
  }
  return (regularity * expected) / (3 * longer.length) + (1 - regularity) * atAnyTime
}
