import { setImmediate as breathe } from 'node:timers/promises'
import { STORY_HOURS } from '../cluster/same-story.ts'
import type { Logger } from '../log.ts'
import { DAY, HOUR } from '../model/time.ts'
import type { Store } from '../store/store.ts'

/**
 * How long deliveries, digests and sessions are kept. A card's buttons lead through its digest only while that is stored, so
 * it is long: half a year, at some 150 bytes per delivery. After that the card still opens its article, which is never
 * deleted. It must be longer than `MEMORY_MS`, within which no article is sent twice.
 */
export const KEPT_MS = 180 * DAY

/** How long the button under an offered or dropped source can still keep it. */
const OFFERED_MS = 30 * DAY

/** Rows per step: some 10 ms of SQLite. */
const STEP = 500

/** Deletes what has outlived its retention, in small steps between which the event loop runs other work. `now` is epoch ms. */
export async function deleteExpired(
  store: Pick<Store, 'prune' | 'fingerprints'>,
  now: number,
  log: Logger,
): Promise<void> {
  const before = now - KEPT_MS
  // Deliveries first: deleting a digest also deletes its deliveries, in one long step.
  const deliveries = await repeat((limit) => store.prune.deliveries(before, limit))
  const digests = await repeat((limit) => store.prune.digests(before, limit))
  const sessions = await repeat((limit) => store.prune.sessions(before, limit))
  const keys = await store.fingerprints.deleteKeys(now - STORY_HOURS * HOUR - DAY)
  const offers = await store.prune.offers(now - OFFERED_MS)
  if (offers > 0) log.info({ offers }, 'deleted offers of sources that were not kept')
  if (deliveries + digests + sessions + keys > 0) {
    log.info({ deliveries, digests, sessions, keys }, 'deleted old rows')
  }
}

async function repeat(step: (limit: number) => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const deleted = await step(STEP)
    total += deleted
    if (deleted === 0) return total
    await breathe()
  }
}
