import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTicker, type Ticker } from '../../src/jobs/in-process/ticker.ts'

let ticks: number[]
let left: number
let errors: unknown[]
let ticker: Ticker

beforeEach(() => {
  vi.useFakeTimers()
  ticks = []
  left = Number.POSITIVE_INFINITY
  errors = []
  ticker = createTicker({
    everyMs: 100,
    async tick() {
      ticks.push(performance.now())
      left -= 1
    },
    isIdle: async () => left <= 0,
    onError: (error) => errors.push(error),
  })
})
afterEach(async () => {
  await ticker.stop()
  vi.useRealTimers()
})

test('ticks no sooner than the interval, however often it is woken, until it is idle', async () => {
  left = 5
  for (let n = 0; n < 50; n += 1) {
    ticker.wake()
    await vi.advanceTimersByTimeAsync(7)
  }
  expect(ticks.length).toBeLessThanOrEqual(4)
  await vi.advanceTimersByTimeAsync(1000)
  expect(ticks).toHaveLength(5)
  for (const [n, at] of ticks.slice(1).entries()) {
    expect(at - (ticks[n] ?? 0)).toBeGreaterThanOrEqual(100)
  }
  left = 1
  ticker.wake()
  await vi.advanceTimersByTimeAsync(1000)
  expect(ticks).toHaveLength(6)
})

test.each([-7200, -20, 86_400])(
  'goes on at its pace when the clock jumps by %d s',
  async (seconds) => {
    ticker.wake()
    await vi.advanceTimersByTimeAsync(1000)
    const before = ticks.length
    vi.setSystemTime(Date.now() + seconds * 1000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(ticks.length - before).toBe(10)
  },
)

test('pauses after a failed tick, and goes on', async () => {
  let failures = 2
  const failing = createTicker({
    everyMs: 100,
    async tick() {
      ticks.push(performance.now())
      failures -= 1
      if (failures >= 0) throw new Error('the database is away')
    },
    isIdle: async () => failures < 0,
    onError: (error) => errors.push(error),
  })
  failing.wake()
  await vi.advanceTimersByTimeAsync(5000)
  expect(errors).toHaveLength(2)
  expect(ticks).toHaveLength(3)
  expect((ticks[2] ?? 0) - (ticks[0] ?? 0)).toBeGreaterThanOrEqual(2000)
  await failing.stop()
})
