import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../src/model/time.ts'
import { readPastDay } from '../../src/text/read-past-day.ts'
import { propertyRuns } from '../support/property-runs.ts'

/** A Tuesday, 09:00 in Berlin. */
const now = Date.UTC(2026, 10, 24, 8)
/** When a day of November begins there. */
const november = (day: number) => Date.UTC(2026, 10, day - 1, 23)

const days: Record<string, number> = {
  'today heute hoy hoje сегодня сьогодні 今天 TODAY': november(24),
  'yesterday gestern ayer hier ontem вчера вчора 昨天 Gestern 昨日': november(23),
  'vorgestern anteayer avant-hier anteontem позавчера позавчора 前天': november(22),
  // The last one; on that day, today.
  'Monday Montag lunes lundi segunda-feira segunda понедельник понеділок 星期一': november(23),
  'Wednesday mercredi среда': november(18),
  'Tuesday вторник': november(24),
  '2026-11-21 21.11. 21.11.2026 21/11 11/21 11月21日 2026年11月21日 ２１．１１．': november(21),
}

describe('a day that has been', () => {
  test.each(
    Object.entries(days).flatMap(([words, at]) =>
      words.split(' ').map((word) => [word, at] as const),
    ),
  )('%s', (word, at) => {
    expect(readPastDay(word, now, 'Europe/Berlin')).toEqual({ from: at, until: at + DAY })
  })

  test.each([
    ['aujourd’hui', november(24)],
    ['the day before yesterday', november(22)],
    ['  antes  de ayer ', november(22)],
    ['from yesterday', november(23)],
    ['last Monday', november(23)],
    ['vom 21. November', november(21)],
    ['lundi dernier', november(23)],
    ['el lunes pasado', november(23)],
    ['за 21 ноября', november(21)],
    ['21 листопада', november(21)],
    ['21 de noviembre', november(21)],
    ['Nov 21', november(21)],
    ['November 21st, 2026', november(21)],
    ['24 Dec', Date.UTC(2025, 11, 23, 23)],
    ['29 Feb 2024', Date.UTC(2024, 1, 28, 23)],
  ])('%s', (text, at) => {
    expect(readPastDay(text, now, 'Europe/Berlin')).toEqual({ from: at, until: at + DAY })
  })

  test('is as long as a clock change makes it', () => {
    const day = readPastDay('25.10.2026', now, 'Europe/Berlin')
    expect(day).toEqual({ from: Date.UTC(2026, 9, 24, 22), until: Date.UTC(2026, 9, 25, 23) })
  })

  test.each([
    ['tomorrow', null],
    ['soon', null],
    ['', null],
    ['31 Feb', null],
    ['29 Feb', null],
    ['7', null],
    ['2026-11-25', 'future'],
    ['25 Nov 2026', 'future'],
    ['9999-12-31', 'future'],
  ])('is not: %s', (text, expected) => {
    expect(readPastDay(text, now, 'Europe/Berlin')).toBe(expected)
  })

  test('is read from any text without an error, and is never later than today', () => {
    const word = fc.constantFrom(
      '21',
      '11',
      '2026',
      '.',
      '/',
      '-',
      ' ',
      '月',
      '日',
      'nov',
      'last',
      'lundi',
      '0',
      '99999',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          const day = readPastDay(text, now, 'Pacific/Apia')
          if (day !== null && day !== 'future') expect(day.from).toBeLessThanOrEqual(now)
        },
      ),
      { numRuns: propertyRuns(1000) },
    )
  })
})
