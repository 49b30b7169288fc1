import { setImmediate as turn } from 'node:timers/promises'

/** Time that passes at once: whoever waits is called in order, and nobody really waits. */
export class VirtualTime {
  now = 0
  readonly #calls: { at: number; call: () => void }[] = []

  /** Calls back after `ms` milliseconds of this time. @returns how to prevent that */
  after(ms: number, call: () => void): () => void {
    const entry = { at: this.now + ms, call }
    this.#calls.push(entry)
    return () => {
      const place = this.#calls.indexOf(entry)
      if (place >= 0) this.#calls.splice(place, 1)
    }
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve))
  }

  /** Lets time pass until nobody waits any longer. */
  async run(): Promise<void> {
    for (;;) {
      // What was resolved runs before the next call.
      await turn()
      const [next] = this.#calls.toSorted((a, b) => a.at - b.at)
      if (next === undefined) return
      this.#calls.splice(this.#calls.indexOf(next), 1)
      this.now = next.at
      next.call()
    }
  }
}
