import { DAY } from '../../model/time.ts'
import { foldLetters } from '../../text/fold/fold-letters.ts'
import { monthNamed } from '../../text/month-names.ts'
import { datesOf } from './dates.ts'

/** 2026-11-18, 18.11.2026, 11/18/2026 or 18/11/2026. */
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d|-\d)/gu
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d|\.\d)/gu
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (\d{4})(?!\d))?/gu
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?: of| de)? (\p{L}{3,12})\.?(?:,?(?: de)? (\d{4})(?!\d))?/gu

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** A report says "on Friday" of the week before and the week after it. */
const WEEK = 7

/** The text with its dates in figures in English words, so that "2026-11-18" and "November 18, 2026" are the same. */
export function spellDates(folded: string): string {
  return folded
    .replace(ISO, (span, year, month, day) => inWords([dayOf(year, month, day)]) ?? span)
    .replace(DOTTED, (span, day, month, year) => inWords([dayOf(year, month, day)]) ?? span)
    .replace(SLASHED, (span, a, b, year) => inWords([dayOf(year, a, b), dayOf(year, b, a)]) ?? span)
}

/**
 * What else a text says of its days, in English words: the weekday of its dates, and the date of its weekdays, which are those
 * next to its publication (epoch ms).
 */
export function impliedDates(folded: string, publishedAt: number | null): string {
  const days = [...spelledDays(folded, publishedAt)]
  if (publishedAt !== null) {
    const named = new Set(datesOf(folded).map(({ key }) => key))
    for (let offset = -WEEK; offset <= WEEK; offset++) {
      const day = publishedAt + offset * DAY
      if (named.has(WEEKDAYS[new Date(day).getUTCDay()]!)) days.push(day)
    }
  }
  return [...new Set(days)].map((day) => FULL.format(day)).join(' ')
}

function spelledDays(folded: string, publishedAt: number | null): number[] {
  const found = [
    ...Array.from(folded.matchAll(MONTH_FIRST), ([, month, day, year]) => ({ month, day, year })),
    ...Array.from(folded.matchAll(DAY_FIRST), ([, day, month, year]) => ({ month, day, year })),
  ]
  return found.flatMap(({ month = '', day = '', year }) => {
    const number = monthNamed(foldLetters(month))
    if (number === null || number === undefined) return []
    if (year !== undefined) return dayOf(year, number, day) ?? []
    if (publishedAt === null) return []
    // Without a year the nearest one is meant.
    const published = new Date(publishedAt).getUTCFullYear()
    const candidates = [-1, 0, 1].flatMap((years) => dayOf(published + years, number, day) ?? [])
    return candidates.sort((a, b) => Math.abs(a - publishedAt) - Math.abs(b - publishedAt))[0] ?? []
  })
}

/** Epoch ms of a day; `null` if there is no such day. `month` counts from 1. */
function dayOf(year: string | number, month: string | number, day: string | number): number | null {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const date = new Date(time)
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return exists ? time : null
}

function inWords(days: readonly (number | null)[]): string | null {
  const known = [...new Set(days.filter((day) => day !== null))]
  return known.length === 0 ? null : known.map((day) => LONG.format(day)).join(' ')
}

const LONG = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
const FULL = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' })
