import type { Logger } from '../log.ts'

/** Knows whether the store is away, from when an update failed because of it until a check succeeds. */
export interface StoreWatch {
  readonly isAway: boolean
  /** Notes that the store did not work. It is checked until it works again. */
  report(why: unknown): void
  /** Ends the checks. */
  close(): void
}

/** What a store watch needs. */
export interface StoreWatchDeps {
  /** Resolves if the store can be read and written. */
  check: () => Promise<void>
  /** Called when the store goes away, and when it is back. */
  changed: (isAway: boolean) => void
  log: Logger
  /** The first wait before a check, ms; each further one is twice as long. */
  firstMs?: number
}

const FIRST_MS = 250
const LONGEST_MS = 5000
/** If the store is away again within this time, ms, the waits go on growing: it only seemed to be back. */
const STEADY_MS = 10_000

export function createStoreWatch(deps: StoreWatchDeps): StoreWatch {
  const { check, changed, log, firstMs = FIRST_MS } = deps
  let isAway = false
  let isClosed = false
  let waitMs = firstMs
  let backAt = 0
  let timer: NodeJS.Timeout | undefined

  const later = (): void => {
    timer = setTimeout(() => void look(), waitMs)
    waitMs = Math.min(waitMs * 2, LONGEST_MS)
  }
  const look = async (): Promise<void> => {
    try {
      await check()
    } catch {
      if (!isClosed) later()
      return
    }
    if (isClosed) return
    isAway = false
    backAt = performance.now()
    log.info('the store is back')
    changed(false)
  }
  return {
    get isAway() {
      return isAway
    },
    report(err) {
      if (isAway || isClosed) return
      isAway = true
      if (performance.now() - backAt > STEADY_MS) waitMs = firstMs
      log.warn({ err }, 'the store is away: updates wait until it is back')
      changed(true)
      later()
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
