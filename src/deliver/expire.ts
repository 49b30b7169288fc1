import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import { LATEST_MS } from './planner.ts'

/** Rows per step. */
const STEP = 500

/**
 * After a long downtime, gives up deliveries that were planned before it and would come too late; the next digest includes
 * their articles. A queue that is merely long is not touched: if anything was settled within the last hours, sending was
 * running.
 */
export async function expire(
  store: Pick<Store, 'deliveries'>,
  now: number,
  log: Logger,
): Promise<void> {
  const lastSettledAt = await store.deliveries.lastSettledAt()
  if (lastSettledAt !== null && lastSettledAt > now - LATEST_MS) return
  let count = 0
  for (;;) {
    const expired = await store.deliveries.expire(now - LATEST_MS, now, STEP)
    count += expired
    if (expired === 0) break
  }
  if (count > 0) log.warn({ count }, 'gave up deliveries planned before a long downtime')
}
