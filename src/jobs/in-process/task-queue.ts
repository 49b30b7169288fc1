import PQueue from 'p-queue'
import { type Failed, reasonOf } from '../job-failure.ts'
import { FIRST_WAIT_MS, type Kind, type Task, TRIES } from '../jobs.ts'

/** The tasks of one kind in this process. */
export interface TaskQueue {
  add(tasks: readonly Task[]): void
  /** Resolves when nothing waits or runs. */
  quiet(): Promise<void>
  /** What failed for good, oldest first. */
  failed(): readonly Failed[]
  /** Tries what failed again; gives how many. */
  retry(): number
  /** Begins nothing more; resolves when what runs has ended. */
  stop(): Promise<void>
}

export interface TaskQueueDeps {
  kind: Kind
  now: () => number
  onError: (name: string, error: unknown) => void
  firstWaitMs?: number
}

/** Failures remembered. */
const KEPT = 100

export function createTaskQueue({
  kind,
  now,
  onError,
  firstWaitMs = FIRST_WAIT_MS,
}: TaskQueueDeps): TaskQueue {
  const queue = new PQueue({ concurrency: kind.atOnce })
  const known = new Set<string>()
  const resting = new Set<NodeJS.Timeout>()
  let failed: (Failed & { task: Task })[] = []
  let stopped = false

  const begin = (task: Task, tries: number): void => {
    void queue.add(() => attempt(task, tries))
  }

  const attempt = async (task: Task, tries: number): Promise<void> => {
    try {
      await kind.run(task)
      known.delete(task.key)
    } catch (error) {
      onError(kind.name, error)
      if (tries < TRIES) return rest(task, tries)
      known.delete(task.key)
      failed = [...failed, { name: kind.name, reason: reasonOf(error), at: now(), task }]
      failed = failed.slice(-KEPT)
    }
  }

  const rest = (task: Task, tries: number): void => {
    if (stopped) return
    const wait = firstWaitMs * 2 ** (tries - 1)
    const timer = setTimeout(() => {
      resting.delete(timer)
      begin(task, tries + 1)
    }, wait)
    resting.add(timer)
  }

  const add = (tasks: readonly Task[]): void => {
    for (const task of tasks) {
      if (stopped || known.has(task.key)) continue
      known.add(task.key)
      begin(task, 1)
    }
  }

  return {
    add,
    quiet: () => queue.onIdle(),
    failed: () => failed,
    retry() {
      const again = failed
      failed = []
      add(again.map(({ task }) => task))
      return again.length
    },
    async stop() {
      stopped = true
      for (const timer of resting) clearTimeout(timer)
      queue.clear()
      await queue.onIdle()
    },
  }
}
