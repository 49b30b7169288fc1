import { DAY, HOUR, MINUTE } from '../../model/time.ts'
import { beforeDigest } from './before-digest.ts'
import { learnedInterval, MAX_INTERVAL, MIN_INTERVAL } from './learned-interval.ts'
import { rhythmOf } from './rhythm.ts'

/** Interval while the publish rate of a source is unknown. */
const DEFAULT_INTERVAL = HOUR
/** Wait after the first failure; doubles with each further one. */
const FIRST_BACKOFF = 15 * MINUTE
/** A server may ask to be left alone for more than a day, but not for ever. */
const MAX_RETRY_AFTER = 7 * DAY
/** Share of the interval over which polls of sources with equal intervals are spread. */
const SPREAD = 0.15

/** What is known about a source when its next poll is scheduled. */
export interface PollHistory {
  /** Publication times of its items, epoch ms, in any order; only the newest 30 matter. */
  publishedTimes: readonly number[]
  /** Failed polls since the last successful one. */
  failures: number
  /** Minutes between polls that the feed asks for; `null` if it does not. */
  ttlMinutes: number | null
  /** Hours of the day (0-23, GMT) in which the feed asks not to be fetched. */
  skipHours: readonly number[]
  /** `Retry-After` of the last response, ms. */
  retryAfterMs: number | null
  /** Freshness of the last response (`Cache-Control`, `Expires`), ms. */
  freshForMs: number | null
  /** A stable key that differs between sources. */
  sourceKey: string
  /** Epoch ms. */
  now: number
  /** When the next digests are due, epoch ms, ascending. */
  digestHours?: readonly number[]
}

/** Hashes a text to a number in [0, 1) (FNV-1a, 32 bit). */
function fractionOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  }
  // Final mix of MurmurHash3: FNV alone keeps keys that differ only in the last letter close together.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value))

/**
 * When to poll a source next, epoch ms. Pure: equal histories give equal times.
 *
 * The interval is learned from when the source publishes, between 5 minutes and 24 hours, and never below what
 * the feed (`ttl`) or the server (`Cache-Control`, `Retry-After`) asks for, up to a day, `Retry-After` up to a week.
 * Failures double it up to a day, so that no source is given up for good. A poll is moved into the minutes before a digest.
 */
export function nextPoll(history: PollHistory): number {
  const { publishedTimes, failures, ttlMinutes, skipHours, retryAfterMs, freshForMs, now } = history
  const digestHours = failures > 0 ? [] : (history.digestHours ?? [])
  const backoff = failures > 0 ? FIRST_BACKOFF * 2 ** Math.min(failures - 1, 10) : 0
  const fraction = fractionOf(history.sourceKey)
  const learned = learnedInterval(publishedTimes, now, fraction)
  const interval = clamp(Math.max(learned ?? DEFAULT_INTERVAL, backoff), MIN_INTERVAL, MAX_INTERVAL)
  const asked = Math.max(
    clamp((ttlMinutes ?? 0) * MINUTE, 0, MAX_INTERVAL),
    clamp(freshForMs ?? 0, 0, MAX_INTERVAL),
    clamp(retryAfterMs ?? 0, 0, MAX_RETRY_AFTER),
  )
  // A learned interval is spread already, and may end at a time at which an article is expected.
  const isSpread = interval === learned && interval < MAX_INTERVAL
  const wanted = isSpread ? interval : Math.max(MIN_INTERVAL, interval * (1 - SPREAD * fraction))
  const allowed = asked + Math.min(asked * SPREAD, HOUR) * fraction
  const planned = Math.round(now + Math.max(wanted, allowed))
  const earliest = now + Math.max(MIN_INTERVAL, allowed)
  const gap = 1 / (rhythmOf(publishedTimes, now)?.rate ?? 1 / (2 * DEFAULT_INTERVAL))
  const time = beforeDigest({ planned, earliest, gap, fraction, now }, digestHours)
  return afterSkipped(time, skipHours, fraction)
}

/** The first time from `time` on outside the skipped hours, spread over a quarter of an hour. */
function afterSkipped(time: number, skipHours: readonly number[], fraction: number): number {
  const skipped = new Set(skipHours)
  const isSkipped = (at: number): boolean => skipped.has(new Date(at).getUTCHours())
  if (!isSkipped(time)) return time
  for (let hours = 1; hours < 24; hours += 1) {
    const start = Math.floor(time / HOUR + hours) * HOUR
    if (!isSkipped(start)) return Math.round(start + fraction * 15 * MINUTE)
  }
  // A feed cannot mean to skip the whole day: ignore it.
  return time
}
