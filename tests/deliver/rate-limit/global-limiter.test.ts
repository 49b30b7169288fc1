import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGlobalLimiter } from '../../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../../src/deliver/rate-limit/per-chat.ts'

/** What the gate allows over so many ticks of 100 ms. */
const over = (gate: ReturnType<typeof createGlobalLimiter>, ticks: number, from = 0) =>
  Array.from({ length: ticks }, (_, tick) => gate.open(from + tick * 100)).reduce(
    (a, b) => a + b,
    0,
  )

describe('the gate', () => {
  test.each([1, 7, 25, 30, 333, 1000])(
    'keeps %i a second over a minute, and in every second',
    (rate) => {
      const gate = createGlobalLimiter(rate)
      const perTick = Array.from({ length: 600 }, (_, tick) => gate.open(tick * 100))
      expect(perTick.reduce((a, b) => a + b, 0)).toBe(rate * 60)
      for (let start = 0; start + 10 <= perTick.length; start += 1) {
        const second = perTick.slice(start, start + 10).reduce((a, b) => a + b, 0)
        expect(second).toBeLessThanOrEqual(rate)
      }
    },
  )

  test('does not save up what nobody used', () => {
    const gate = createGlobalLimiter(30)
    for (let tick = 0; tick < 100; tick += 1) gate.open(tick * 100)
    expect(gate.open(10_000)).toBe(3)
    expect(gate.open(60_000)).toBe(6)
  })

  test('makes up for a tick that comes late', () => {
    const gate = createGlobalLimiter(1000)
    expect([0, 100, 260, 300, 400].map((now) => gate.open(now))).toEqual([100, 100, 160, 40, 100])
  })

  test('begins anew where the clock was set back', () => {
    const gate = createGlobalLimiter(30)
    gate.open(1_000_000)
    expect(gate.open(0)).toBe(3)
  })

  test('rests as long as Telegram asks, then climbs back', () => {
    const gate = createGlobalLimiter(30)
    over(gate, 10)
    gate.pause(1000, 5000)
    expect(over(gate, 50, 1000)).toBe(0)
    expect(gate.pausedUntil).toBe(6000)
    const firstSecond = over(gate, 10, 6000)
    expect(firstSecond).toBeGreaterThan(10)
    expect(firstSecond).toBeLessThan(20)
    over(gate, 200, 7000)
    expect(over(gate, 10, 27_000)).toBe(30)
  })

  test('a shorter pause never ends a longer one, and the slowest gate still moves', () => {
    const gate = createGlobalLimiter(30)
    for (let flood = 0; flood < 20; flood += 1) gate.pause(0, 10_000)
    gate.pause(0, 10)
    expect(gate.pausedUntil).toBe(10_000)
    expect(over(gate, 20, 10_000)).toBeGreaterThan(0)
  })
})

describe('the pace of one chat', () => {
  test('is one a second, and twenty a minute for a group', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(5, -5),
        fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 80 }),
        (chat, steps) => {
          const pace = createPerChatLimiter()
          const sent: number[] = []
          let now = 0
          for (const step of steps) {
            now += step
            if (pace.wait(chat, now) > 0) continue
            pace.note(chat, now)
            sent.push(now)
          }
          for (const at of sent) {
            expect(sent.filter((other) => other > at - 1000 && other <= at)).toHaveLength(1)
            const minute = sent.filter((other) => other > at - 60_000 && other <= at)
            expect(minute.length).toBeLessThanOrEqual(chat < 0 ? 20 : 60)
          }
        },
      ),
    )
  })

  test('says how long to wait', () => {
    const pace = createPerChatLimiter()
    pace.note(1, 1000)
    expect(pace.wait(1, 1400)).toBe(600)
    expect(pace.wait(2, 1400)).toBe(0)
  })
})
