import { Temporal } from 'temporal-polyfill'
import { DAY } from '../model/time.ts'
import { foldLetters } from './fold/fold-letters.ts'
import { monthNamed } from './month-names.ts'

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

/** A day as it was typed; `year` is `null` where none was. */
interface Typed {
  year: number | null
  month: number
  day: number
}

/**
 * Parses a day as people type it: 2026-12-24, 24.12., 24/12, 24.12.2026, 24 Dec, December 24, 24 декабря,
 * 12月24日, 12/24 where it cannot be the 12th, tomorrow, Monday. A day without a year is the next one.
 *
 * @returns the beginning of that day in the time zone, epoch milliseconds; `null` if it is not a day, not in the future,
 * or more than a year away.
 */
export function readDate(text: string, now: number, zone: string): number | null {
  const plain = foldLetters(text.normalize('NFKC').trim()).replace(BEFORE, '')
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const ahead = RELATIVE.get(plain) ?? daysToWeekday(plain, today.dayOfWeek)
  if (ahead !== null) return startOf(today.add({ days: ahead }), zone)
  const typed = numbers(plain) ?? named(plain)
  if (typed === null) return null
  const date = dateOf(typed, today) ?? dateOf(monthFirst(typed), today)
  if (date === null) return null
  const days = today.until(date).days
  return days <= 0 || days > MAX_DAYS ? null : startOf(date, zone)
}

function startOf(date: Temporal.PlainDate, zone: string): number {
  return date.toZonedDateTime(zone).epochMilliseconds
}

/** The day, in the next year if this year's is over; `null` if there is no such day. */
function dateOf({ year, month, day }: Typed, today: Temporal.PlainDate): Temporal.PlainDate | null {
  try {
    const date = Temporal.PlainDate.from(
      { year: year ?? today.year, month, day },
      { overflow: 'reject' },
    )
    const isOver = year === null && Temporal.PlainDate.compare(date, today) <= 0
    return isOver ? date.add({ years: 1 }) : date
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The same with the month before the day, as in the USA: 12/24. */
function monthFirst({ year, month, day }: Typed): Typed {
  return { year, month: day, day: month }
}

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ru', 'uk', 'zh']

/** Days until the next day of the week (1 is Monday) of a name in one of the languages of the interface; `null` for other words. */
function daysToWeekday(word: string, today: number): number | null {
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    for (let day = 1; day <= 7; day += 1) {
      if (foldLetters(format.format(MONDAY + (day - 1) * DAY)) !== word) continue
      return ((day - today + 6) % 7) + 1
    }
  }
  return null
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

/** Words inside a date: 24 de diciembre, the 24th of December, 24 декабря 2026 г. */
const FILLERS = new Set(['de', 'of', 'the', 'den', 'le', 'el', 'г', 'р', 'года', 'року'])

/** A day with its month by name, in any of the languages that feeds are dated in: "24 Dec", "December 24, 2026", "24 de diciembre". */
function named(text: string): Typed | null {
  const words = text.split(/[\s.,]+/).filter((word) => word !== '' && !FILLERS.has(word))
  const [first = '', second = '', year, ...more] = words
  if (more.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return null
  const [date, name] = /^\d/.test(first) ? [first, second] : [second, first]
  const month = monthNamed(name)
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|-го|го)?$/.exec(date)
  if (month === null || day === null) return null
  return { year: year === undefined ? null : Number(year), month, day: Number(day[1]) }
}
