import { expect, test } from 'vitest'
import { isOverdue, usualGap } from '../../../src/collect/schedule/usual-gap.ts'
import { DAY, HOUR } from '../../../src/model/time.ts'

const now = Date.UTC(2026, 10, 24)
const every = (gap: number, count: number) => Array.from({ length: count }, (_, n) => now - n * gap)

test('the usual gap is the longest of nine in ten, and unknown with few items', () => {
  expect(usualGap(every(DAY, 20), now)).toBe(DAY)
  expect(usualGap(every(DAY, 4), now)).toBeNull()
  // Weekends are usual for a source that publishes on weekdays.
  const weekdays = every(DAY, 28).filter((time) => ![0, 6].includes(new Date(time).getUTCDay()))
  expect(usualGap(weekdays, now)).toBe(3 * DAY)
})

test('a source is overdue after three usual gaps, never within three days', () => {
  expect(isOverdue(now - 22 * DAY, 7 * DAY, now)).toBe(true)
  expect(isOverdue(now - 20 * DAY, 7 * DAY, now)).toBe(false)
  expect(isOverdue(now - 2 * DAY, HOUR, now)).toBe(false)
  expect(isOverdue(now - 4 * DAY, HOUR, now)).toBe(true)
  expect(isOverdue(0, null, now)).toBe(false)
})
