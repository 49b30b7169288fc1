import PQueue from 'p-queue'
import { type FailedRun, reasonOf } from '../job-failure.ts'
import { MAX_ATTEMPTS, RETRY_DELAY_MS, type Task, type WorkKind } from '../jobs.ts'

/** The tasks of one kind in this process. */
export interface TaskQueue {
  add(tasks: readonly Task[]): void
  /** Resolves when no task waits or runs. */
  whenIdle(): Promise<void>
  /** Tasks that failed for good, oldest first; at most 100. */
  failed(): readonly FailedRun[]
  /** Runs failed tasks again. Returns how many. */
  retry(): number
  /** Starts no further task; resolves when the running ones have ended. */
  stop(): Promise<void>
}

export interface TaskQueueDeps {
  kind: WorkKind
  now: () => number
  onError: (name: string, error: unknown) => void
  /** Wait before the second attempt, ms; it doubles with each further attempt. */
  retryDelayMs?: number
}

/** Failures kept for the operator. */
const MAX_FAILURES = 100

/**
 * A queue on p-queue that skips a task while another one with the same key waits or is to be retried, and runs it afterwards
 * while that one runs.
 */
export function createTaskQueue({
  kind,
  now,
  onError,
  retryDelayMs = RETRY_DELAY_MS,
}: TaskQueueDeps): TaskQueue {
  const queue = new PQueue({ concurrency: kind.concurrency })
  /** Tasks by key, and whether they run at this moment. */
  const pending = new Map<string, boolean>()
  /** The last task that was added while another one with its key was running. */
  const next = new Map<string, Task>()
  const retryTimers = new Set<NodeJS.Timeout>()
  let failed: (FailedRun & { task: Task })[] = []
  let stopped = false

  const start = (task: Task, attempt: number): void => {
    void queue.add(() => run(task, attempt))
  }

  const run = async (task: Task, attempt: number): Promise<void> => {
    pending.set(task.key, true)
    try {
      await kind.run(task)
      finish(task)
    } catch (error) {
      onError(kind.name, error)
      if (attempt < MAX_ATTEMPTS) return scheduleRetry(task, attempt)
      finish(task)
      failed = [...failed, { name: kind.name, reason: reasonOf(error), at: now(), task }]
      failed = failed.slice(-MAX_FAILURES)
    }
  }

  const finish = ({ key }: Task): void => {
    const following = next.get(key)
    pending.delete(key)
    next.delete(key)
    if (following !== undefined) add([following])
  }

  const scheduleRetry = (task: Task, attempt: number): void => {
    pending.set(task.key, false)
    if (stopped) return
    const delay = retryDelayMs * 2 ** (attempt - 1)
    const timer = setTimeout(() => {
      retryTimers.delete(timer)
      start(task, attempt + 1)
    }, delay)
    retryTimers.add(timer)
  }

  const add = (tasks: readonly Task[]): void => {
    for (const task of tasks) {
      if (stopped) return
      if (pending.get(task.key) === true) next.set(task.key, task)
      if (pending.has(task.key)) continue
      pending.set(task.key, false)
      start(task, 1)
    }
  }

  return {
    add,
    whenIdle: () => queue.onIdle(),
    failed: () => failed,
    retry() {
      const again = failed
      failed = []
      add(again.map(({ task }) => task))
      return again.length
    },
    async stop() {
      stopped = true
      for (const timer of retryTimers) clearTimeout(timer)
      queue.clear()
      await queue.onIdle()
    },
  }
}
