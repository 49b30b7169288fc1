import { expect, test } from 'vitest'
import { missedRecap, nextRecap } from '../../src/model/recap.ts'
import { DAY } from '../../src/model/time.ts'

/** A Tuesday, 09:00 in Berlin. */
const now = Date.UTC(2026, 2, 24, 8)
const schedule = { zone: 'Europe/Berlin' }
const recap = { day: 6, minutes: 18 * 60 }

test('the next recap is on its day, at its local time, also after a clock change and a pause', () => {
  // The clocks go forward that Sunday.
  const first = nextRecap({ recap, schedule, pausedUntil: null }, now)
  expect(first).toBe(Date.UTC(2026, 2, 29, 16))
  expect(nextRecap({ recap, schedule, pausedUntil: null }, first ?? 0)).toBe(
    Date.UTC(2026, 3, 5, 16),
  )
  expect(nextRecap({ recap, schedule, pausedUntil: now + 6 * DAY }, now)).toBe(
    Date.UTC(2026, 3, 5, 16),
  )
  expect(nextRecap({ recap: null, schedule, pausedUntil: null }, now)).toBeNull()
})

test('a missed recap comes at its hour on the next day, or with the next one if that is near', () => {
  const missed = (at: number) => missedRecap({ recap, schedule }, at)
  // Monday at 3:00 and at 19:00 in summer time.
  expect(missed(Date.UTC(2026, 2, 30, 1))).toBe(Date.UTC(2026, 2, 30, 16))
  expect(missed(Date.UTC(2026, 2, 30, 17))).toBe(Date.UTC(2026, 2, 31, 16))
  expect(missed(Date.UTC(2026, 3, 2, 8))).toBe(Date.UTC(2026, 3, 2, 16))
  expect(missed(Date.UTC(2026, 3, 2, 17))).toBe(Date.UTC(2026, 3, 5, 16))
})
