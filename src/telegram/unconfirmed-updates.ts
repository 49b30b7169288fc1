/**
 * The updates that were received by polling and not confirmed to Telegram yet. Asking Telegram for the updates from an id on
 * confirms all before it, and one answer holds at most 100: what is kept unconfirmed fills the view of what comes behind it.
 */
export interface UnconfirmedUpdates {
  /** Notes an update. Returns false if it is known: Telegram sends again whatever is not confirmed. */
  add(id: number, now: number): boolean
  /** Notes that an update need not come again. */
  finish(id: number): void
  /**
   * The id to ask for next: that of the first update that must not be confirmed yet, otherwise the one after the newest. With
   * `keepAll` only finished updates are confirmed; without it, also those that have waited for long and those that fill the
   * view.
   */
  offset(now: number, keepAll: boolean): number
  /** Forgets what Telegram has confirmed by answering a call with this offset. */
  confirmed(offset: number): void
  /** Whether Telegram still has an update. */
  has(id: number): boolean
  /** The id after that of the newest update; 0 before the first. */
  readonly next: number
  /** Updates that are not finished. */
  readonly unfinished: number
}

/**
 * How many updates may come again with the first unfinished one, finished ones included. Half of an answer's 100, so that the
 * other half shows what comes behind them.
 */
const MOST_KEPT = 50
/**
 * For how long an unfinished update is kept unconfirmed, ms. After a crash everything handled meanwhile comes again with it,
 * and while it is kept there is no long polling.
 */
const KEPT_MS = 5000

export function createUnconfirmedUpdates(): UnconfirmedUpdates {
  /** By id, in the order of arrival, which is that of the ids. */
  const known = new Map<number, { at: number; isFinished: boolean }>()
  let next = 0
  let unfinished = 0
  return {
    add(id, now) {
      if (known.has(id)) return false
      known.set(id, { at: now, isFinished: false })
      unfinished += 1
      next = id + 1
      return true
    },
    finish(id) {
      unfinished -= 1
      const update = known.get(id)
      if (update !== undefined) update.isFinished = true
    },
    offset(now, keepAll) {
      let shown = known.size
      for (const [id, { at, isFinished }] of known) {
        const mayKeep = keepAll || (shown <= MOST_KEPT && now - at < KEPT_MS)
        if (!isFinished && mayKeep) return id
        shown -= 1
      }
      return next
    },
    confirmed(offset) {
      for (const id of known.keys()) if (id < offset) known.delete(id)
    },
    has: (id) => known.has(id),
    get next() {
      return next
    },
    get unfinished() {
      return unfinished
    },
  }
}
