import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVERY_DAY, nextDue, wasAway } from '../../src/model/schedule.ts'
import { DAY, HOUR } from '../../src/model/time.ts'

const at = (iso: string) => Date.parse(iso)
const iso = (ms: number) => new Date(ms).toISOString()

describe('the next due time', () => {
  test.each<[string, string, string, number[], number, string]>([
    ['later today', '2026-11-24T06:00:00Z', 'UTC', [480], EVERY_DAY, '2026-11-24T08:00:00.000Z'],
    [
      'a minute before',
      '2026-11-24T07:59:00Z',
      'UTC',
      [480],
      EVERY_DAY,
      '2026-11-24T08:00:00.000Z',
    ],
    [
      'exactly now is past',
      '2026-11-24T08:00:00Z',
      'UTC',
      [480],
      EVERY_DAY,
      '2026-11-25T08:00:00.000Z',
    ],
    ['a minute after', '2026-11-24T08:01:00Z', 'UTC', [480], EVERY_DAY, '2026-11-25T08:00:00.000Z'],
    [
      'India, half an hour off',
      '2026-11-24T00:00:00Z',
      'Asia/Kolkata',
      [480],
      EVERY_DAY,
      '2026-11-24T02:30:00.000Z',
    ],
    [
      'Nepal, three quarters',
      '2026-11-24T00:00:00Z',
      'Asia/Kathmandu',
      [480],
      EVERY_DAY,
      '2026-11-24T02:15:00.000Z',
    ],
    [
      'Berlin, winter',
      '2026-11-24T00:00:00Z',
      'Europe/Berlin',
      [480],
      EVERY_DAY,
      '2026-11-24T07:00:00.000Z',
    ],
    [
      'Berlin, the night clocks go forward',
      '2026-03-28T12:00:00Z',
      'Europe/Berlin',
      [480],
      EVERY_DAY,
      '2026-03-29T06:00:00.000Z',
    ],
    [
      'Berlin, an hour that does not exist',
      '2026-03-28T12:00:00Z',
      'Europe/Berlin',
      [150],
      EVERY_DAY,
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'Berlin, an hour that comes twice',
      '2026-10-24T12:00:00Z',
      'Europe/Berlin',
      [150],
      EVERY_DAY,
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'Berlin, not again in the second',
      '2026-10-25T00:30:00Z',
      'Europe/Berlin',
      [150],
      EVERY_DAY,
      '2026-10-26T01:30:00.000Z',
    ],
    [
      'New York, clocks go back',
      '2026-10-31T13:00:00Z',
      'America/New_York',
      [480],
      EVERY_DAY,
      '2026-11-01T13:00:00.000Z',
    ],
    [
      'twice a day',
      '2026-11-24T09:00:00Z',
      'UTC',
      [480, 1080],
      EVERY_DAY,
      '2026-11-24T18:00:00.000Z',
    ],
    [
      'Mondays only, on a Tuesday',
      '2026-11-24T09:00:00Z',
      'UTC',
      [480],
      0b1,
      '2026-11-30T08:00:00.000Z',
    ],
    [
      'the last minute of the day',
      '2026-11-24T09:00:00Z',
      'Pacific/Auckland',
      [1439],
      EVERY_DAY,
      '2026-11-24T10:59:00.000Z',
    ],
  ])('%s', (_, now, zone, times, weekdays, expected) => {
    expect(iso(nextDue(at(now), { zone, times, weekdays }))).toBe(expected)
  })

  test('is always in the future and at most eight days away, in every zone and across every clock change', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Africa/Casablanca',
    )
    const now = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2029-01-01T00:00:00Z') })
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(
        zone,
        now,
        times,
        fc.integer({ min: 1, max: 127 }),
        (name, from, wanted, weekdays) => {
          const due = nextDue(from, { zone: name, times: wanted, weekdays })
          expect(due).toBeGreaterThan(from)
          expect(due - from).toBeLessThanOrEqual(8 * DAY)
        },
      ),
    )
  })

  test('requires a time and a weekday', () => {
    expect(() => nextDue(0, { zone: 'UTC', times: [], weekdays: EVERY_DAY })).toThrow(RangeError)
    expect(() => nextDue(0, { zone: 'UTC', times: [480], weekdays: 0 })).toThrow(RangeError)
    expect(() => nextDue(0, { zone: 'Mars/Olympus', times: [480], weekdays: 1 })).toThrow(
      RangeError,
    )
  })
})

test.each<[string, number, number, boolean]>([
  ['every day', EVERY_DAY, 1, false],
  ['every day', EVERY_DAY, 2, false],
  ['every day', EVERY_DAY, 3, true],
  ['on working days', 0b0011111, 3, false],
  ['on working days', 0b0011111, 5, true],
  ['on Mondays and Thursdays', 0b0001001, 4, false],
  ['on Mondays and Thursdays', 0b0001001, 7, true],
  ['on Sundays', 0b1000000, 7, false],
  ['on Sundays', 0b1000000, 14, true],
])('who gets digests %s (%i), %i days after the last one: away %s', (_, weekdays, days, away) => {
  const last = Date.UTC(2026, 2, 27, 7)
  // The clocks go forward on 29 March.
  expect(wasAway(weekdays, last, last + days * DAY)).toBe(away)
  expect(wasAway(weekdays, last, last + days * DAY - HOUR)).toBe(away)
})
