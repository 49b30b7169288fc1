import { reasonOf } from './job-failure.ts'
import type { Jobs, Tick } from './jobs.ts'

/** Jobs, and whether one of them fails again and again. */
export interface WatchedJobs extends Jobs {
  /** Which jobs of this process failed three times in a row, and why the last time; `null` if none did. */
  failing(): string | null
}

/** From so many failures in a row on, a job does not recover by itself. */
const IN_A_ROW = 3

/**
 * Watches what runs in this process. For a kind of work three different tasks must fail with no success between them: a task that
 * fails again and again is a fault of what it works on.
 */
export function watchJobs(jobs: Jobs): WatchedJobs {
  const failures = new Map<string, { runs: Set<string>; reason: string }>()
  let count = 0

  const watched = async (name: string, key: string | null, run: () => Promise<void>) => {
    try {
      await run()
      failures.delete(name)
    } catch (error) {
      count += 1
      const runs = failures.get(name)?.runs ?? new Set()
      failures.set(name, { runs: runs.add(key ?? String(count)), reason: reasonOf(error) })
      throw error
    }
  }
  const watchedTick = (tick: Tick): Tick => ({
    ...tick,
    run: () => watched(tick.name, null, tick.run),
  })

  return {
    ...jobs,
    clock: (group, ticks) => jobs.clock(group, ticks.map(watchedTick)),
    perProcess: (tick) => jobs.perProcess(watchedTick(tick)),
    work: (kind) =>
      jobs.work({ ...kind, run: (task) => watched(kind.name, task.key, () => kind.run(task)) }),
    send: (sending) => jobs.send({ ...sending, tick: () => watched('send', null, sending.tick) }),
    failing() {
      const lasting = [...failures].filter(([, { runs }]) => runs.size >= IN_A_ROW)
      if (lasting.length === 0) return null
      return lasting
        .map(([name, { runs, reason }]) => `${name} failed ${runs.size} times in a row: ${reason}`)
        .join('; ')
    },
  }
}
