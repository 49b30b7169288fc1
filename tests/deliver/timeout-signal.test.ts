import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sharedTimeout } from '../../src/deliver/timeout-signal.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

test('calls that begin together share a signal, later ones get another', () => {
  const next = sharedTimeout(8000)
  const first = next()
  vi.advanceTimersByTime(100)
  expect(next()).toBe(first)
  vi.advanceTimersByTime(1)
  const second = next()
  expect(second).not.toBe(first)
  expect(next()).toBe(second)
})
