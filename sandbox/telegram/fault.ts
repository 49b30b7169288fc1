/** A kind of failure. */
export type FaultKind =
  /** 429 with `retry_after` seconds; by default the rest of the fault's own `seconds`. */
  | { kind: 'flood'; retryAfter?: number }
  /** Any error answer. */
  | {
      kind: 'error'
      code: number
      description: string
      parameters?: { migrate_to_chat_id?: number; retry_after?: number }
    }
  /** A gateway's HTML page instead of JSON. */
  | { kind: 'html'; code: number }
  /** The call is not executed and never answered. */
  | { kind: 'hang' }
  /** The call is not executed and the connection breaks. */
  | { kind: 'drop' }
  /** The call is executed, then the connection breaks. */
  | { kind: 'lost' }
  /** The call is executed, and answered after `ms` milliseconds. */
  | { kind: 'slow'; ms: number }

/** Which calls are affected. */
export interface Aim {
  /** One method or several; all but getUpdates by default. */
  method?: string | RegExp
  /** Only calls for this chat. */
  chat?: number
  /** How many calls are affected: 1 by default, or all if `seconds` is given. Infinity lasts until the fault is lifted. */
  times?: number
  /** For how long, on the local Telegram's clock. */
  seconds?: number
  /** How many matching calls are let through first. */
  after?: number
}

/** A fault in force. */
export interface Fault {
  readonly failure: FaultKind
  /** How many calls it has affected. */
  readonly hits: number
  /** Ends it. */
  lift(): void
}

interface Ordered {
  failure: FaultKind
  aim: Pick<Aim, 'method' | 'chat'>
  left: number
  skip: number
  hits: number
  /** Epoch milliseconds. */
  until: number
}

/** The faults in force, oldest first. The first one that matches a call affects it. */
export class Faults {
  readonly #now: () => number
  #ordered: Ordered[] = []

  /** @param now epoch milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  order(order: FaultKind & Aim): Fault {
    const { method, chat, seconds = Infinity, after = 0, times, ...failure } = order
    const ordered: Ordered = {
      failure,
      aim: { ...(method !== undefined && { method }), ...(chat !== undefined && { chat }) },
      left: times ?? (seconds === Infinity ? 1 : Infinity),
      skip: after,
      hits: 0,
      until: this.#now() + seconds * 1000,
    }
    this.#ordered.push(ordered)
    return {
      failure,
      get hits() {
        return ordered.hits
      },
      lift: () => this.#drop(ordered),
    }
  }

  /** Ends all faults. */
  clear(): void {
    this.#ordered = []
  }

  /** The failure of a call, if a fault matches it. */
  hit(method: string, chat: unknown): FaultKind | undefined {
    if (this.#ordered.length === 0) return undefined
    const now = this.#now()
    this.#ordered = this.#ordered.filter((fault) => fault.until > now)
    for (const fault of this.#ordered) {
      if (!aimedAt(fault.aim, method, chat)) continue
      if (fault.skip > 0) {
        fault.skip -= 1
        continue
      }
      fault.left -= 1
      fault.hits += 1
      if (fault.left <= 0) this.#drop(fault)
      if (fault.failure.kind !== 'flood') return fault.failure
      return { kind: 'flood', retryAfter: fault.failure.retryAfter ?? secondsLeft(fault, now) }
    }
    return undefined
  }

  #drop(fault: Ordered): void {
    this.#ordered = this.#ordered.filter((other) => other !== fault)
  }
}

function secondsLeft({ until }: Ordered, now: number): number {
  return until === Infinity ? 1 : Math.max(1, Math.ceil((until - now) / 1000))
}

function aimedAt(aim: Pick<Aim, 'method' | 'chat'>, method: string, chat: unknown): boolean {
  if (aim.chat !== undefined && Number(chat) !== aim.chat) return false
  if (aim.method === undefined) return method !== 'getUpdates'
  return typeof aim.method === 'string' ? aim.method === method : aim.method.test(method)
}
