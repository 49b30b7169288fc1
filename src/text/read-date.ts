import { Temporal } from 'temporal-polyfill'
import { foldLetters } from './fold/fold-letters.ts'
import { dateOf, foldDay, type Typed, typedDay, weekdayNamed } from './typed-day.ts'

/** For a longer pause there is /stop. */
const MAX_DAYS = 366

/** Days from today that have a word, folded by `foldLetters`. */
const RELATIVE = new Map(
  [
    'tomorrow morgen manana demain amanha завтра 明天 明日',
    'übermorgen|the day after tomorrow|day after tomorrow|pasado manana|apres-demain|apres demain|depois de amanha|послезавтра|післязавтра|后天|後天',
  ].flatMap((words, index) =>
    words.split(index === 0 ? ' ' : '|').map((word) => [foldLetters(word), index + 1] as const),
  ),
)

/** Words that may stand before a day and say nothing about it. */
const BEFORE =
  /^(?:on|until|till|am|bis|bis zum|ab|hasta|el|hasta el|au|le|jusqu'au|ate|em|no dia|до|по|з|на)\s+/u

/**
 * Parses a day as people type it: 2026-12-24, 24.12., 24/12, 24.12.2026, 24 Dec, December 24, 24 декабря,
 * 12月24日, 12/24 where it cannot be the 12th, tomorrow, Monday. A day without a year is the next one.
 *
 * @returns the beginning of that day in the time zone, epoch milliseconds; `null` if it is not a day, not in the future,
 * or more than a year away.
 */
export function readDate(text: string, now: number, zone: string): number | null {
  const plain = foldDay(text).replace(BEFORE, '')
  const today = dayAt(now, zone)
  const ahead = RELATIVE.get(plain) ?? daysToWeekday(plain, today.dayOfWeek)
  if (ahead !== null) return startOf(today.add({ days: ahead }), zone)
  const typed = typedDay(plain)
  const date = typed === null ? null : nextDate(typed, today)
  if (date === null) return null
  const days = today.until(date).days
  return days <= 0 || days > MAX_DAYS ? null : startOf(date, zone)
}

/** The day in a time zone at a moment (epoch ms). */
export function dayAt(at: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
}

/** When a day begins in a time zone, epoch milliseconds. */
export function startOf(date: Temporal.PlainDate, zone: string): number {
  return date.toZonedDateTime(zone).epochMilliseconds
}

/** The day, in the next year if this year's is over; `null` if there is no such day. */
function nextDate(typed: Typed, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const date = dateOf(typed, typed.year ?? today.year)
  const isOver =
    date !== null && typed.year === null && Temporal.PlainDate.compare(date, today) <= 0
  return isOver ? date.add({ years: 1 }) : date
}

/** Days until the next day of the week of a name; `null` for other words. */
function daysToWeekday(word: string, today: number): number | null {
  const day = weekdayNamed(word)
  return day === null ? null : ((day - today + 6) % 7) + 1
}
