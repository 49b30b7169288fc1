/** A fair lock: callers get it one at a time, in the order in which they asked. */
export interface WriteMutex {
  /** Resolves with the function that releases the lock, once the caller has it. */
  acquire(): Promise<() => void>
}

export function createWriteMutex(): WriteMutex {
  let last = Promise.resolve()
  return {
    async acquire() {
      const { promise, resolve } = Promise.withResolvers<void>()
      const before = last
      last = promise
      await before
      return resolve
    },
  }
}
