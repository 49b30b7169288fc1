import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import type { SentDelivery } from '../model/delivery.ts'

/** Records that a delivery was sent. Resolves once that is stored. */
export type BatchedWriter = (sent: SentDelivery) => Promise<void>

/** Retries while the store is unreachable: for ten minutes. */
const RETRY_MS = 1000
const MAX_ATTEMPTS = 600

/**
 * Creates a writer that settles in batches: what arrives during one write goes into the next, so that a slow disk makes
 * batches larger instead of a queue longer. Everything waiting still counts as in flight, so a crash repeats no more than the
 * claims in the ledger. It waits for an unreachable store, since a message sent but not settled would be sent again.
 */
export function createBatchedWriter(
  write: (rows: readonly SentDelivery[]) => Promise<void>,
  log: Logger,
): BatchedWriter {
  let waiting: SentDelivery[] = []
  let next: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()

  const persist = async (rows: readonly SentDelivery[]): Promise<void> => {
    for (let left = MAX_ATTEMPTS - 1; ; left -= 1) {
      try {
        return await write(rows)
      } catch (err) {
        if (left === 0) throw err
        log.warn({ err, count: rows.length }, 'could not store what was sent, will try again')
        await sleep(RETRY_MS)
      }
    }
  }

  const begin = (): Promise<void> => {
    const batch = last.then(async () => {
      // Answers that arrive in the same turn of the event loop share a batch.
      await breathe()
      const rows = waiting
      waiting = []
      next = null
      await persist(rows)
    })
    last = batch.catch(() => {})
    return batch
  }

  return (sent) => {
    waiting.push(sent)
    next ??= begin()
    return next
  }
}
