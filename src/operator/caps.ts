import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { BudgetCaps } from './operator.ts'

/** Another process may have changed them: what was read is good for so long. */
const REMEMBER_MS = 30_000

/** The caps of a day's spending, as they are in force. */
export interface CapsInForce {
  /** The caps, and whether any of them was set by hand. */
  current(): Promise<BudgetCaps & { isByHand: boolean }>
  /** Sets what is named, `null` for no cap, and leaves the other as it is. */
  set(change: Partial<BudgetCaps>, byId: number): Promise<void>
  /** As the environment says again. */
  reset(byId: number): Promise<void>
}

/**
 * The environment's caps, under those that an admin has set. Kept in the store, so that they hold over restarts and in every
 * process within half a minute; `now` is the clock that this half minute goes by, in epoch milliseconds.
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
    // Four fifths of the new caps are told of again.
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
