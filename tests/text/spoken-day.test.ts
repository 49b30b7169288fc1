import { expect, test } from 'vitest'
import { spokenDay } from '../../src/text/spoken-day.ts'

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
