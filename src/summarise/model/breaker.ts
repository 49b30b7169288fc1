/** Until when a key is not called (epoch milliseconds), and why. */
interface Pause {
  until: number
  reason: string
}

/** Consecutive failures that pause a model, so that a dead server does not use up the deadline of every article. */
const MAX_FAILURES = 3

/**
 * Circuit breaker for servers and models: pauses them after `insufficient_quota`, after a `Retry-After` too long to wait
 * for, and after consecutive failures. A key is the URL of a server, or that URL and a model.
 */
export class Breaker {
  readonly #now: () => number
  readonly #pauses = new Map<string, Pause>()
  readonly #failures = new Map<string, number>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** The pause of the first of these keys that has one; `null` if all may be called. */
  pauseOf(...keys: string[]): Pause | null {
    for (const key of keys) {
      const pause = this.#pauses.get(key)
      if (pause === undefined) continue
      if (pause.until > this.#now()) return pause
      this.#pauses.delete(key)
    }
    return null
  }

  /** Pauses a key for `ms` milliseconds. */
  pause(key: string, ms: number, reason: string): void {
    this.#pauses.set(key, { until: this.#now() + ms, reason })
    this.#failures.delete(key)
  }

  /** Counts a failure; the third in a row pauses the key for `ms`. */
  recordFailure(key: string, ms: number, reason: string): void {
    const failures = (this.#failures.get(key) ?? 0) + 1
    this.#failures.set(key, failures)
    if (failures >= MAX_FAILURES) this.pause(key, ms, reason)
  }

  recordSuccess(key: string): void {
    this.#failures.delete(key)
  }
}
