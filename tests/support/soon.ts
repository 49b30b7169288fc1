import { vi } from 'vitest'

/**
 * How long `soon` and `expect.poll` (vitest.config.ts) wait, ms. Only a failure takes that long: longer than anything takes on
 * a busy machine, shorter than a test may take, so that the error is the one of what did not come true.
 */
export const SOON_MS = 90_000
/** How often they look, ms. */
export const LOOK_MS = 10

/**
 * Waits until `holds` no longer throws or rejects, and returns what it returned. Time that is faked advances meanwhile.
 * @param lookMs how often to look
 * @throws the last error of `holds`, after 90 seconds
 */
export function soon<T>(holds: () => T | Promise<T>, lookMs = LOOK_MS): Promise<T> {
  return vi.waitFor(holds, { timeout: SOON_MS, interval: lookMs })
}
