import { Temporal } from 'temporal-polyfill'
import { foldLetters } from './fold/fold-letters.ts'
import { dayAt, startOf } from './read-date.ts'
import { dateOf, foldDay, typedDay, weekdayNamed } from './typed-day.ts'

/** A day in a time zone. Epoch milliseconds. */
export interface Day {
  from: number
  /** When the next day begins. */
  until: number
}

/** Words for today and for the days before it, in the languages of the interface. */
const BACK = new Map(
  [
    "today|heute|hoy|aujourd'hui|hoje|сегодня|сьогодні|今天|今日",
    'yesterday|gestern|ayer|hier|ontem|вчера|вчора|昨天|昨日',
    'the day before yesterday|day before yesterday|vorgestern|anteayer|antes de ayer|antier|avant-hier|avant hier|anteontem|позавчера|позавчора|前天',
  ].flatMap((words, days) => words.split('|').map((word) => [foldLetters(word), days] as const)),
)

/** Words around a day that say nothing about which one it is: "from yesterday", "last Monday", "lundi dernier", "за 24 ноября". */
const BEFORE = new RegExp(
  `^(?:(?:${foldLetters(
    'from|of|on|last|this|the|am|vom|von|den|letzten|letzter|letzte|de|del|el|la|du|le|do|da|em|no|na|за|от|від|с|з|в|во|у|прошлый|прошлая|прошлую|прошлое|минулий|минула|минулу|上',
  )})\\s+)+`,
  'u',
)
const AFTER = / (?:dernier|derniere|pasado|passado|passada)$/u

/**
 * Parses a day that is today or before, as people type it: yesterday, Monday (the last one), 2026-11-21, 21.11., Nov 21,
 * 21 ноября, 11月21日. A day without a year is the last one.
 *
 * @returns that day in the time zone; `null` if it is not a day; `future` if it has not come
 */
export function readPastDay(text: string, now: number, zone: string): Day | 'future' | null {
  const plain = foldDay(text)
  const today = dayAt(now, zone)
  const date = dayBack(plain, today) ?? dayBack(plain.replace(BEFORE, '').replace(AFTER, ''), today)
  if (date === null) return null
  if (Temporal.PlainDate.compare(date, today) > 0) return 'future'
  return { from: startOf(date, zone), until: startOf(date.add({ days: 1 }), zone) }
}

function dayBack(plain: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const weekday = weekdayNamed(plain)
  const back = BACK.get(plain) ?? (weekday === null ? null : (today.dayOfWeek - weekday + 7) % 7)
  if (back !== null) return today.subtract({ days: back })
  const typed = typedDay(plain)
  if (typed === null) return null
  if (typed.year !== null) return dateOf(typed, typed.year)
  const date = dateOf(typed, today.year)
  // 29 February is looked for no further than this year and the last.
  if (date !== null && Temporal.PlainDate.compare(date, today) <= 0) return date
  return dateOf(typed, today.year - 1)
}
