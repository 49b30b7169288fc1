import { Temporal } from 'temporal-polyfill'
import { DAY } from '../model/time.ts'
import { foldLetters } from './fold/fold-letters.ts'
import { monthNamed } from './month-names.ts'

/** A day as it was typed; `year` is `null` where none was. */
export interface Typed {
  year: number | null
  month: number
  day: number
}

/** A text that may name a day, folded by `foldLetters`, with one kind of apostrophe and of space. */
export function foldDay(text: string): string {
  return foldLetters(text.normalize('NFKC').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim())
}

/** The day in a text that `foldDay` has folded, as it was typed; `null` if it is none. */
export function typedDay(plain: string): Typed | null {
  return numbers(plain) ?? named(plain)
}

/** The day in that year, or, if there is none, with the month before the day, as in the USA: 12/24. `null` without such a day. */
export function dateOf({ month, day }: Typed, year: number): Temporal.PlainDate | null {
  return plainDate(year, month, day) ?? plainDate(year, day, month)
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ru', 'uk', 'zh']

/** The day of the week (1 is Monday) that has this name in one of the languages of the interface; `null` for other words. */
export function weekdayNamed(word: string): number | null {
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    for (let day = 1; day <= 7; day += 1) {
      const name = foldLetters(format.format(MONDAY + (day - 1) * DAY))
      // In Portuguese "-feira" is left out where people speak.
      if (name === word || name === `${word}-feira`) return day
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
