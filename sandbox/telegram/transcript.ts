/** A body that a call is answered with. */
export type Answer =
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: object }

/** One call by the bot, with its answer. */
export interface Call {
  number: number
  /** Epoch milliseconds on the local Telegram's clock. */
  at: number
  method: string
  parameters: Record<string, unknown>
  /** Missing if a fault kept the call from being executed. */
  answer?: Answer
  /** The fault that affected it. */
  fault?: string
}

/** The last calls, and the total number of calls per method. */
export class Transcript {
  readonly #kept: number
  #calls: Call[] = []
  #count = 0
  readonly counts = new Map<string, number>()

  /** @param kept how many calls are kept at least */
  constructor(kept: number) {
    this.#kept = kept
  }

  /** The kept calls, oldest first. */
  get calls(): readonly Call[] {
    return this.#calls.length > this.#kept ? this.#calls.slice(-this.#kept) : this.#calls
  }

  add(call: Omit<Call, 'number'>): Call {
    this.#count += 1
    const numbered = { number: this.#count, ...call }
    this.counts.set(call.method, (this.counts.get(call.method) ?? 0) + 1)
    if (this.#kept > 0) this.#calls.push(numbered)
    // Trimmed rarely, so that the cost of a call does not depend on how many are kept.
    if (this.#calls.length >= this.#kept * 2) this.#calls = this.#calls.slice(-this.#kept)
    return numbered
  }
}
