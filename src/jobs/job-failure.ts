/** Tasks or ticks of one name that failed for one reason. */
export interface Failure {
  name: string
  reason: string
  /** When it failed last, epoch ms. */
  at: number
  /** How many of them failed so. */
  times: number
}

/** One of them. */
export interface Failed {
  name: string
  reason: string
  at: number
}

/** What failed, put together by name and reason, newest first. */
export function failuresOf(all: readonly Failed[]): Failure[] {
  const groups = Map.groupBy(all, ({ name, reason }) => `${name} ${reason}`)
  return [...groups.values()]
    .map(([first, ...others]) => {
      const { name, reason } = first as Failed
      const at = Math.max(...[first as Failed, ...others].map((one) => one.at))
      return { name, reason, at, times: others.length + 1 }
    })
    .toSorted((a, b) => b.at - a.at)
}

/** What an error says of itself, short enough for a line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200)
}
