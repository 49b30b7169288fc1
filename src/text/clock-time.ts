import { Temporal } from 'temporal-polyfill'
import { DAY } from '../model/time.ts'
import { intlLocale } from './intl-locale.ts'
import type { Translate } from './locales.ts'

/** Formats minutes since midnight: "08:00". */
export function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/**
 * Parses a time of day as people type it: 8, 8:00, 08.30, 7am, 19h, and 7：45 as a Chinese keyboard writes it. Returns minutes
 * since midnight, or `null`.
 */
export function readClockTime(text: string): number | null {
  const found = /^(\d{1,2})(?:[:：.h]?(\d{2}))?\s*(am|pm|h|uhr|ч)?\.?$/i.exec(text.trim())
  if (found === null) return null
  let hour = Number(found[1])
  const minute = Number(found[2] ?? 0)
  const half = found[3]?.toLowerCase()
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half === 'pm' ? 12 : 0)
  }
  return hour < 24 && minute < 60 ? hour * 60 + minute : null
}

/** Formats a moment (epoch ms) relative to today in a time zone: "today at 08:00", "tomorrow at 08:00", "on Monday at 08:00". */
export function when(
  at: number,
  zone: string,
  language: string,
  now: number,
  t: Translate,
): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  const days = here.toPlainDate().until(there.toPlainDate()).days
  const time = clockTime(there.hour * 60 + there.minute)
  // The preposition before a time depends on the hour in some languages: "a la 1:00", "a las 2:00".
  const values = { time, hour: there.hour }
  if (days === 0) return t('when-today', values)
  if (days === 1) return t('when-tomorrow', values)
  const day = new Intl.DateTimeFormat(intlLocale(language), {
    weekday: 'long',
    timeZone: zone,
  }).format(at)
  // Some languages inflect the name of a day after a preposition and need the number of the day to do so.
  return t('when-day', { ...values, day, weekday: there.dayOfWeek })
}

/** Parses times of day separated by commas or spaces: "7:45, 19:30". Returns minutes since midnight, or `null` if one is invalid. */
export function readClockTimes(text: string): number[] | null {
  const whole = readClockTime(text)
  if (whole !== null) return [whole]
  const times = text
    .split(/[\s,;，、；]+/u)
    .filter((word) => word !== '' && !AND.test(word))
    .map(readClockTime)
  if (times.length === 0 || times.length > MAX_TIMES) return null
  return times.every((time) => time !== null) ? times : null
}

const AND = /^(?:and|und|y|et|e|и|і|和)$/u
/** Maximum number of digests a day. */
const MAX_TIMES = 6

/** A Monday, for formatting the days of a week (epoch ms). */
const MONDAY = Date.UTC(2024, 0, 1)

/** The short name of a day of the week in a language; Monday is 0. */
export function dayName(day: number, language: string): string {
  const name = new Intl.DateTimeFormat(intlLocale(language), { weekday: 'short', timeZone: 'UTC' })
  return name.format(MONDAY + day * DAY)
}
