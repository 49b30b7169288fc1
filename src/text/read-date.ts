import { Temporal } from 'temporal-polyfill'
import { foldLetters } from './fold/fold-letters.ts'
import { monthNamed } from './month-names.ts'

/** For a longer pause there is /stop. */
const MAX_DAYS = 366

/** A day as it was typed; `year` is `null` where none was. */
interface Typed {
  year: number | null
  month: number
  day: number
}

/**
 * Parses a day as people type it: 2026-12-24, 24.12., 24/12, 24.12.2026, 24 Dec, December 24, 24 декабря,
 * 12月24日. A day without a year is the next one.
 *
 * @returns the beginning of that day in the time zone, epoch milliseconds; `null` if it is not a day, not in the future,
 * or more than a year away.
 */
export function readDate(text: string, now: number, zone: string): number | null {
  const typed = numbers(text.trim()) ?? named(text.trim())
  if (typed === null) return null
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const { month, day } = typed
  try {
    let date = Temporal.PlainDate.from(
      { year: typed.year ?? today.year, month, day },
      { overflow: 'reject' },
    )
    if (typed.year === null && Temporal.PlainDate.compare(date, today) <= 0) {
      date = date.add({ years: 1 })
    }
    const ahead = today.until(date).days
    if (ahead <= 0 || ahead > MAX_DAYS) return null
    return date.toZonedDateTime(zone).epochMilliseconds
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A day in numbers: year first, day first, or with the Chinese signs for year, month and day. */
function numbers(text: string): Typed | null {
  const found =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(text) ??
    /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./]?(?<year>\d{4})?$/.exec(text) ??
    /^(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]?$/.exec(text)
  if (found === null) return null
  const { year, month, day } = found.groups ?? {}
  return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) }
}

/** A day with its month by name, in any of the languages that feeds are dated in: "24 Dec", "December 24, 2026", "24 de diciembre". */
function named(text: string): Typed | null {
  const words = foldLetters(text)
    .split(/[\s.,]+/)
    .filter((word) => word !== '' && word !== 'de')
  const [first = '', second = '', year, ...more] = words
  if (more.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return null
  const [date, name] = /^\d/.test(first) ? [first, second] : [second, first]
  const month = monthNamed(name)
  const day = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(date)
  if (month === null || day === null) return null
  return { year: year === undefined ? null : Number(year), month, day: Number(day[1]) }
}
