import { Temporal } from 'temporal-polyfill'

/** The part of the day in which a chat is told nothing at once: minutes of the day, local time; equal ones for none. */
export interface QuietHours {
  readonly from: number
  /** The first minute in which it is told again. */
  readonly to: number
}

/** Of a subscriber who has chosen none: 22:00 to 7:00. */
export const DEFAULT_QUIET: QuietHours = { from: 22 * 60, to: 7 * 60 }

/**
 * When the quiet hours end that `at` (epoch milliseconds) lies in; `null` if it lies in none. Pure. Where a change of the clock
 * skips the end, they end when the clock has moved forward.
 */
export function quietUntil(at: number, zone: string, { from, to }: QuietHours): number | null {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const minute = local.hour * 60 + local.minute
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to
  if (!isQuiet) return null
  const day =
    from > to && minute >= from ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate()
  const plainTime = { hour: Math.floor(to / 60), minute: to % 60 }
  const end = day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
  // In an hour that comes twice, the end may be the first of two.
  return end > at ? end : null
}

/** When the local day began that `at` lies in, epoch milliseconds. */
export function startOfDay(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).startOfDay()
    .epochMilliseconds
}
