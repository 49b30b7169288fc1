import type { Redis } from 'ioredis'

/** What jobs over several processes need. */
export interface DistributedDeps {
  /** Its calls fail at once while Redis is away: whoever asks is not kept waiting. */
  calls: Redis
  /** Waits for Redis: for workers, which have nothing else to do. */
  workers: Redis
  /** Before the names of all keys, so that several bots can share a Redis. */
  prefix: string
  /** Hears of each error of a tick or a task, by its name. */
  onError: (name: string, error: unknown) => void
  /** Hears of trouble with Redis itself, which workers see to by themselves. */
  onTrouble: (error: unknown) => void
  /** Wait before a task is tried again, ms. */
  firstWaitMs?: number
}

const WEEK_SECONDS = 7 * 24 * 3600
/** Failed jobs kept for the operator to look at, each queue. */
export const KEPT_FAILURES = { count: 100, age: WEEK_SECONDS }

/**
 * A worker whose process died holds its job until its lock ends and somebody looks: 10 s at most. Alive, it renews the lock
 * twice in that time. A job is picked up again as often as it takes, since the task is not to blame for the process.
 */
export const LOCK = { lockDuration: 6000, stalledInterval: 4000, maxStalledCount: 20 }

/** Redis away, a worker asks again so soon (BullMQ's own 15 s would be the longest part of an outage of a second). */
export const RETRY = { runRetryDelay: 1000 }
