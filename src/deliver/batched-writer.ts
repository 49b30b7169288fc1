import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import type { SentDelivery } from '../model/delivery.ts'

/** Writes down that a delivery was sent. Resolves once that is stored. */
export type BatchedWriter = (sent: SentDelivery) => Promise<void>

/** While the store is away it is asked again so often, and so many times: ten minutes. */
const AGAIN_MS = 1000
const TRIES = 600

/**
 * Settles in groups: what arrives while one write is under way goes into the next, so that a slow disk makes groups larger
 * instead of a queue longer. All of it still counts as in flight, so a crash repeats no more than the claims in the ledger.
 * It waits for a store that is away, since a message that is sent and not settled would be sent again.
 */
export function createBatchedWriter(
  write: (rows: readonly SentDelivery[]) => Promise<void>,
  log: Logger,
): BatchedWriter {
  let waiting: SentDelivery[] = []
  let next: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()

  const persist = async (rows: readonly SentDelivery[]): Promise<void> => {
    for (let left = TRIES - 1; ; left -= 1) {
      try {
        return await write(rows)
      } catch (err) {
        if (left === 0) throw err
        log.warn({ err, count: rows.length }, 'could not write down what was sent, will try again')
        await sleep(AGAIN_MS)
      }
    }
  }

  const begin = (): Promise<void> => {
    const group = last.then(async () => {
      // Answers that came in the same turn belong together.
      await breathe()
      const rows = waiting
      waiting = []
      next = null
      await persist(rows)
    })
    last = group.catch(() => {})
    return group
  }

  return (sent) => {
    waiting.push(sent)
    next ??= begin()
    return next
  }
}
