/** What goes wrong. */
export type Trouble =
  /** 429 with `retry_after` seconds. */
  | { kind: 'flood'; retryAfter: number }
  /** An error answer of one's own choice. */
  | {
      kind: 'error'
      code: number
      description: string
      parameters?: { migrate_to_chat_id?: number; retry_after?: number }
    }
  /** A gateway's HTML page instead of JSON. */
  | { kind: 'html'; code: number }
  /** The call is never answered and not done. */
  | { kind: 'hang' }
  /** The connection breaks and the call is not done. */
  | { kind: 'drop' }
  /** The call is done, then the connection breaks. */
  | { kind: 'lost' }
  /** The call is done and answered after so many milliseconds. */
  | { kind: 'slow'; ms: number }

/** Which calls are hit. */
export interface Aim {
  /** One method or several; all but getUpdates by default. */
  method?: string | RegExp
  /** Only calls for this chat. */
  chat?: number
  /** How many calls are hit; 1 by default, Infinity until lifted. */
  times?: number
  /** How many calls that fit are let through first. */
  after?: number
}

/** An ordered fault. */
export interface Fault {
  readonly trouble: Trouble
  /** How many calls it has hit. */
  readonly hits: number
  /** Ends it. */
  lift(): void
}

interface Ordered {
  trouble: Trouble
  aim: Aim
  left: number
  skip: number
  hits: number
}

/** The faults that are in force, oldest first; the first that fits a call hits it. */
export class Faults {
  #ordered: Ordered[] = []

  order(order: Trouble & Aim): Fault {
    const { method, chat, times = 1, after = 0, ...trouble } = order
    const aim: Aim = {
      ...(method !== undefined && { method }),
      ...(chat !== undefined && { chat }),
    }
    const ordered: Ordered = { trouble, aim, left: times, skip: after, hits: 0 }
    this.#ordered.push(ordered)
    return {
      trouble,
      get hits() {
        return ordered.hits
      },
      lift: () => {
        this.#ordered = this.#ordered.filter((other) => other !== ordered)
      },
    }
  }

  /** All faults end. */
  clear(): void {
    this.#ordered = []
  }

  /** Which trouble hits a call, if any. */
  hit(method: string, chat: unknown): Trouble | undefined {
    for (const fault of this.#ordered) {
      if (!aimedAt(fault.aim, method, chat)) continue
      if (fault.skip > 0) {
        fault.skip -= 1
        continue
      }
      fault.left -= 1
      fault.hits += 1
      if (fault.left <= 0) this.#ordered = this.#ordered.filter((other) => other !== fault)
      return fault.trouble
    }
    return undefined
  }
}

function aimedAt(aim: Aim, method: string, chat: unknown): boolean {
  if (aim.chat !== undefined && Number(chat) !== aim.chat) return false
  if (aim.method === undefined) return method !== 'getUpdates'
  return typeof aim.method === 'string' ? aim.method === method : aim.method.test(method)
}
