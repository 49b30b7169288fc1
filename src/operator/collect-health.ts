import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'

/** How collecting goes in this process. */
export interface CollectStatus {
  /** When a run last succeeded, epoch ms; `null` if none has. */
  goodAt: number | null
  /** Why the last run failed; `null` if it did not. */
  error: string | null
  /** When the last three runs were, epoch ms, oldest first. */
  runs: readonly number[]
}

export interface CollectHealthDeps {
  store: { stats: Pick<Store['stats'], 'dueSources'> }
  collecting: () => CollectStatus
  now: () => number
}

/** Sources that wait for longer are a problem, if two runs have come and gone meanwhile. */
const LATE = 30 * MINUTE

/**
 * The problem with collecting, `null` if there is none: the last run failed, or shared sources wait that should have been polled
 * two runs ago, or for three times the usual pause between runs. That this process had no run is no problem by itself: where
 * processes share the jobs, any of them takes the next one.
 */
export async function collectHealth(deps: CollectHealthDeps): Promise<string | null> {
  const { store, collecting, now } = deps
  const { error, runs } = collecting()
  const [first, second, last] = runs
  if (error !== null || first === undefined || second === undefined || last === undefined) {
    return error
  }
  const pause = Math.max(LATE, 3 * (last - second), 3 * (second - first))
  const isLong = now() - last > pause
  if (!isLong && now() - first < LATE) return null
  const { count, oldestAt } = await store.stats.dueSources(isLong ? now() - pause : first)
  if (oldestAt === null) return null
  return `${count} sources wait to be polled, the longest for ${minutes(now() - oldestAt)} minutes`
}

function minutes(ms: number): number {
  return Math.floor(ms / MINUTE)
}
