import { describe, expect, test } from 'vitest'
import { beforeClockChange, Clock, nextMorning } from '../../sandbox/clock.ts'

const at = (text: string) => Date.parse(text)
const iso = (ms: number | null) => ms && new Date(ms).toISOString()

describe('the clock', () => {
  test('runs on from where it was set', () => {
    let real = 1000
    const clock = new Clock(() => real)
    clock.jump(5000)
    expect([clock.now(), clock.ahead]).toEqual([5000, 4000])
    real += 7
    expect(clock.now()).toBe(5007)
  })

  test('never goes back', () => {
    const clock = new Clock(() => 1000)
    clock.jump(999)
    expect(clock.now()).toBe(1000)
  })
})

test.each([
  ['later the same day', '2026-03-10T03:00Z', 'UTC', '2026-03-10T08:00:00.000Z'],
  ['already eight', '2026-03-10T08:00Z', 'UTC', '2026-03-11T08:00:00.000Z'],
  ['another zone', '2026-03-10T08:00Z', 'America/New_York', '2026-03-10T12:00:00.000Z'],
  [
    'the night the clocks go forward',
    '2026-03-28T20:00Z',
    'Europe/Berlin',
    '2026-03-29T06:00:00.000Z',
  ],
])('the next morning: %s', (_, now, zone, expected) => {
  expect(iso(nextMorning(at(now), zone))).toBe(expected)
})

test.each([
  ['forward', '2026-01-01T00:00Z', 'Europe/Berlin', '2026-03-29T00:50:00.000Z'],
  ['back', '2026-06-01T00:00Z', 'America/New_York', '2026-11-01T05:50:00.000Z'],
  ['from where a jump has led', '2026-03-29T00:50Z', 'Europe/Berlin', '2026-10-25T00:50:00.000Z'],
  ['never', '2026-01-01T00:00Z', 'UTC', null],
])('before a change of the clocks: %s', (_, now, zone, expected) => {
  expect(iso(beforeClockChange(at(now), zone))).toBe(expected)
})
