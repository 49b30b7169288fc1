import { setTimeout as sleep } from 'node:timers/promises'
import type { Sending } from '../jobs.ts'
import type { SharedQueue } from './shared-queue.ts'

/** Ticks that wait at most and at least while there is something to send: whoever dies takes only its own along. */
const MOST = 6
const LEAST = 3
/** Each process looks whether there is something to send, though no tick came: the queue may have been lost. */
const LOOK_MS = 1000
/** A tick that failed fails again at once, as long as what it needs is away. */
const REST_MS = 1000
/** Ticks of one process at once: one that takes longer than its tenth of a second does not slow down all. */
const AT_ONCE = 2

/** Ticks over all processes. */
export interface SharedSending {
  /** Puts ticks on the queue. */
  wake(): Promise<void>
  /** This process takes ticks. Gives what ends its looking. */
  take(sending: Sending): () => void
}

/**
 * One tick each `everyMs` over all processes: jobs of BullMQ under its limiter of one job an interval, which was measured to
 * hold 9.9 ticks a second and never more than ten. A job carries nothing; the tick claims from the ledger.
 */
export function shareSending(
  queue: SharedQueue,
  onTrouble: (error: unknown) => void,
): SharedSending {
  const wake = async (): Promise<void> => {
    const waiting = await queue.count(false)
    if (waiting >= LEAST) return
    const tick = { name: 'send', data: {}, opts: { removeOnFail: 20 } }
    await queue.add(Array.from({ length: MOST - waiting }, () => tick))
  }
  return {
    wake,
    take({ everyMs, tick, isIdle }) {
      const look = async (): Promise<void> => {
        if (!(await isIdle())) await wake()
      }
      queue.work(
        AT_ONCE,
        async () => {
          void look().catch(onTrouble)
          try {
            await tick()
          } catch (error) {
            await sleep(REST_MS)
            throw error
          }
        },
        { max: 1, duration: everyMs },
      )
      const timer = setInterval(() => void look().catch(onTrouble), LOOK_MS)
      return () => clearInterval(timer)
    },
  }
}
