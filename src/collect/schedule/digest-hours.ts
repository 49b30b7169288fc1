import type { Source } from '../../model/source.ts'
import { DAY, HOUR, MINUTE } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'

/** A poll is planned at most a day ahead, before a digest that may be due shortly after. */
const AHEAD = DAY + HOUR
/** More digests are only looked up where subscribers chose many different minutes. */
const MAX_HOURS = 60
/** How long the answer is kept: hundreds of sources are polled in a minute. */
const KEPT = MINUTE

/**
 * Creates the function that returns when the next digests are due that a source can be in, epoch ms, ascending: all of them, or
 * for a personal source those of its followers.
 */
export function createDigestHours(
  store: { sources: Pick<Store['sources'], 'digestHours' | 'followersDigestHours'> },
  now: () => number,
): (source: Pick<Source, 'id' | 'origin'>) => Promise<readonly number[]> {
  let known: { at: number; hours: Promise<number[]> } | null = null

  const ofAll = async (at: number): Promise<readonly number[]> => {
    if (known === null || at < known.at || at - known.at > KEPT) {
      known = { at, hours: store.sources.digestHours(at, at + AHEAD, MAX_HOURS) }
    }
    const { hours } = known
    try {
      return await hours
    } catch (error) {
      known = null
      throw error
    }
  }

  return async ({ id, origin }) => {
    const at = now()
    if (origin !== 'person') return ofAll(at)
    return store.sources.followersDigestHours(id, { now: at, until: at + AHEAD, limit: MAX_HOURS })
  }
}
