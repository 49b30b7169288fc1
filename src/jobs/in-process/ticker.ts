/** Runs a function at most once in each interval, as long as there is work. */
export interface Ticker {
  /** Call this when there may be work: ticks run until `isIdle` gives true. */
  wake(): void
  /** Starts no further tick; resolves when the last one has ended. */
  stop(): Promise<void>
}

export interface TickerDeps {
  /** Milliseconds between the beginnings of two ticks. */
  everyMs: number
  tick: () => Promise<void>
  isIdle: () => Promise<boolean>
  /** Called with the error of a tick; the ticker continues after a pause. */
  onError: (error: unknown) => void
  /** Milliseconds on a clock that nobody sets; the process's own by default. */
  elapsed?: () => number
}

/** Pause after a failed tick: while a service it needs is down, it would fail ten times a second and flood the log. */
const RETRY_MS = 1000

/**
 * Creates a ticker. Ticks are `everyMs` apart by the time that passes, not by the time of day: p-queue's intervals, which it
 * replaces, stood still for as long as the clock was set back.
 */
export function createTicker(deps: TickerDeps): Ticker {
  const { everyMs, tick, isIdle, onError, elapsed = () => performance.now() } = deps
  let earliest = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  let isWanted = false
  let stopped = false

  const run = async (): Promise<void> => {
    timer = null
    earliest = elapsed() + everyMs
    isWanted = false
    try {
      await tick()
      if (!(await isIdle())) isWanted = true
    } catch (error) {
      onError(error)
      earliest = elapsed() + RETRY_MS
      isWanted = true
    }
  }

  const arm = (): void => {
    if (stopped || timer !== null || running !== null) return
    const start = () => {
      running = run().finally(() => {
        running = null
        if (isWanted) arm()
      })
    }
    timer = setTimeout(start, Math.max(0, Math.ceil(earliest - elapsed())))
  }

  return {
    wake() {
      isWanted = true
      arm()
    },
    async stop() {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      await running
    },
  }
}
