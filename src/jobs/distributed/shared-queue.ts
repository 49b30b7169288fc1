import { type JobsOptions, Queue, type RateLimiterOptions, Worker } from 'bullmq'
import type { FailedRun } from '../job-failure.ts'
import { type DistributedDeps, KEEP_FAILED, LOCK, RETRY } from './distributed-deps.ts'

/** A job as stored in Redis. */
export interface QueueEntry {
  name: string
  data: { key?: string; ids?: number[] }
  opts: JobsOptions
}

/** A BullMQ queue, with its worker if this process has one. */
export interface SharedQueue {
  add(entries: readonly QueueEntry[]): Promise<void>
  /** Number of waiting jobs, and with `includeActive` of running ones too. */
  count(includeActive: boolean): Promise<number>
  /** Jobs that failed for good, most recent first; at most `KEEP_FAILED.count`. */
  failed(): Promise<FailedRun[]>
  /** Runs the failed jobs of this name again. Returns how many. */
  retry(name: string): Promise<number>
  /** Starts a worker on this queue. */
  work: (
    concurrency: number,
    run: (name: string, data: QueueEntry['data']) => Promise<void>,
    limiter?: RateLimiterOptions,
  ) => void
  /** Resolves when running jobs have ended. */
  close(): Promise<void>
}

/** Opens a queue. Sends nothing to Redis before the first call. */
export function openQueue(name: string, deps: DistributedDeps): SharedQueue {
  const { calls, workers, prefix, onError, onRedisError, lock = LOCK } = deps
  const queue = new Queue(name, {
    connection: calls,
    prefix,
    defaultJobOptions: { removeOnComplete: true, removeOnFail: KEEP_FAILED },
    // The event stream is for dashboards, which we do not have.
    streams: { events: { maxLen: 100 } },
  })
  queue.on('error', onRedisError)
  let worker: Worker | null = null

  return {
    async add(entries) {
      await queue.addBulk([...entries])
    },
    count: (includeActive) =>
      queue.getJobCountByTypes('waiting', ...(includeActive ? ['active' as const] : [])),
    async failed() {
      const jobs = await queue.getFailed(0, KEEP_FAILED.count - 1)
      // A job may disappear between listing the ids and loading the jobs.
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
    work(concurrency, run, limiter) {
      worker = new Worker<QueueEntry['data']>(name, (job) => run(job.name, job.data), {
        connection: workers,
        prefix,
        concurrency,
        ...lock,
        ...RETRY,
        ...(limiter && { limiter }),
      })
      worker.on('error', onRedisError)
      worker.on('failed', (job, error) => onError(job?.name ?? name, error))
    },
    async close() {
      await worker?.close()
      await queue.close()
    },
  }
}
