import type { Redis } from 'ioredis'
import type { StartTimer } from '../clock.ts'

/** What jobs across several processes need. */
export interface DistributedDeps {
  /** Connection whose calls fail at once while Redis is down, so that callers do not wait. */
  calls: Redis
  /** Connection that waits for Redis, for workers, which have nothing else to do. */
  workers: Redis
  /** Prefix of all keys, so that several bots can share a Redis. */
  prefix: string
  /** Called with every error of a tick or task and its name. */
  onError: (name: string, error: unknown) => void
  /** Called with errors of Redis itself, from which workers recover on their own. */
  onRedisError: (error: unknown) => void
  /** Wait before the second attempt at a task, ms; it doubles with each further attempt. */
  retryDelayMs?: number
  /** When a worker is considered dead; `LOCK` by default. */
  lock?: typeof LOCK
  /** Fires the clock ticks; node-cron by default. */
  startTimer?: StartTimer
}

const WEEK_SECONDS = 7 * 24 * 3600
/** How many failed jobs each queue keeps for the operator, and how long (seconds). */
export const KEEP_FAILED = { count: 100, age: WEEK_SECONDS }

/**
 * After a crash a job stays locked until its lock expires and another worker checks for stalled jobs: 10 s at most. A live
 * worker renews the lock twice in that time. A job is picked up again up to 20 times, since a crash is rarely its fault.
 */
export const LOCK = { lockDuration: 6000, stalledInterval: 4000, maxStalledCount: 20 }

/** How soon a worker retries while Redis is down, ms. (BullMQ's default of 15 s would prolong an outage of a second.) */
export const RETRY = { runRetryDelay: 1000 }
