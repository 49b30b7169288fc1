/** A body that a call is answered with. */
export type Answer =
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: object }

/** One call of a method by the bot, with what it got. */
export interface Call {
  number: number
  /** Epoch milliseconds on the local Telegram's clock. */
  at: number
  method: string
  parameters: Record<string, unknown>
  /** Missing where a fault kept the call from being done. */
  answer?: Answer
  /** The fault that hit it. */
  fault?: string
}

/** The last calls, and how many there were of each method in all. */
export class Transcript {
  readonly #kept: number
  #calls: Call[] = []
  #count = 0
  readonly counts = new Map<string, number>()

  /** @param kept how many calls are remembered at least */
  constructor(kept: number) {
    this.#kept = kept
  }

  /** The remembered calls, oldest first. */
  get calls(): readonly Call[] {
    return this.#calls.length > this.#kept ? this.#calls.slice(-this.#kept) : this.#calls
  }

  add(call: Omit<Call, 'number'>): Call {
    this.#count += 1
    const numbered = { number: this.#count, ...call }
    this.counts.set(call.method, (this.counts.get(call.method) ?? 0) + 1)
    if (this.#kept > 0) this.#calls.push(numbered)
    // Trimmed rarely, so that a call costs the same however many are kept.
    if (this.#calls.length >= this.#kept * 2) this.#calls = this.#calls.slice(-this.#kept)
    return numbered
  }
}
