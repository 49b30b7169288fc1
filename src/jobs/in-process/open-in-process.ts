import { startTimer as cronTimer, type StartTimer } from '../clock.ts'
import { type FailedRun, failuresOf, reasonOf } from '../job-failure.ts'
import type { Jobs, Tick } from '../jobs.ts'
import { createTaskQueue, type TaskQueue } from './task-queue.ts'
import { createTicker, type Ticker } from './ticker.ts'

/** What jobs within one process need. */
export interface InProcessDeps {
  now: () => number
  /** Called with every error of a tick or task and its name. */
  onError: (name: string, error: unknown) => void
  /** Wait before the second attempt at a task, ms; it doubles with each further attempt. */
  retryDelayMs?: number
  /** Fires the clock ticks; node-cron by default. */
  startTimer?: StartTimer
}

/** Failures of ticks kept for the operator. */
const MAX_FAILURES = 100

/** Jobs within this process. If it crashes, the next tick finds lost work in the database. */
export function openInProcess(deps: InProcessDeps): Jobs {
  const { now, onError, startTimer = cronTimer } = deps
  const queues = new Map<string, TaskQueue>()
  const ticks = new Map<string, Tick & { group: string }>()
  const running = new Map<string, Promise<void>>()
  const timers: (() => Promise<void>)[] = []
  let failed: FailedRun[] = []
  let ticker: Ticker | null = null

  /** Does not start a tick a second time while it is still running. */
  const start = (tick: Tick): Promise<void> => {
    const current = running.get(tick.name)
    if (current !== undefined) return current
    const run = tick
      .run()
      .catch((error: unknown) => {
        failed = [...failed, { name: tick.name, reason: reasonOf(error), at: now() }].slice(
          -MAX_FAILURES,
        )
        onError(tick.name, error)
      })
      .finally(() => running.delete(tick.name))
    running.set(tick.name, run)
    return run
  }

  const tickOf = (name: string): Tick => {
    const tick = ticks.get(name)
    if (tick === undefined) throw new RangeError(`no tick of that name: ${name}`)
    return tick
  }

  return {
    clock(group, added) {
      for (const tick of added) {
        ticks.set(tick.name, { ...tick, group })
        timers.push(startTimer(tick.name, tick.expression, () => void start(tick)))
      }
    },
    perProcess(tick) {
      timers.push(startTimer(tick.name, tick.expression, () => void start(tick)))
    },
    work(kind) {
      queues.set(kind.name, createTaskQueue({ kind, ...deps }))
    },
    send({ everyMs, tick, isIdle }) {
      ticker = createTicker({ everyMs, tick, isIdle, onError: (error) => onError('send', error) })
      ticker.wake()
    },
    async add(kind, tasks) {
      const queue = queues.get(kind)
      if (queue === undefined) throw new RangeError(`no work of that kind: ${kind}`)
      queue.add(tasks)
    },
    async run(name) {
      void start(tickOf(name))
    },
    wake: () => ticker?.wake(),
    async whenIdle(names) {
      const members = [...ticks.values()].filter(({ group }) => names.includes(group))
      await Promise.all([
        ...members.map(({ name }) => running.get(name)),
        ...names.map((name) => queues.get(name)?.whenIdle()),
      ])
    },
    async failures() {
      return failuresOf([...failed, ...queues.values().flatMap((queue) => queue.failed())])
    },
    async retry(name) {
      if (!ticks.has(name)) return queues.get(name)?.retry() ?? 0
      const count = failed.filter((one) => one.name === name).length
      failed = failed.filter((one) => one.name !== name)
      if (count > 0) void start(tickOf(name))
      return count
    },
    problem: () => null,
    async stop() {
      for (const end of timers) await end()
      await Promise.all(running.values())
      await Promise.all(queues.values().map((queue) => queue.stop()))
      await ticker?.stop()
    },
  }
}
