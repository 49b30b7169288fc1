import PQueue from 'p-queue'

/** Runs a function at most once in each interval, as long as there is work. */
export interface Ticker {
  /** Call this when there may be work: ticks run until `isIdle` gives true. */
  wake(): void
  /** Starts no further tick; resolves when the last one has ended. */
  stop(): Promise<void>
}

export interface TickerDeps {
  /** Milliseconds between ticks. */
  everyMs: number
  tick: () => Promise<void>
  isIdle: () => Promise<boolean>
  /** Called with the error of a tick; the ticker continues after a pause. */
  onError: (error: unknown) => void
}

/** Pause after a failed tick: while a service it needs is down, it would fail ten times a second and flood the log. */
const RETRY_MS = 1000

/**
 * A ticker on p-queue's strict mode. One tick per interval keeps the rate without bursts at the edges of a window
 * (measured).
 */
export function createTicker({ everyMs, tick, isIdle, onError }: TickerDeps): Ticker {
  const queue = new PQueue({ concurrency: 1, intervalCap: 1, interval: everyMs, strict: true })
  let stopped = false
  let retryTimer: NodeJS.Timeout | undefined

  const scheduleTick = (): void => {
    if (stopped || queue.size > 0) return
    queue
      .add(async () => {
        await tick()
        if (!(await isIdle())) scheduleTick()
      })
      .catch((error: unknown) => {
        onError(error)
        if (!stopped) retryTimer = setTimeout(scheduleTick, RETRY_MS)
      })
  }

  return {
    wake: scheduleTick,
    async stop() {
      stopped = true
      clearTimeout(retryTimer)
      queue.clear()
      await queue.onIdle()
    },
  }
}
