import { randomUUID } from 'node:crypto'
import type { PageEvent, State } from './wire.ts'

/** An event as Server-Sent Events carry it. */
export interface Sent {
  id: string
  data: string
}

/** How many missed events a page can catch up on; after more it gets the whole state. */
const KEPT = 500

/** Numbered events for the pages. The last ones are kept for pages that reconnect. */
export class Stream {
  /** Distinguishes event numbers from those of an earlier run of the sandbox. */
  readonly #run = randomUUID()
  readonly #state: () => State
  readonly #listeners = new Set<(sent: Sent) => void>()
  #kept: Sent[] = []
  #last = 0

  constructor(state: () => State) {
    this.#state = state
  }

  publish(event: PageEvent): void {
    this.#last += 1
    const sent = this.#sent(event)
    this.#kept.push(sent)
    if (this.#kept.length > KEPT) this.#kept = this.#kept.slice(-KEPT)
    for (const listener of this.#listeners) listener(sent)
  }

  /**
   * Sends the events since `lastId`, or the whole state if those are not known, and then each new event.
   *
   * @returns a function that ends it
   */
  follow(lastId: string | undefined, listener: (sent: Sent) => void): () => void {
    const missed = this.#since(lastId)
    for (const sent of missed ?? [this.#sent({ kind: 'state', state: this.#state() })]) {
      listener(sent)
    }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #since(lastId: string | undefined): Sent[] | null {
    const [run, number] = lastId?.split(' ') ?? []
    const missed = this.#last - Number(number)
    if (run !== this.#run || !(missed >= 0) || missed > this.#kept.length) return null
    return missed === 0 ? [] : this.#kept.slice(-missed)
  }

  #sent(event: PageEvent): Sent {
    return { id: `${this.#run} ${this.#last}`, data: JSON.stringify(event) }
  }
}
