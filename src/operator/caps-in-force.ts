import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { BudgetCaps } from './operator.ts'

/** How long caps that were read are used, since another process may have changed them. Milliseconds. */
const REMEMBER_MS = 30_000

/** The caps on a day's spending that are in force. */
export interface CapsInForce {
  /** The caps, and whether any of them was set by hand. */
  current(): Promise<BudgetCaps & { isByHand: boolean }>
  /** Sets the caps that are named, `null` for no cap, and leaves the other as it is. */
  set(change: Partial<BudgetCaps>, byId: number): Promise<void>
  /** Returns to the environment's caps. */
  reset(byId: number): Promise<void>
}

/**
 * The environment's caps, overridden by those that an admin has set. These are stored, so that they survive restarts and apply
 * in every process within half a minute; `now` is the clock for that, in epoch milliseconds.
 */
export function openCaps(
  store: Pick<Store, 'caps' | 'spending'>,
  environment: BudgetCaps,
  now: () => number,
  log: Logger,
): CapsInForce {
  let known: { at: number; caps: BudgetCaps & { isByHand: boolean } } | null = null

  const read = async () => {
    const set = await store.caps.all()
    const capOf = (name: keyof BudgetCaps) => {
      const value = set.get(name)
      return value === undefined ? environment[name] : value
    }
    const caps = { usd: capOf('usd'), tokens: capOf('tokens'), isByHand: set.size > 0 }
    known = { at: now(), caps }
    return caps
  }
  const changed = async (byId: number) => {
    // The warning at four fifths is due again under the new caps.
    await store.spending.releaseWarning(new Date(now()).toISOString().slice(0, 10))
    log.info({ admin: byId, ...(await read()) }, 'budget set')
  }

  return {
    async current() {
      const isFresh = known !== null && Math.abs(now() - known.at) < REMEMBER_MS
      return isFresh && known !== null ? known.caps : read()
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
