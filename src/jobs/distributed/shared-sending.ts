import { setTimeout as sleep } from 'node:timers/promises'
import type { Sending } from '../jobs.ts'
import type { SharedQueue } from './shared-queue.ts'

/** How many ticks to queue and when to top up: a few are enough, and a crashed process loses only the one it ran. */
const MAX_WAITING = 6
const MIN_WAITING = 3
/** How often each process checks for something to send even without a tick: the queue may have been lost. */
const POLL_MS = 1000
/** Pause after a failed tick: while a service it needs is down, it would fail again at once. */
const RETRY_MS = 1000
/** Ticks that one process runs at the same time, so that a tick of more than a tenth of a second does not slow all down. */
const CONCURRENCY = 2

/** Sending ticks, shared by all processes. */
export interface SharedSending {
  /** Tops up the ticks on the queue. */
  wake(): Promise<void>
  /** Starts running ticks in this process. Returns a function that stops its periodic check. */
  start(sending: Sending): () => void
}

/**
 * One tick every `everyMs` across all processes: BullMQ jobs under its limiter of one job per interval, measured at 9.9
 * ticks a second and never more than ten. A job carries no data; the tick claims deliveries from the database.
 */
export function shareSending(
  queue: SharedQueue,
  onRedisError: (error: unknown) => void,
): SharedSending {
  const wake = async (): Promise<void> => {
    const waiting = await queue.count(false)
    if (waiting >= MIN_WAITING) return
    const tick = { name: 'send', data: {}, opts: { removeOnFail: 20 } }
    await queue.add(Array.from({ length: MAX_WAITING - waiting }, () => tick))
  }
  return {
    wake,
    start({ everyMs, tick, isIdle }) {
      const wakeUnlessIdle = async (): Promise<void> => {
        if (!(await isIdle())) await wake()
      }
      queue.work(
        CONCURRENCY,
        async () => {
          void wakeUnlessIdle().catch(onRedisError)
          try {
            await tick()
          } catch (error) {
            await sleep(RETRY_MS)
            throw error
          }
        },
        { max: 1, duration: everyMs },
      )
      const timer = setInterval(() => void wakeUnlessIdle().catch(onRedisError), POLL_MS)
      return () => clearInterval(timer)
    },
  }
}
