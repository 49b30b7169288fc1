import type { Failure } from './job-failure.ts'

/** A unit of work. It contains only ids, never data: the database is the truth, a queue may be lost. */
export interface Task {
  /**
   * While a task with this key waits, another one with the same key is ignored. While it runs, the last one that is added runs
   * after it.
   */
  key: string
  ids: number[]
}

/** A kind of work and how this process does it. */
export interface WorkKind {
  name: string
  /** Number of tasks that this process runs at the same time. */
  concurrency: number
  /** Runs a task. If it throws, the task is retried, see `MAX_ATTEMPTS`. */
  run: (task: Task) => Promise<void>
}

/** A job that runs on a schedule. */
export interface Tick {
  name: string
  /** A cron expression of five or six fields, in the syntax of node-cron. */
  expression: string
  run: () => Promise<void>
}

/** Bulk sending: one tick every `everyMs` while there is something to send. */
export interface Sending {
  /** Milliseconds between two ticks, across all processes. */
  everyMs: number
  tick: () => Promise<void>
  isIdle: () => Promise<boolean>
}

/**
 * Schedule and queue, within this process or shared by all processes on one Redis. It does not know what the jobs do.
 * @example
 * jobs.work({ name: 'poll', concurrency: 6, run: async ({ ids }) => void (await collector.poll(ids)) })
 * jobs.clock('collecting', [{ name: 'collect', expression: '0 * * * *', run: collect }])
 * await jobs.add('poll', [{ key: 'example.org', ids: [1, 2] }])
 * await jobs.whenIdle(['poll'])
 */
export interface Jobs {
  /** Schedules ticks, at most one run of each at a time across all processes. `group` is their name in `whenIdle`. */
  clock(group: string, ticks: readonly Tick[]): void
  /** Schedules a tick that every process runs for itself. */
  perProcess(tick: Tick): void
  /** Registers this process as a worker for a kind of work. */
  work(kind: WorkKind): void
  /** Registers this process as a sender. */
  send(sending: Sending): void
  /** Queues tasks of a kind, for any process that works on it. @throws RangeError if the kind is unknown */
  add(kind: string, tasks: readonly Task[]): Promise<void>
  /** Runs a tick now, outside its schedule, unless it is already running. @throws RangeError if the tick is unknown */
  run(tick: string): Promise<void>
  /** Call this when there may be something to send. */
  wake(): void
  /** Resolves when nothing of these kinds and groups waits or runs, apart from tasks that wait for a retry. */
  whenIdle(names: readonly string[]): Promise<void>
  /** Tasks and ticks that recently failed for good, the most recent first. */
  failures(): Promise<Failure[]>
  /** Runs everything of this name that failed again. Returns how many runs that is. */
  retry(name: string): Promise<number>
  /** What is wrong with the queue itself; `null` if nothing is. */
  problem(): string | null
  /** Starts nothing more; resolves when running jobs have ended, or after a time limit if jobs are shared. */
  stop(): Promise<void>
}

/** Attempts at a task, and the wait before the second one in ms. The wait doubles: with these, attempts span about half an hour. */
export const MAX_ATTEMPTS = 8
export const RETRY_DELAY_MS = 15_000
