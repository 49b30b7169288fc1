import { expect, test } from 'vitest'
import { DAY } from '../../src/model/time.ts'
import { spokenDay, spokenDays } from '../../src/text/spoken-day.ts'

const now = Date.UTC(2026, 10, 24, 8)

test.each([
  ['en', Date.UTC(2026, 10, 21, 12), 'November 21'],
  ['de', Date.UTC(2026, 10, 21, 12), '21. November'],
  ['es', Date.UTC(2026, 10, 21, 12), '21 de noviembre'],
  ['fr', Date.UTC(2026, 10, 1, 12), '1er novembre'],
  ['fr', Date.UTC(2026, 10, 21, 12), '21 novembre'],
  ['pt-br', Date.UTC(2026, 10, 21, 12), '21 de novembro'],
  ['ru', Date.UTC(2026, 10, 21, 12), '21 ноября'],
  ['uk', Date.UTC(2026, 10, 21, 12), '21 листопада'],
  ['zh-hans', Date.UTC(2026, 10, 21, 12), '11月21日'],
  // In Berlin it is the next day already; and another year is told.
  ['en', Date.UTC(2026, 10, 20, 23, 30), 'November 21'],
  ['de', Date.UTC(2025, 10, 21, 12), '21. November 2025'],
])('%s: %i is %s', (language, at, words) => {
  expect(spokenDay(at, 'Europe/Berlin', language, now)).toBe(words)
})

test.each([
  ['en', 'November 24 – 30', 'November 28 – December 4', 'December 28, 2026 – January 3, 2027'],
  ['de', '24.–30. November', '28. November – 4. Dezember', '28. Dezember 2026 – 3. Januar 2027'],
  ['fr', '24–30 novembre', '28 novembre – 4 décembre', '28 décembre 2026 – 3 janvier 2027'],
  ['ru', '24–30 ноября', '28 ноября – 4 декабря', '28 декабря 2026 г. – 3 января 2027 г.'],
  ['zh-hans', '11月24日至11月30日', '11月28日至12月4日', '2026年12月28日至1月3日'],
])('%s: the days of a week', (language, ...words) => {
  const weeks = [Date.UTC(2026, 10, 30), Date.UTC(2026, 11, 4), Date.UTC(2027, 0, 3)]
  const told = weeks.map((until) =>
    spokenDays(until - 6 * DAY, until, { zone: 'UTC', language, now: until }),
  )
  // Intl writes thin and no-break spaces.
  expect(told.map((one) => one.replaceAll(/\s/g, ' '))).toEqual(words)
})

test('a first day of a month is an ordinal number in French, also in a range', () => {
  const days = (from: number, until: number) =>
    spokenDays(from, until, { zone: 'UTC', language: 'fr', now: until })
  expect(days(Date.UTC(2026, 10, 1), Date.UTC(2026, 10, 7))).toBe('1er–7 novembre')
  expect(days(Date.UTC(2026, 10, 25), Date.UTC(2026, 11, 1))).toContain('1er décembre')
})
