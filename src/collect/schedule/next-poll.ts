import { DAY, HOUR, MINUTE } from '../../model/time.ts'
import { recentIntervals } from './intervals.ts'

/** Between two polls of one source lies at least and at most this. */
export const SHORTEST = 5 * MINUTE
export const LONGEST = DAY

/** While a source is new and its rhythm unknown. */
const UNKNOWN = HOUR
/** Gaps below this number say nothing about a rhythm. */
const ENOUGH = 3
/** After the first failure; doubles with each. */
const FIRST_BACKOFF = 15 * MINUTE
/** A server may ask for more patience than a day, but not to be forgotten. */
const LONGEST_RETRY_AFTER = 7 * DAY
/** Part of an interval over which sources of the same rhythm are spread. */
const SPREAD = 0.15

/** What is known about a source when its next poll is chosen. */
export interface PollHistory {
  /** Epoch ms of its items' publication, in any order; more than the newest 30 change nothing. */
  publishedTimes: readonly number[]
  /** Failed polls since the last good one. */
  failures: number
  /** As the feed asks, `null` where it does not. */
  ttlMinutes: number | null
  /** Hours of the day (0-23, GMT) in which the feed asks not to be fetched. */
  skipHours: readonly number[]
  /** As the last response asked, in milliseconds. */
  retryAfterMs: number | null
  freshForMs: number | null
  /** Anything that stays the same for the source and differs between sources. */
  sourceKey: string
  /** Epoch ms. */
  now: number
}

/** A number from 0 up to 1 that a text always gives (FNV-1a, 32 bit). */
function share(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  }
  // The last step of MurmurHash3: FNV leaves keys that differ in their last letter close together.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))

/**
 * Half of the usual gap: on average an item is then seen after a quarter of a gap. A source that has been quiet for
 * longer than usual is asked less and less often, down to a tenth of its silence.
 */
function learned(publishedTimes: readonly number[], now: number): number {
  const gaps = recentIntervals(publishedTimes, now)
  if (gaps.length < ENOUGH) return UNKNOWN
  const usual = gaps[Math.floor(gaps.length / 2)] ?? UNKNOWN
  const newest = publishedTimes.reduce((a, b) => (b <= now && b > a ? b : a), 0)
  return within(Math.max(usual / 2, (now - newest) / 10), SHORTEST, LONGEST)
}

/**
 * When a source is to be polled next, epoch ms. Pure: the same knowledge gives the same time.
 *
 * The interval is learned from how often the source publishes, between 5 minutes and 24 hours, and never below what
 * the feed (`ttl`) or the server (`Cache-Control`, `Retry-After`) asks for, up to a day, `Retry-After` up to a week.
 * Failures double it, and it stays a day at the most, so that no source is given up for good.
 */
export function nextPoll(rhythm: PollHistory): number {
  const { publishedTimes, failures, ttlMinutes, skipHours, retryAfterMs, freshForMs, now } = rhythm
  const backoff = failures > 0 ? FIRST_BACKOFF * 2 ** Math.min(failures - 1, 10) : 0
  const interval = within(Math.max(learned(publishedTimes, now), backoff), SHORTEST, LONGEST)
  const asked = Math.max(
    within((ttlMinutes ?? 0) * MINUTE, 0, LONGEST),
    within(freshForMs ?? 0, 0, LONGEST),
    within(retryAfterMs ?? 0, 0, LONGEST_RETRY_AFTER),
  )
  const part = share(rhythm.sourceKey)
  const wanted = Math.max(SHORTEST, interval * (1 - SPREAD * part))
  const allowed = asked + Math.min(asked * SPREAD, HOUR) * part
  return afterSkipped(Math.round(now + Math.max(wanted, allowed)), skipHours, part)
}

/** The first moment from `time` on that lies in no skipped hour, spread over a quarter of an hour. */
function afterSkipped(time: number, skipHours: readonly number[], part: number): number {
  const skipped = new Set(skipHours)
  const isSkipped = (at: number): boolean => skipped.has(new Date(at).getUTCHours())
  if (!isSkipped(time)) return time
  for (let hours = 1; hours < 24; hours += 1) {
    const start = Math.floor(time / HOUR + hours) * HOUR
    if (!isSkipped(start)) return Math.round(start + part * 15 * MINUTE)
  }
  // A feed that skips the whole day means nothing by it.
  return time
}
