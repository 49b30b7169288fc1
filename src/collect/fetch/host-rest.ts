/** Remembers which hosts asked for a pause: what one address of a host was told holds for all of them. */
export interface HostRest {
  /** Milliseconds that a host still wants to be left alone; 0 if it does not. */
  left(host: string): number
  /**
   * Takes note of a response.
   * @param retryAfterMs what the host asked for (`Retry-After`), or null.
   */
  heard(host: string, status: number, retryAfterMs: number | null): void
}

/** Pause after a 429 that names none. */
const DEFAULT_MS = 5 * 60_000
/** A host that asks for more is asked again once a day: a wrong header must not silence its sources for ever. */
const MAX_MS = 24 * 60 * 60_000
/** Statuses whose `Retry-After` asks for patience (RFC 9110, 10.2.3; RFC 6585). With other statuses it means a redirect. */
const BUSY = new Set([429, 503])

/** @param options.maxHosts number of resting hosts to remember; beyond it, the one that has rested longest is forgotten. */
export function createHostRest(options: { maxHosts: number; now: () => number }): HostRest {
  const { maxHosts, now } = options
  const until = new Map<string, number>()
  return {
    left(host) {
      const end = until.get(host)
      if (end === undefined) return 0
      const left = end - now()
      if (left <= 0) until.delete(host)
      return Math.max(0, left)
    },
    heard(host, status, retryAfterMs) {
      if (!BUSY.has(status)) return
      const pause = retryAfterMs ?? (status === 429 ? DEFAULT_MS : 0)
      if (pause <= 0) return
      until.set(host, now() + Math.min(pause, MAX_MS))
      const [oldest] = until.keys()
      if (until.size > maxHosts && oldest !== undefined) until.delete(oldest)
    },
  }
}
