import PQueue from 'p-queue'

/** Runs a function at most once in each interval, as long as there is work. */
export interface Ticker {
  /** There may be work: ticks run until `isIdle` says otherwise. */
  wake(): void
  /** No further tick begins; resolves when the last one has ended. */
  stop(): Promise<void>
}

export interface TickerDeps {
  /** Milliseconds between ticks. */
  everyMs: number
  tick: () => Promise<void>
  isIdle: () => Promise<boolean>
  /** What to do with an error of a tick; the ticker goes on after a rest. */
  onError: (error: unknown) => void
}

/** A tick that failed fails again at once, as long as what it needs is away: no ten lines a second in the log. */
const REST_MS = 1000

/**
 * A ticker on p-queue's strict window: exactly one tick an interval was measured to hold any rate without bursts at the
 * edges of a window.
 */
export function createTicker({ everyMs, tick, isIdle, onError }: TickerDeps): Ticker {
  const queue = new PQueue({ concurrency: 1, intervalCap: 1, interval: everyMs, strict: true })
  let stopped = false
  let rest: NodeJS.Timeout | undefined

  const again = (): void => {
    if (stopped || queue.size > 0) return
    queue
      .add(async () => {
        await tick()
        if (!(await isIdle())) again()
      })
      .catch((error: unknown) => {
        onError(error)
        if (!stopped) rest = setTimeout(again, REST_MS)
      })
  }

  return {
    wake: again,
    async stop() {
      stopped = true
      clearTimeout(rest)
      queue.clear()
      await queue.onIdle()
    },
  }
}
