/** Requests of Telegram that are not answered yet because their updates are being handled. */
export interface HeldRequests {
  /** Resolves like `work`, or with `null` when the request must be answered although the work goes on. */
  hold<T>(work: Promise<T>): Promise<T | null>
}

/**
 * @param longestMs how long a request is held, ms
 * @param most how many are held at once; beyond that the one that has been held longest is let go
 */
export function createHeldRequests(longestMs: number, most: number): HeldRequests {
  /** How to let each go, in the order in which they came. */
  const held = new Set<() => void>()
  return {
    async hold(work) {
      const { promise, resolve } = Promise.withResolvers<null>()
      const letGo = () => {
        held.delete(letGo)
        resolve(null)
      }
      const timer = setTimeout(letGo, longestMs)
      const [first] = held
      if (held.size >= most) first?.()
      held.add(letGo)
      try {
        return await Promise.race([work, promise])
      } finally {
        clearTimeout(timer)
        held.delete(letGo)
      }
    },
  }
}
