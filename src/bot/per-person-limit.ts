import { boundedCache } from '../bounded-cache.ts'
import { MINUTE } from '../model/time.ts'

/** Limits how often one person may ask something of the bot. */
export interface PerPersonLimit {
  /**
   * Counts one request of a person at `now` (epoch milliseconds). `allowed`: within the limit; `first`: the first one above it,
   * which should be answered with a notice; `over`: those after that.
   */
  take(personId: number, now: number): 'allowed' | 'first' | 'over'
}

/** People remembered; a forgotten one starts with a full bucket. */
const MAX_PEOPLE = 50_000

/**
 * A token bucket per person that holds `limit` requests and refills evenly within `perMs` milliseconds: a few quick taps are
 * fine, a flood is not.
 */
export function createPerPersonLimit(limit: number, perMs = MINUTE): PerPersonLimit {
  const buckets = boundedCache<number, { tokens: number; at: number; wasNotified: boolean }>(
    MAX_PEOPLE,
  )
  return {
    take(personId, now) {
      const bucket = buckets.get(personId) ?? { tokens: limit, at: now, wasNotified: false }
      const tokens = Math.min(limit, bucket.tokens + ((now - bucket.at) / perMs) * limit)
      if (tokens >= 1) {
        buckets.set(personId, { tokens: tokens - 1, at: now, wasNotified: false })
        return 'allowed'
      }
      buckets.set(personId, { tokens, at: now, wasNotified: true })
      return bucket.wasNotified ? 'over' : 'first'
    },
  }
}
