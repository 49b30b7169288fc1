/** Tasks or ticks of the same name that failed for the same reason. */
export interface Failure {
  name: string
  reason: string
  /** Time of the last failure, epoch ms. */
  at: number
  /** Number of failures. */
  times: number
}

/** One failed run of a task or tick. `at` is epoch ms. */
export interface FailedRun {
  name: string
  reason: string
  at: number
}

/** Groups failed runs by name and reason, the most recent first. */
export function failuresOf(all: readonly FailedRun[]): Failure[] {
  const groups = new Map<string, Failure>()
  for (const { name, reason, at } of all) {
    const key = `${name} ${reason}`
    const known = groups.get(key)
    groups.set(key, {
      name,
      reason,
      at: Math.max(at, known?.at ?? at),
      times: (known?.times ?? 0) + 1,
    })
  }
  return [...groups.values()].toSorted((a, b) => b.at - a.at)
}

/** The message of an error, at most 200 characters. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200)
}
