import type { Api } from 'grammy'

/** grammY declares signals with the type of a polyfill. */
type Signal = Parameters<Api['getMe']>[0]

/** Node's signal that aborts a call of grammY after a time, ms. */
export function timeoutSignal(ms: number): Signal {
  return AbortSignal.timeout(ms) as never
}

/** A signal is shared by the calls that begin within this part of its time: a quarter of a second of twenty. */
const SHARED_PART = 1 / 80

/**
 * Creates a function that returns a signal for a call that begins now: it aborts `ms` milliseconds later, or up to an eightieth of
 * that earlier. With a signal of its own for each call, a broadcast kept twenty thousand timers at a time.
 */
export function sharedTimeout(ms: number): () => Signal {
  let signal: Signal
  let since = Number.NEGATIVE_INFINITY
  return () => {
    const now = performance.now()
    if (now - since > ms * SHARED_PART) {
      signal = timeoutSignal(ms)
      since = now
    }
    return signal
  }
}

/** Node's signal as grammY's calls take it. */
export function callSignal(signal: AbortSignal): Parameters<Api['getMe']>[0] {
  return signal as never
}
