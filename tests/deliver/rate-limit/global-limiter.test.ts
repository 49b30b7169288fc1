import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGlobalLimiter } from '../../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../../src/deliver/rate-limit/per-chat.ts'

/** What the limiter grants in this many ticks of 100 ms. */
const over = (limiter: ReturnType<typeof createGlobalLimiter>, ticks: number, from = 0) =>
  Array.from({ length: ticks }, (_, tick) => limiter.grant(from + tick * 100)).reduce(
    (a, b) => a + b,
    0,
  )

describe('the global limiter', () => {
  test.each([1, 7, 25, 30, 333, 1000])(
    'keeps %i a second over a minute, and in every second',
    (rate) => {
      const limiter = createGlobalLimiter(rate)
      const perTick = Array.from({ length: 600 }, (_, tick) => limiter.grant(tick * 100))
      expect(perTick.reduce((a, b) => a + b, 0)).toBe(rate * 60)
      for (let start = 0; start + 10 <= perTick.length; start += 1) {
        const second = perTick.slice(start, start + 10).reduce((a, b) => a + b, 0)
        expect(second).toBeLessThanOrEqual(rate)
      }
    },
  )

  test('does not save up unused grants', () => {
    const limiter = createGlobalLimiter(30)
    for (let tick = 0; tick < 100; tick += 1) limiter.grant(tick * 100)
    expect(limiter.grant(10_000)).toBe(3)
    expect(limiter.grant(60_000)).toBe(6)
  })

  test('makes up for a late tick', () => {
    const limiter = createGlobalLimiter(1000)
    expect([0, 100, 260, 300, 400].map((now) => limiter.grant(now))).toEqual([
      100, 100, 160, 40, 100,
    ])
  })

  test('starts again if the clock was set back', () => {
    const limiter = createGlobalLimiter(30)
    limiter.grant(1_000_000)
    expect(limiter.grant(0)).toBe(3)
  })

  test('pauses as long as Telegram asks, then recovers', () => {
    const limiter = createGlobalLimiter(30)
    over(limiter, 10)
    limiter.pause(1000, 5000)
    expect(over(limiter, 50, 1000)).toBe(0)
    expect(limiter.pausedUntil).toBe(6000)
    const firstSecond = over(limiter, 10, 6000)
    expect(firstSecond).toBeGreaterThan(10)
    expect(firstSecond).toBeLessThan(20)
    over(limiter, 200, 7000)
    expect(over(limiter, 10, 27_000)).toBe(30)
  })

  test('a shorter pause never ends a longer one, and the lowest rate still sends', () => {
    const limiter = createGlobalLimiter(30)
    for (let flood = 0; flood < 20; flood += 1) limiter.pause(0, 10_000)
    limiter.pause(0, 10)
    expect(limiter.pausedUntil).toBe(10_000)
    expect(over(limiter, 20, 10_000)).toBeGreaterThan(0)
  })
})

describe('the limiter of one chat', () => {
  test('allows one message a second, and twenty a minute to a group', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(5, -5),
        fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 80 }),
        (chat, steps) => {
          const perChat = createPerChatLimiter()
          const sent: number[] = []
          let now = 0
          for (const step of steps) {
            now += step
            if (perChat.wait(chat, now) > 0) continue
            perChat.record(chat, now)
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

  test('lets a chat rest as long as Telegram asks, and a shorter rest never ends a longer one', () => {
    const perChat = createPerChatLimiter()
    perChat.rest(1, 1000, 5000)
    perChat.rest(1, 2000, 100)
    expect(perChat.wait(1, 2000)).toBe(4000)
    perChat.record(1, 5500)
    expect(perChat.wait(1, 5600)).toBe(900)
    expect(perChat.wait(1, 6500)).toBe(0)
    expect(perChat.wait(2, 2000)).toBe(0)
  })

  test('returns how long to wait', () => {
    const perChat = createPerChatLimiter()
    perChat.record(1, 1000)
    expect(perChat.wait(1, 1400)).toBe(600)
    expect(perChat.wait(2, 1400)).toBe(0)
  })
})
