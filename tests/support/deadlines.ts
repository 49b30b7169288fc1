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
 * the machine is; those of the other lengths given never pass. Other timers stay as they are. Undone by `vi.restoreAllMocks()`.
 */
export function holdDeadlines(ms: number, ...others: readonly number[]): Deadlines {
  let left = 0
  const real = globalThis.setTimeout
  const held = (
    call: (...given: unknown[]) => void,
    after?: number,
    ...given: unknown[]
  ): NodeJS.Timeout => {
    if (after !== undefined && others.includes(after)) return real(call, NEVER_MS, ...given)
    if (after !== ms) return real(call, after, ...given)
    left -= 1
    return real(call, left >= 0 ? 0 : NEVER_MS, ...given)
  }
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(held as typeof setTimeout)
  return {
    pass(count) {
      left = count
    },
  }
}
