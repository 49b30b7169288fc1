import { Temporal } from 'temporal-polyfill'
import { DAY, HOUR } from './time.ts'

/** When a subscriber wants a digest, in the subscriber's own local time. */
export interface Schedule {
  /** IANA time zone. */
  readonly zone: string
  /** Minutes of the day, local time, ascending. */
  readonly times: readonly number[]
  /** Seven bits, Monday is 1, Sunday 64. */
  readonly weekdays: number
}

/** Every day of the week. */
export const EVERY_DAY = 0b1111111

/**
 * The first time of a schedule after `now`, in epoch milliseconds. Pure. A local time that a clock change skips is due as soon
 * as the clock has moved forward; one that is repeated is due only the first time. (RFC 5545 has the same rules.)
 * @throws {RangeError} for an unknown zone, or if the schedule has no time or no weekday
 */
export function nextDue(now: number, { zone, times, weekdays }: Schedule): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  // A zone may skip a whole day (Samoa, 2011), hence one day more than a week.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = today.add({ days: ahead })
    if ((weekdays & (1 << (day.dayOfWeek - 1))) === 0) continue
    const later = times
      .map((minutes) => instantOf(day, minutes, zone))
      .filter((instant) => instant > now)
    if (later.length > 0) return Math.min(...later)
  }
  throw new RangeError(
    `schedule without a time or weekday: ${JSON.stringify({ zone, times, weekdays })}`,
  )
}

/** Without a digest for so long, a daily reader was away. */
const AWAY_DAYS = 3
/** A clock change may shorten the days in between. */
const CLOCK_CHANGE_MS = 2 * HOUR

/**
 * Whether so long has passed since a subscriber's last digest was due that they were away: paused, stopped, blocked, or out of
 * reach. For those who want none on some days, two days more than the longest gap between their days. Times are epoch
 * milliseconds.
 */
export function wasAway(weekdays: number, lastDueAt: number, now: number): boolean {
  const days = Math.max(AWAY_DAYS, longestGap(weekdays) + AWAY_DAYS - 1)
  return now - lastDueAt >= days * DAY - CLOCK_CHANGE_MS
}

/** Days between two digests at most, on these weekdays. */
function longestGap(weekdays: number): number {
  let longest = 0
  let gap = 0
  // Twice around the week, so that the gap over its end is whole.
  for (let day = 0; day < 14; day += 1) {
    gap += 1
    longest = Math.max(longest, gap)
    if ((weekdays & (1 << (day % 7))) !== 0) gap = 0
  }
  return Math.min(longest, 7)
}

/** When a subscriber's next digest is due: after `now` and after any pause. Epoch milliseconds. */
export function dueAfter(
  { schedule, pausedUntil }: { schedule: Schedule; pausedUntil: number | null },
  now: number,
): number {
  return nextDue(Math.max(now, pausedUntil ?? now), schedule)
}

function instantOf(day: Temporal.PlainDate, minutes: number, zone: string): number {
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
  // Default disambiguation "compatible": after a gap, or the first of two.
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
}

/** The local hour of an instant, 0-23. */
export function localHour(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour
}
