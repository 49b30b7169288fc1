import { startTimer } from '../clock.ts'
import { type Failed, failuresOf, reasonOf } from '../job-failure.ts'
import type { Jobs, Tick } from '../jobs.ts'
import { createTaskQueue, type TaskQueue } from './task-queue.ts'
import { createTicker, type Ticker } from './ticker.ts'

export interface InProcessDeps {
  now: () => number
  /** Hears of each error of a tick or a task, by its name. */
  onError: (name: string, error: unknown) => void
  /** Wait before a task is tried again, ms. */
  firstWaitMs?: number
}

/** Failures of ticks remembered. */
const KEPT = 100

/** Jobs within this process. What is lost with it, the next tick finds in the database. */
export function openInProcess(deps: InProcessDeps): Jobs {
  const { now, onError } = deps
  const lines = new Map<string, TaskQueue>()
  const ticks = new Map<string, Tick & { group: string }>()
  const running = new Map<string, Promise<void>>()
  const timers: (() => Promise<void>)[] = []
  let failed: Failed[] = []
  let ticker: Ticker | null = null

  /** A run that is under way when its next time comes is not doubled. */
  const begin = (tick: Tick): Promise<void> => {
    const under = running.get(tick.name)
    if (under !== undefined) return under
    const run = tick
      .run()
      .catch((error: unknown) => {
        failed = [...failed, { name: tick.name, reason: reasonOf(error), at: now() }].slice(-KEPT)
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
    clock(group, some) {
      for (const tick of some) {
        ticks.set(tick.name, { ...tick, group })
        timers.push(startTimer(tick.name, tick.expression, () => void begin(tick)))
      }
    },
    perProcess(tick) {
      timers.push(startTimer(tick.name, tick.expression, () => void begin(tick)))
    },
    work(kind) {
      lines.set(kind.name, createTaskQueue({ kind, ...deps }))
    },
    send({ everyMs, tick, isIdle }) {
      ticker = createTicker({ everyMs, tick, isIdle, onError: (error) => onError('send', error) })
      ticker.wake()
    },
    async add(kind, tasks) {
      const line = lines.get(kind)
      if (line === undefined) throw new RangeError(`no work of that kind: ${kind}`)
      line.add(tasks)
    },
    async run(name) {
      void begin(tickOf(name))
    },
    wake: () => ticker?.wake(),
    async quiet(names) {
      const of = [...ticks.values()].filter(({ group }) => names.includes(group))
      await Promise.all([
        ...of.map(({ name }) => running.get(name)),
        ...names.map((name) => lines.get(name)?.quiet()),
      ])
    },
    async failures() {
      return failuresOf([...failed, ...lines.values().flatMap((line) => line.failed())])
    },
    async retry(name) {
      if (!ticks.has(name)) return lines.get(name)?.retry() ?? 0
      const many = failed.filter((one) => one.name === name).length
      failed = failed.filter((one) => one.name !== name)
      if (many > 0) void begin(tickOf(name))
      return many
    },
    problem: () => null,
    async stop() {
      for (const end of timers) await end()
      await Promise.all(running.values())
      await Promise.all(lines.values().map((line) => line.stop()))
      await ticker?.stop()
    },
  }
}
