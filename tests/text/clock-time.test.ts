import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageName } from '../../src/text/language-name.ts'
import {
  clockTime,
  dayName,
  readClockTime,
  readClockTimes,
  when,
} from '../../src/text/clock-time.ts'
import { english } from '../support/english.ts'

describe('a time of day as people type it', () => {
  test.each<[string, number | null]>([
    ['8', 480],
    ['08', 480],
    ['8:00', 480],
    ['07:45', 465],
    ['7.45', 465],
    ['0745', 465],
    ['19h', 1140],
    ['19h30', 1170],
    ['7am', 420],
    ['7:30 PM', 1170],
    ['12 am', 0],
    ['12pm', 720],
    ['8 Uhr', 480],
    ['7：45', 465],
    ['0:00', 0],
    ['23:59', 1439],
    ['24:00', null],
    ['8:60', null],
    ['13pm', null],
    ['noon', null],
    ['', null],
    ['8:5', null],
    ['7:45 p.m.', 1185],
    ['７：４５', 465],
    ['8 утра', 480],
    ['7 вечера', 1140],
    ['12 ночи', 0],
    ['в 8:30', 510],
    ['о 8 ранку', 480],
    ['um 19 Uhr', 1140],
    ['19 Uhr 30', 1170],
    ['19.30 Uhr', 1170],
    ['7 Uhr abends', 1140],
    ['a las 8', 480],
    ['8 de la noche', 1200],
    ['8 da manhã', 480],
    ['à 7 h 45', 465],
    ['8点', 480],
    ['8点半', 510],
    ['晚上7点15分', 1155],
    ['下午3点', 900],
    ['晚上12点', 0],
    ['中午12点', 720],
    ['晚上19点', 1140],
    ['19時', 1140],
    ['25点', null],
    ['constructor', null],
  ])('%j', (text, minutes) => {
    expect(readClockTime(text)).toBe(minutes)
  })

  test('round-trips through clockTime', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(readClockTime(clockTime(minutes))).toBe(minutes)
      }),
    )
  })
})

test('times of day can be separated as any keyboard does it', () => {
  const times = [465, 1170]
  for (const text of [
    '7:45, 19:30',
    '7:45 19:30',
    '7h45 et 19h30',
    '7：45，19：30',
    '7:45、19:30',
    '7:45 am, 7:30 pm',
    '7点45分，晚上7点半',
  ]) {
    expect(readClockTimes(text), text).toEqual(times)
  }
  expect(readClockTimes('7:45，noon')).toBeNull()
})

describe('when', () => {
  const now = Date.parse('2026-11-24T20:00:00Z')
  test.each<[string, string, string]>([
    ['2026-11-24T22:00:00Z', 'UTC', 'today at 22:00'],
    ['2026-11-25T08:00:00Z', 'UTC', 'tomorrow at 08:00'],
    ['2026-11-24T23:00:00Z', 'Asia/Tokyo', 'today at 08:00'],
    ['2026-11-30T08:00:00Z', 'UTC', 'on Monday at 08:00'],
  ])('%s in %s is %s', (at, zone, expected) => {
    expect(when(Date.parse(at), zone, 'en', now, english)).toBe(expected)
  })

  // Updates contain whatever language code a client sends.
  test.each(['classic-zh-cn', '', 'constructor'])(
    'falls back to English for the language code %j',
    (language) => {
      const monday = Date.parse('2026-11-30T08:00:00Z')
      expect(when(monday, 'UTC', language, now, english)).toBe('on Monday at 08:00')
      expect(dayName(0, language)).toBe('Mon')
      expect(languageName('de', language)).toBe('German')
    },
  )
})
