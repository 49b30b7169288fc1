/** At most `calls` calls in `seconds` seconds. */
interface Rate {
  calls: number
  seconds: number
  /** With this, as many calls may come at once after a rest, and then `calls` in `seconds`. */
  burst?: number
  /** The `retry_after` of a refused call; by default the time until one would be accepted. */
  retryAfter?: number
}

/** Rate limits that can be enabled; each answers 429 as Telegram does. Telegram's FAQ is their best documentation. */
export interface RateLimitOptions {
  /** All sends of the bot; 30 a second. */
  whole?: Rate
  /** All sends with `allow_paid_broadcast`; 1000 a second. */
  paid?: Rate
  /** Sends to one chat; 1 a second. */
  chat?: Rate
  /** Sends to one group; 20 a minute. */
  group?: Rate
  /** After a send above the limit of the whole bot, every send is refused for this long, seconds; by default only until there is room. */
  floodSeconds?: number
}

/** The rate limits in Telegram's FAQ. */
export const FAQ_LIMITS: RateLimitOptions = {
  whole: { calls: 30, seconds: 1 },
  paid: { calls: 1000, seconds: 1 },
  chat: { calls: 1, seconds: 1 },
  group: { calls: 20, seconds: 60 },
}

/**
 * How Telegram treats a chat that gets more than the FAQ allows, as bots have reported it: a few at once, then a wait of
 * seconds.
 */
export const CHAT_LIMITS: RateLimitOptions = {
  whole: { calls: 30, seconds: 1 },
  paid: { calls: 1000, seconds: 1 },
  chat: { calls: 1, seconds: 1, burst: 5, retryAfter: 3 },
  group: { calls: 20, seconds: 60, retryAfter: 3 },
}

/** Counts sends in sliding windows. Refused sends do not count. */
export class RateLimits {
  readonly #limits: RateLimitOptions
  readonly #now: () => number
  readonly #sent = new Map<string, number[]>()
  #floodUntil = 0

  constructor(limits: RateLimitOptions, now: () => number) {
    this.#limits = limits
    this.#now = now
  }

  /** Seconds to wait if a send to a chat comes too soon, or 0; then the send is counted. */
  take(chat: number, isGroup: boolean, isPaid: boolean): number {
    const limits: [string, Rate | undefined][] = [
      isPaid ? ['paid', this.#limits.paid] : ['whole', this.#limits.whole],
      [`chat ${chat}`, this.#limits.chat],
      [`group ${chat}`, isGroup ? this.#limits.group : undefined],
    ]
    const now = this.#now()
    if (now < this.#floodUntil) return Math.ceil((this.#floodUntil - now) / 1000)
    const windows: number[][] = []
    let wait = 0
    for (const [name, rate] of limits) {
      if (!rate) continue
      // As many calls as a burst allows, in the time in which they become available again.
      const calls = rate.burst ?? rate.calls
      const spanMs = (rate.seconds * 1000 * calls) / rate.calls
      const window = this.#window(name, now - spanMs)
      windows.push(window)
      const oldest = window[window.length - calls]
      if (oldest === undefined) continue
      wait = Math.max(wait, rate.retryAfter ?? Math.ceil((oldest + spanMs - now) / 1000), 1)
      const { floodSeconds } = this.#limits
      if (name === 'whole' && floodSeconds !== undefined) {
        this.#floodUntil = now + floodSeconds * 1000
        wait = floodSeconds
      }
    }
    if (wait === 0) for (const window of windows) window.push(now)
    return wait
  }

  /** The sends since a moment, which are in order. */
  #window(name: string, since: number): number[] {
    const sent = this.#sent.get(name) ?? []
    this.#sent.set(name, sent)
    const first = sent.findIndex((at) => at > since)
    sent.splice(0, first === -1 ? sent.length : first)
    return sent
  }
}
