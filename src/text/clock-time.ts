import { Temporal } from 'temporal-polyfill'
import { DAY } from '../model/time.ts'
import { intlLocale } from './intl-locale.ts'
import type { Translate } from './locales.ts'

/** Formats minutes since midnight: "08:00". */
export function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The time of day at a moment (epoch ms) in a time zone: "08:00". */
export function localClock(at: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return clockTime(there.hour * 60 + there.minute)
}

/** The day of the week at a moment (epoch ms) in a time zone; Monday is 0. */
export function localWeekday(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).dayOfWeek - 1
}

/** Words that stand before a time: at 8, um 8, a las 8, à 8 h, às 8, в 8, о 8. */
const BEFORE = /^(?:at|um|gegen|a las?|[àa]|às?|as|в|о|об|в районе)\s+(?=\d)/u
/** Halves of a day before or after the time: 8 utra, 7 vechera, 晚上7点. */
const MORNING =
  /^(?:早上|上午|凌晨|清晨|早晨)|(?:am|a\. ?m\.?|утра|ночи|ранку|ночі|de la mañana|da manhã|du matin|morgens|in the morning)$/u
const EVENING =
  /^(?:下午|晚上|傍晚|中午)|(?:pm|p\. ?m\.?|вечера|дня|вечора|de la tarde|de la noche|da tarde|da noite|du soir|de l['’]après-midi|abends|nachmittags|in the evening)$/u
/** Words for an evening whose twelve is midnight. */
const NIGHT = /^晚上|(?:noche|noite|soir|abends|вечера|вечора)$/u
/** The hour, then the minutes after a sign or a word. */
const TIME =
  /^(\d{1,2})(?: ?(?:[:.h時时点點]|uhr|ч\.?|год\.?) ?(\d{2}|半)?|(\d{2}))? ?(?:h|hs|hrs|uhr|ч|год|min|分|м|мин|хв|horas|heures)?\.?$/u

/**
 * Parses a time of day as people type it: 8, 8:00, 08.30, 7am, 7:45 p.m., 19h, 7h45, 19 Uhr, 8 утра, 7：45 and 晚上7点半. Returns
 * minutes since midnight, or `null`.
 */
export function readClockTime(text: string): number | null {
  const typed = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(BEFORE, '')
  const isMorning = MORNING.test(typed)
  const isEvening = !isMorning && EVENING.test(typed)
  const bare = typed.replace(MORNING, '').replace(EVENING, '').trim()
  const found = TIME.exec(bare)
  if (found === null) return null
  let hour = Number(found[1])
  const minutes = found[2] ?? found[3] ?? '0'
  const minute = minutes === '半' ? 30 : Number(minutes)
  if (isMorning || isEvening) {
    // Only am and pm stand with the twelve hours alone: 晚上19点, 19 Uhr abends.
    if (hour < 1 || hour > (isEvening && !/m\.?$/u.test(typed) ? 23 : 12)) return null
    if (hour === 12) hour = isMorning || NIGHT.test(typed) ? 0 : 12
    else if (hour < 12 && isEvening) hour += 12
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
  return timesOf(text.split(/[,;，、；\n]+/u)) ?? timesOf(text.split(/[\s,;，、；]+/u))
}

function timesOf(words: readonly string[]): number[] | null {
  const times = words
    .map((word) => word.trim())
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
