import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  learnedInterval,
  MAX_INTERVAL,
  MIN_INTERVAL,
} from '../../../src/collect/schedule/learned-interval.ts'
import { expectedWait, rhythmOf } from '../../../src/collect/schedule/rhythm.ts'
import { DAY, HOUR, MINUTE } from '../../../src/model/time.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
/** Intervals as of a source that publishes at any time; their mean is 1. */
const ANY_TIME = [0.2, 1.4, 0.6, 3.1, 0.1, 0.9, 0.4, 2.2, 0.3, 0.8]

/** Items at any time, `mean` ms apart on average, the newest `ago` ms before now. */
function atAnyTime(mean: number, ago = 0, count = 30): number[] {
  const times = [NOW - ago]
  for (let n = 1; n < count; n += 1) {
    times.push((times[n - 1] ?? 0) - mean * (ANY_TIME[n % ANY_TIME.length] ?? 1))
  }
  return times
}

const every = (interval: number, ago: number, count = 30) =>
  Array.from({ length: count }, (_, n) => NOW - ago - n * interval)

const interval = (times: readonly number[]) => learnedInterval(times, NOW, 0)

describe('a source that publishes at any time', () => {
  test.each([
    ['every minute', MINUTE, MIN_INTERVAL, MIN_INTERVAL],
    ['every 20 minutes', 20 * MINUTE, 10 * MINUTE, 15 * MINUTE],
    ['every hour', HOUR, 15 * MINUTE, 25 * MINUTE],
    ['every 5 hours', 5 * HOUR, HOUR, 2 * HOUR],
    ['every day', DAY, 5 * HOUR, 9 * HOUR],
    ['every week', 7 * DAY, DAY, DAY],
  ])('%s', (_, mean, min, max) => {
    const wait = interval(atAnyTime(mean))
    expect(wait).toBeGreaterThanOrEqual(min)
    expect(wait).toBeLessThanOrEqual(max)
  })
})

describe('a source with a timetable is asked about when its next article comes', () => {
  test.each([
    [20 * MINUTE, 5 * MINUTE],
    [HOUR, 10 * MINUTE],
    [HOUR, 50 * MINUTE],
    [DAY, 2 * HOUR],
    [DAY, 23 * HOUR],
  ])('every %i ms, the last one %i ms ago', (gap, ago) => {
    const next = gap - ago
    const wait = interval(every(gap, ago)) ?? 0
    expect(wait).toBeGreaterThanOrEqual(next - 0.03 * gap)
    expect(wait).toBeLessThanOrEqual(next + gap / 20 + 10 * MINUTE)
  })

  test('also over a night that was like the others', () => {
    const days = Array.from({ length: 6 }, (_, day) =>
      [9, 11, 13, 15, 17].map((hour) => Date.UTC(2026, 10, 23 - day, hour)),
    )
    const asked = NOW + (interval(days.flat()) ?? 0)
    expect(asked).toBeGreaterThanOrEqual(Date.UTC(2026, 10, 24, 8, 30))
    expect(asked).toBeLessThanOrEqual(Date.UTC(2026, 10, 24, 9, 45))
  })
})

describe('a source that does something else than before', () => {
  test('is asked again and again if an expected article does not come, and less and less often', () => {
    const late = [HOUR + 10 * MINUTE, 5 * HOUR, DAY, 10 * DAY].map((ago) => {
      return interval(every(HOUR, ago)) ?? 0
    })
    expect(late[0]).toBeLessThanOrEqual(30 * MINUTE)
    expect(late).toEqual(late.toSorted((a, b) => a - b))
    expect(late.at(-1)).toBeGreaterThanOrEqual(20 * HOUR)
  })

  test('is asked often as soon as it publishes often', () => {
    const times = [...atAnyTime(20 * MINUTE, 0, 10), ...every(DAY, DAY, 20)]
    expect(interval(times)).toBeLessThanOrEqual(HOUR)
  })

  test('is asked less often once it publishes rarely', () => {
    const times = [...every(2 * DAY, DAY, 6), ...atAnyTime(20 * MINUTE, 13 * DAY, 24)]
    expect(interval(times)).toBeGreaterThanOrEqual(HOUR)
  })

  test('is asked after hours, not minutes, once a burst like those of other days is over', () => {
    const bursts = [0, 1, 2, 3, 4, 5].flatMap((day) =>
      Array.from({ length: 5 }, (_, n) => NOW - 10 * MINUTE - day * DAY - n * 2 * MINUTE),
    )
    expect(interval(bursts)).toBeGreaterThanOrEqual(2 * HOUR)
  })
})

test('is unknown where there is too little', () => {
  expect([interval([]), interval(every(HOUR, 0, 3)), interval(every(-HOUR, 0))]).toEqual([
    null,
    null,
    null,
  ])
  expect(interval(every(HOUR, 0, 4))).not.toBeNull()
})

test('any past gives an interval within the bounds, and an expected wait that grows', () => {
  const past = fc.array(fc.integer({ min: 0, max: 90 * DAY }), { maxLength: 60 })
  fc.assert(
    fc.property(past, fc.double({ min: 0, max: 0.999, noNaN: true }), (agos, fraction) => {
      const times = agos.map((ago) => NOW - ago)
      const wait = learnedInterval(times, NOW, fraction)
      if (wait === null) return
      expect(wait).toBeGreaterThanOrEqual(MIN_INTERVAL)
      expect(wait).toBeLessThanOrEqual(MAX_INTERVAL)
      const rhythm = rhythmOf(times, NOW)
      if (rhythm === null) throw new Error('an interval needs a rhythm')
      const waits = [MINUTE, HOUR, 5 * HOUR, DAY, 3 * DAY].map((ms) => expectedWait(rhythm, ms))
      expect(waits).toEqual(waits.toSorted((a, b) => a - b))
      expect(waits.every((one) => one >= 0)).toBe(true)
    }),
  )
})
