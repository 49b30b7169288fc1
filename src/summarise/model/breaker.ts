/** A key that rests until `until` (epoch milliseconds), and why. */
interface Rest {
  until: number
  reason: string
}

/** Failures in a row after which a model rests, so that a dead server does not cost every article its deadline. */
const FAILURES_IN_A_ROW = 3

/**
 * Lets servers and models rest: after `insufficient_quota`, after a `Retry-After` too long to wait for, after failures in a
 * row. Keys are a server's address or a server's address and a model.
 */
export class Breaker {
  readonly #now: () => number
  readonly #rests = new Map<string, Rest>()
  readonly #failures = new Map<string, number>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** Why one of the keys rests; `null` if none does. */
  resting(...keys: string[]): Rest | null {
    for (const key of keys) {
      const rest = this.#rests.get(key)
      if (rest === undefined) continue
      if (rest.until > this.#now()) return rest
      this.#rests.delete(key)
    }
    return null
  }

  rest(key: string, ms: number, reason: string): void {
    this.#rests.set(key, { until: this.#now() + ms, reason })
    this.#failures.delete(key)
  }

  /** Counts a failure; the third in a row lets the key rest for `ms`. */
  failed(key: string, ms: number, reason: string): void {
    const failures = (this.#failures.get(key) ?? 0) + 1
    this.#failures.set(key, failures)
    if (failures >= FAILURES_IN_A_ROW) this.rest(key, ms, reason)
  }

  succeeded(key: string): void {
    this.#failures.delete(key)
  }
}
