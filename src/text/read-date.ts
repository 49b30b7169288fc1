import { Temporal } from 'temporal-polyfill'

/** For a longer pause there is /stop. */
const MAX_DAYS = 366

/**
 * Parses a day as people type it: 2026-12-24, 24.12., 24.12.2026, 24/12. A day without a year is the next one.
 *
 * @returns the beginning of that day in the time zone, epoch milliseconds; `null` if it is not a day, not in the future,
 * or more than a year away.
 */
export function readDate(text: string, now: number, zone: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  const day = /^(\d{1,2})[./](\d{1,2})[./]?(\d{4})?$/.exec(text.trim())
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const given = iso
    ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    : day && { year: Number(day[3] ?? today.year), month: Number(day[2]), day: Number(day[1]) }
  if (!given) return null
  try {
    let date = Temporal.PlainDate.from(given, { overflow: 'reject' })
    const yearless = day !== null && day[3] === undefined
    if (yearless && Temporal.PlainDate.compare(date, today) <= 0) date = date.add({ years: 1 })
    const ahead = today.until(date).days
    if (ahead <= 0 || ahead > MAX_DAYS) return null
    return date.toZonedDateTime(zone).epochMilliseconds
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
