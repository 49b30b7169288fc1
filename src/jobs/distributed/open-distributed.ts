import { setTimeout as sleep } from 'node:timers/promises'
import { startTimer } from '../clock.ts'
import { failuresOf } from '../job-failure.ts'
import { FIRST_WAIT_MS, type Jobs, type Tick, TRIES } from '../jobs.ts'
import type { DistributedDeps } from './distributed-deps.ts'
import { type Entry, openQueue, type SharedQueue } from './shared-queue.ts'
import { shareSending } from './shared-sending.ts'

const SENDING = 'send'
/** The queue is looked at so often by who waits for it. */
const LOOK_MS = 100
/** What runs may take so long to end before it is left to another process. */
const STOP_MS = 6000
/** Ticks that ran are remembered, so that a process whose clock is behind does not run them again. */
const REMEMBERED = { age: 3600, count: 1000 }

/**
 * Jobs over all processes that share a Redis, on BullMQ. Each clock tick is a job whose id is its name and moment, so it runs
 * once, wherever. All of it may be lost at any time: the next tick finds in the database what is to be done.
 *
 * @param names all groups of ticks and kinds of work, also those that this process does not do: their failures are shown.
 */
export function openDistributed(names: readonly string[], deps: DistributedDeps): Jobs {
  const { calls, onError, onTrouble, firstWaitMs = FIRST_WAIT_MS } = deps
  const queues = new Map([...names, SENDING].map((name) => [name, openQueue(name, deps)]))
  const sending = shareSending(queueOf(SENDING), onTrouble)
  const groups = new Map<string, string>()
  const running = new Map<string, Promise<void>>()
  const ends: (() => Promise<void> | void)[] = []
  let stopped = false

  function queueOf(name: string): SharedQueue {
    const queue = queues.get(name)
    if (queue === undefined) throw new RangeError(`no queue of that name: ${name}`)
    return queue
  }

  const add = (group: string, tick: string, moment: string): Promise<void> =>
    queueOf(group).add([
      {
        name: tick,
        data: {},
        opts: {
          jobId: `${tick} ${moment}`,
          // The one before it may still be running.
          deduplication: { id: tick },
          removeOnComplete: REMEMBERED,
        },
      },
    ])

  /** For what each process does itself. */
  const begin = ({ name, run }: Tick): void => {
    if (running.has(name)) return
    const under = run()
      .catch((error: unknown) => onError(name, error))
      .finally(() => running.delete(name))
    running.set(name, under)
  }

  const count = async (wanted: readonly string[]): Promise<number> => {
    const counts = await Promise.all(wanted.map((name) => queueOf(name).count(true)))
    return counts.reduce((sum, many) => sum + many, 0)
  }

  return {
    clock(group, ticks) {
      for (const { name, expression } of ticks) {
        groups.set(name, group)
        const fire = (at: Date) => void add(group, name, stamp(at)).catch(onTrouble)
        ends.push(startTimer(name, expression, fire))
      }
      const byName = new Map(ticks.map((tick) => [tick.name, tick]))
      queueOf(group).work(ticks.length, async (name) => byName.get(name)?.run())
    },
    perProcess(tick) {
      ends.push(startTimer(tick.name, tick.expression, () => begin(tick)))
    },
    work({ name, atOnce, run }) {
      queueOf(name).work(atOnce, (_, { key = '', ids = [] }) => run({ key, ids }))
    },
    send(one) {
      ends.push(sending.take(one))
    },
    async add(kind, tasks) {
      if (tasks.length === 0) return
      const entries = tasks.map(
        (task): Entry => ({
          name: kind,
          data: { ...task },
          opts: {
            attempts: TRIES,
            backoff: { type: 'exponential', delay: firstWaitMs },
            deduplication: { id: task.key },
          },
        }),
      )
      await queueOf(kind).add(entries)
    },
    async run(tick) {
      const group = groups.get(tick)
      if (group === undefined) throw new RangeError(`no tick of that name: ${tick}`)
      await add(group, tick, crypto.randomUUID())
    },
    wake: () => void sending.wake().catch(onTrouble),
    async quiet(wanted) {
      while (!stopped && (await count(wanted)) > 0) await sleep(LOOK_MS)
    },
    async failures() {
      const failed = await Promise.all([...queues.values()].map((queue) => queue.failed()))
      return failuresOf(failed.flat())
    },
    async retry(name) {
      const many = await Promise.all([...queues.values()].map((queue) => queue.retry(name)))
      return many.reduce((sum, one) => sum + one, 0)
    },
    problem: () => (calls.status === 'ready' ? null : 'out of reach'),
    async stop() {
      stopped = true
      for (const end of ends) await end()
      const all = [...queues.values()]
      const closed = Promise.all([...all.map((queue) => queue.close()), ...running.values()])
      await Promise.race([closed, sleep(STOP_MS, null, { ref: false })])
    },
  }
}

/** The moment that a clock named, as part of an id. BullMQ takes no colons there. */
function stamp(at: Date): string {
  return at.toISOString().slice(0, 19).replaceAll(':', '.')
}
