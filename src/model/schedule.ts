import { Temporal } from 'temporal-polyfill'

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

/** The local time of an instant, in minutes since midnight. */
export function localMinutes(at: number, zone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return hour * 60 + minute
}
