import type { Logger } from '../log.ts'

/** Work that takes long and that no tap waits for, done beside the handling of updates. */
export interface Beside {
  /** Starts `work`; what it throws is logged. */
  start(work: () => Promise<void>): void
  /** Resolves once nothing is running. */
  whenIdle(): Promise<void>
}

export function createBeside(log: Pick<Logger, 'error'>): Beside {
  const running = new Set<Promise<void>>()
  return {
    start(work) {
      const task = work()
        .catch((err: unknown) => log.error({ err }, 'work beside the updates failed'))
        .finally(() => running.delete(task))
      running.add(task)
    },
    async whenIdle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
