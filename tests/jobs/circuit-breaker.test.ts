import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCircuitBreaker, NoAnswer } from '../../src/jobs/circuit-breaker.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const never = () => new Promise<never>(() => {})

function setUp() {
  const state = { isFrozen: true }
  const probe = vi.fn(() => (state.isFrozen ? Promise.reject(new Error('no')) : Promise.resolve()))
  const log = pino({ level: 'silent' })
  const breaker = createCircuitBreaker({
    server: 'Redis',
    probe,
    log,
    timeoutMs: 1000,
    probeMs: 500,
  })
  const settle = (call: Promise<unknown>) =>
    call.then(
      (value) => value,
      (error: unknown) => (error instanceof NoAnswer ? 'no answer' : error),
    )
  return { state, probe, breaker, settle }
}

test('after one call without an answer, further ones fail at once, until a probe is answered', async () => {
  const { state, probe, breaker, settle } = setUp()
  const first = settle(breaker.call(never))
  await vi.advanceTimersByTimeAsync(1000)
  expect(await first).toBe('no answer')
  const work = vi.fn(async () => 'x')
  expect(await settle(breaker.call(work))).toBe('no answer')
  expect(work).not.toHaveBeenCalled()
  state.isFrozen = false
  await vi.advanceTimersByTimeAsync(500)
  expect(probe).toHaveBeenCalledTimes(2)
  expect(await settle(breaker.call(work))).toBe('x')
  await vi.advanceTimersByTimeAsync(5000)
  expect(probe).toHaveBeenCalledTimes(2)
})

test('ends the calls that wait together with the first', async () => {
  const { breaker, settle } = setUp()
  const first = settle(breaker.call(never))
  await vi.advanceTimersByTimeAsync(900)
  const second = settle(breaker.call(never))
  await vi.advanceTimersByTimeAsync(100)
  expect(await Promise.all([first, second])).toEqual(['no answer', 'no answer'])
  breaker.close()
})

test('an error of the server is passed on and opens nothing', async () => {
  const { breaker, settle } = setUp()
  const error = new Error('WRONGTYPE')
  expect(await settle(breaker.call(() => Promise.reject(error)))).toBe(error)
  expect(breaker.isOpen).toBe(false)
})

test('asks one probe at a time while the server keeps them all', async () => {
  const probe = vi.fn(never)
  const breaker = createCircuitBreaker({ server: 'Redis', probe, log: pino({ level: 'silent' }) })
  const first = breaker.call(never).catch(() => undefined)
  await vi.advanceTimersByTimeAsync(10_000)
  await first
  expect(probe).toHaveBeenCalledTimes(1)
  breaker.close()
})
