import type { Failure } from './job-failure.ts'

/** A piece of work. It names things and holds nothing of them: the database is the truth, a queue may be lost. */
export interface Task {
  /** While a task of this key waits or runs, another one is not taken. */
  key: string
  ids: number[]
}

/** Work of one kind, as this process does it. */
export interface Kind {
  name: string
  /** Tasks that this process works on at once. */
  atOnce: number
  /** Does a task. An error is tried again a little later, a few times. */
  run: (task: Task) => Promise<void>
}

/** Something that is done by the clock. */
export interface Tick {
  name: string
  /** A cron expression of five or six fields, as node-cron reads it. */
  expression: string
  run: () => Promise<void>
}

/** Sending in bulk: a tick each `everyMs` as long as there is something to send. */
export interface Sending {
  /** Milliseconds between two ticks, over all processes. */
  everyMs: number
  tick: () => Promise<void>
  isIdle: () => Promise<boolean>
}

/** What is to be done, when and by whom: within this process, or over all that share a Redis. It knows no step. */
export interface Jobs {
  /** From now on this process does these ticks, one run of each at a time. `group` names them for `quiet`. */
  clock(group: string, ticks: readonly Tick[]): void
  /** From now on this process does a tick for itself, whatever others do. */
  perProcess(tick: Tick): void
  /** From now on this process does work of this kind. */
  work(kind: Kind): void
  /** From now on this process sends. */
  send(sending: Sending): void
  /** Hands in tasks of a kind, whoever does them. */
  add(kind: string, tasks: readonly Task[]): Promise<void>
  /** Has a tick run now, outside its hours, unless it is running. */
  run(tick: string): Promise<void>
  /** There may be something to send. */
  wake(): void
  /** Resolves when nothing of these kinds and groups waits or runs; what failed and rests for its next try does not count. */
  quiet(names: readonly string[]): Promise<void>
  /** What failed for good within the last days, newest first. */
  failures(): Promise<Failure[]>
  /** Tries everything of a name that failed again. Gives how much that is. */
  retry(name: string): Promise<number>
  /** What is wrong with the queue itself, `null` where all is well. */
  problem(): string | null
  /** Begins nothing more; resolves when what runs has ended, after a while in any case. */
  stop(): Promise<void>
}

/** How often a task is tried, and the wait before the second try, ms; it doubles. With these, most of an hour. */
export const TRIES = 8
export const FIRST_WAIT_MS = 15_000
