import { vi } from 'vitest'

/** Timers of one length, which pass when a test says so. */
export interface Deadlines {
  /** The next `count` of them end at once. */
  pass(count: number): void
}

/** Longer than any test. */
const NEVER_MS = 2 ** 31 - 1

/**
 * Replaces timers of exactly `ms` milliseconds, so that no deadline of that length passes unless the test says so, however slow
 * the machine is. Other timers stay as they are. Undone by `vi.restoreAllMocks()`.
 */
export function holdDeadlines(ms: number): Deadlines {
  let left = 0
  const real = globalThis.setTimeout
  const held = (call: () => void, after?: number): NodeJS.Timeout => {
    if (after !== ms) return real(call, after)
    left -= 1
    return real(call, left >= 0 ? 0 : NEVER_MS)
  }
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(held as typeof setTimeout)
  return {
    pass(count) {
      left = count
    },
  }
}
