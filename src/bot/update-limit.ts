import { LRUCache } from 'lru-cache'
import { MINUTE } from '../model/time.ts'

/** How often one person may ask something of the bot. */
export interface UpdateLimit {
  /**
   * Takes one update of a person: `fine`; `first` for the first that is too many, which deserves a word; `over` for those
   * after it.
   */
  take(personId: number, now: number): 'fine' | 'first' | 'over'
}

/** People remembered; who was forgotten begins anew. */
const PEOPLE = 50_000

/** A bucket of `most` a minute (or another time) for each person, filled again evenly: quick taps are fine, a flood is not. */
export function createUpdateLimit(most: number, perMs = MINUTE): UpdateLimit {
  const buckets = new LRUCache<number, { left: number; at: number; told: boolean }>({ max: PEOPLE })
  return {
    take(personId, now) {
      const known = buckets.get(personId) ?? { left: most, at: now, told: false }
      const left = Math.min(most, known.left + ((now - known.at) / perMs) * most)
      if (left >= 1) {
        buckets.set(personId, { left: left - 1, at: now, told: false })
        return 'fine'
      }
      buckets.set(personId, { left, at: now, told: true })
      return known.told ? 'over' : 'first'
    },
  }
}
