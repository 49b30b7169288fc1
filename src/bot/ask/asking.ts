/** The questions that are being answered. Answers take seconds, and no tap waits for one: they are made beside the handling of updates. */
export interface Asking {
  /** Runs `work` unless a question of this person is being answered; returns whether it does. `work` handles its own errors. */
  start(person: number, work: () => Promise<void>): boolean
  /** Resolves once no question is being answered. */
  whenIdle(): Promise<void>
}

export function createAsking(): Asking {
  const running = new Map<number, Promise<void>>()
  return {
    start(person, work) {
      if (running.has(person)) return false
      running.set(
        person,
        work().finally(() => running.delete(person)),
      )
      return true
    },
    async whenIdle() {
      await Promise.allSettled(running.values())
    },
  }
}
