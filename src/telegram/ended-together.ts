/** What a signal ends. */
export interface Endable {
  /** Its place among those of its signal; kept by `EndedTogether`. */
  place: number
  end(reason: Error): void
}

/**
 * The calls that one signal ends. They share a listener: an event target keeps its listeners in a list and looks through it for
 * each new one, and a listener that was removed still leads to the next one. V8 then takes all calls that ever shared the signal
 * for alive until it collects its old objects, which was half of what a broadcast's garbage cost.
 */
export class EndedTogether {
  readonly #calls: Endable[] = []

  private constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      for (const call of this.#calls.splice(0)) call.end(abortReason(signal))
    })
  }

  static readonly #known = new WeakMap<AbortSignal, EndedTogether>()

  /** Those of a signal that has not ended yet. */
  static by(signal: AbortSignal): EndedTogether {
    const known = EndedTogether.#known.get(signal) ?? new EndedTogether(signal)
    EndedTogether.#known.set(signal, known)
    return known
  }

  add(call: Endable): void {
    call.place = this.#calls.length
    this.#calls.push(call)
  }

  /** Forgets a call that is over. Does nothing if it is not there. */
  remove(call: Endable): void {
    const { place } = call
    if (this.#calls[place] !== call) return
    const last = this.#calls.pop()
    if (last === undefined || last === call) return
    last.place = place
    this.#calls[place] = last
  }
}

/** Why a signal has ended. */
export function abortReason({ reason }: AbortSignal): Error {
  // The polyfill's signal, which grammY ends a poll with, has no reason.
  return reason instanceof Error ? reason : new Error('the call was ended')
}
