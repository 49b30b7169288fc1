import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSlidingWindow } from '../../../src/deliver/rate-limit/sliding-window.ts'

describe('the sliding window', () => {
  test('never lets Telegram count more than its limit in a second, however calls are delayed', () => {
    const delays = fc.record({
      there: fc.integer({ min: 0, max: 400 }),
      back: fc.integer({ min: 0, max: 400 }),
    })
    const limits = fc.integer({ min: 1, max: 12 })
    const runs = fc.array(delays, { maxLength: 100 })
    fc.assert(
      fc.property(limits, runs, (limit, calls) => {
        const window = createSlidingWindow()
        const counted: number[] = []
        let ends: number[] = []
        let now = 0
        for (const { there, back } of calls) {
          while (window.wait(now, limit) > 0) {
            now += 1
            for (const at of ends.filter((at) => at <= now)) window.end(at)
            ends = ends.filter((at) => at > now)
          }
          window.begin()
          ends.push(now + there + back)
          ends.sort((a, b) => a - b)
          counted.push(now + there)
        }
        counted.sort((a, b) => a - b)
        for (const [place, at] of counted.entries()) {
          const next = counted[place + limit]
          if (next !== undefined) expect(next - at).toBeGreaterThanOrEqual(1000)
        }
      }),
    )
  })

  test('costs one round trip a second', () => {
    const window = createSlidingWindow()
    const ends: number[] = []
    let begun = 0
    for (let now = 0; now < 10_200; now += 1) {
      while (ends[0] !== undefined && ends[0] <= now) {
        ends.shift()
        window.end(now)
      }
      if (window.wait(now, 30) > 0) continue
      window.begin()
      ends.push(now + 20)
      begun += 1
    }
    expect(begun).toBe(300)
  })

  test('does not block for long after the clock was set back', () => {
    const window = createSlidingWindow()
    window.begin()
    window.end(10_000_000)
    expect(window.wait(10_000_000, 1)).toBeGreaterThan(0)
    expect(window.wait(5_000_000, 1)).toBe(0)
  })
})
