import { type JobsOptions, Queue, type RateLimiterOptions, Worker } from 'bullmq'
import type { Failed } from '../job-failure.ts'
import { type DistributedDeps, KEPT_FAILURES, LOCK, RETRY } from './distributed-deps.ts'

/** A job as it lies in Redis. */
export interface Entry {
  name: string
  data: { key?: string; ids?: number[] }
  opts: JobsOptions
}

/** One queue of BullMQ, and the worker on it where this process has one. */
export interface SharedQueue {
  add(entries: readonly Entry[]): Promise<void>
  /** Jobs that wait, and with `orRun` those that run. */
  count(orRun: boolean): Promise<number>
  failed(): Promise<Failed[]>
  retry(name: string): Promise<number>
  /** From now on this process does its jobs. */
  work: (
    atOnce: number,
    run: (name: string, data: Entry['data']) => Promise<void>,
    limiter?: RateLimiterOptions,
  ) => void
  /** Resolves when what runs has ended. */
  close(): Promise<void>
}

/** Opens a queue. Nothing is asked of Redis before the first call. */
export function openQueue(name: string, deps: DistributedDeps): SharedQueue {
  const { calls, workers, prefix, onError, onTrouble } = deps
  const queue = new Queue(name, {
    connection: calls,
    prefix,
    defaultJobOptions: { removeOnComplete: true, removeOnFail: KEPT_FAILURES },
    // Its stream of events is for dashboards that we have not.
    streams: { events: { maxLen: 100 } },
  })
  queue.on('error', onTrouble)
  let worker: Worker | null = null

  return {
    async add(entries) {
      await queue.addBulk([...entries])
    },
    count: (orRun) => queue.getJobCountByTypes('waiting', ...(orRun ? ['active' as const] : [])),
    async failed() {
      const jobs = await queue.getFailed(0, KEPT_FAILURES.count - 1)
      // A job may be gone between the list and the look.
      return jobs.filter(Boolean).map((job) => ({
        name: job.name,
        reason: job.failedReason,
        at: job.finishedOn ?? job.timestamp,
      }))
    },
    async retry(wanted) {
      const jobs = (await queue.getFailed()).filter((job) => job?.name === wanted)
      for (const job of jobs) await job.retry('failed', { resetAttemptsMade: true })
      return jobs.length
    },
    work(atOnce, run, limiter) {
      worker = new Worker<Entry['data']>(name, (job) => run(job.name, job.data), {
        connection: workers,
        prefix,
        concurrency: atOnce,
        ...LOCK,
        ...RETRY,
        ...(limiter && { limiter }),
      })
      worker.on('error', onTrouble)
      worker.on('failed', (job, error) => onError(job?.name ?? name, error))
    },
    async close() {
      await worker?.close()
      await queue.close()
    },
  }
}
