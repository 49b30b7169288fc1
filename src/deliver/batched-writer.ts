import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '../log.ts'

/** Writes a row. Resolves once it is stored. */
export type BatchedWriter<Row> = (row: Row) => Promise<void>

export interface BatchedWriterOptions {
  /** How often a write is tried, one second apart. */
  attempts?: number
  /** How long a batch waits for more rows before it is written, ms. By default until the turn of the event loop ends. */
  gatherMs?: number
}

/** Retries while the store is unreachable: for ten minutes. */
const RETRY_MS = 1000
const MAX_ATTEMPTS = 600

/**
 * Creates a writer that writes in batches: what arrives during one write goes into the next, so that a slow disk makes batches
 * larger instead of a queue longer. It waits for an unreachable store, since what Telegram has and the store does not know
 * would be sent again.
 */
export function createBatchedWriter<Row>(
  write: (rows: readonly Row[]) => Promise<void>,
  log: Logger,
  { attempts = MAX_ATTEMPTS, gatherMs = 0 }: BatchedWriterOptions = {},
): BatchedWriter<Row> {
  let waiting: Row[] = []
  let next: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()

  const persist = async (rows: readonly Row[]): Promise<void> => {
    for (let left = attempts - 1; ; left -= 1) {
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
      await (gatherMs > 0 ? sleep(gatherMs) : breathe())
      const rows = waiting
      waiting = []
      next = null
      await persist(rows)
    })
    last = batch.catch(() => {})
    return batch
  }

  return (row) => {
    waiting.push(row)
    next ??= begin()
    return next
  }
}
