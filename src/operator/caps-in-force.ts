import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { BudgetCaps } from './operator.ts'

/** How long loaded caps are cached, since another process may have changed them. */
const CACHE_MS = 30_000

/** The caps on a day's spending that are in force. */
export interface CapsInForce {
  /** The caps, and whether any of them was set by hand. */
  current(): Promise<BudgetCaps & { isByHand: boolean }>
  /** Sets the caps in `change` (`null` for no cap) and leaves the others unchanged. */
  set(change: Partial<BudgetCaps>, byId: number): Promise<void>
  /** Returns to the environment's caps. */
  reset(byId: number): Promise<void>
}

/**
 * Opens the caps: the environment's, overridden by those that an admin has set. These are stored, so that they survive
 * restarts and apply in every process within half a minute. `now` returns epoch milliseconds.
 */
export function openCaps(
  store: Pick<Store, 'caps' | 'spending'>,
  environment: BudgetCaps,
  now: () => number,
  log: Logger,
): CapsInForce {
  let cached: { at: number; caps: BudgetCaps & { isByHand: boolean } } | null = null

  const read = async () => {
    const set = await store.caps.all()
    const capOf = (name: keyof BudgetCaps) => {
      const value = set.get(name)
      return value === undefined ? environment[name] : value
    }
    const caps = { usd: capOf('usd'), tokens: capOf('tokens'), isByHand: set.size > 0 }
    cached = { at: now(), caps }
    return caps
  }
  const changed = async (byId: number) => {
    // The warning at four fifths may be sent again under the new caps.
    await store.spending.releaseWarning(new Date(now()).toISOString().slice(0, 10))
    log.info({ admin: byId, ...(await read()) }, 'budget set')
  }

  return {
    async current() {
      const isFresh = cached !== null && Math.abs(now() - cached.at) < CACHE_MS
      return isFresh && cached !== null ? cached.caps : read()
    },
    async set(change, byId) {
      for (const name of ['usd', 'tokens'] as const) {
        const value = change[name]
        if (value !== undefined) await store.caps.set(name, value, byId, now())
      }
      await changed(byId)
    },
    async reset(byId) {
      await store.caps.clear()
      await changed(byId)
    },
  }
}
