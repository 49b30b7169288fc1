import { setTimeout as sleep } from 'node:timers/promises'
import { startTimer as cronTimer } from '../clock.ts'
import { failuresOf } from '../job-failure.ts'
import { type Jobs, MAX_ATTEMPTS, RETRY_DELAY_MS, type Tick } from '../jobs.ts'
import type { DistributedDeps } from './distributed-deps.ts'
import { createMomentName } from './moment-name.ts'
import { openQueue, type QueueEntry, type SharedQueue } from './shared-queue.ts'
import { shareSending } from './shared-sending.ts'

const SENDING = 'send'
/** How often `whenIdle` checks the queues. */
const POLL_MS = 100
/** How long `stop` waits for running jobs before it leaves them to another process. */
const STOP_MS = 6000
/** Completed ticks to keep, and for how many seconds, so that a process whose clock is late does not run them again. */
const KEEP_COMPLETED = { age: 3600, count: 1000 }

/**
 * Jobs shared by all processes on one Redis, with BullMQ. The id of a scheduled tick is its name and time, so that only
 * one process runs it. The queues may be lost at any time: the next tick finds in the database what is to be done.
 *
 * @param names all groups of ticks and kinds of work, including those that this process does not do, to show their failures.
 * @throws RangeError for a name that is not among `names`
 */
export function openDistributed(names: readonly string[], deps: DistributedDeps): Jobs {
  const {
    calls,
    onError,
    onRedisError,
    retryDelayMs = RETRY_DELAY_MS,
    startTimer = cronTimer,
  } = deps
  const queues = new Map([...names, SENDING].map((name) => [name, openQueue(name, deps)]))
  const sending = shareSending(queueOf(SENDING), onRedisError)
  const groups = new Map<string, string>()
  const running = new Map<string, Promise<void>>()
  const stops: (() => Promise<void> | void)[] = []
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
          // The previous run may not have finished.
          deduplication: { id: tick },
          removeOnComplete: KEEP_COMPLETED,
        },
      },
    ])

  /** Starts a tick that each process runs for itself. */
  const start = ({ name, run }: Tick): void => {
    if (running.has(name)) return
    const started = run()
      .catch((error: unknown) => onError(name, error))
      .finally(() => running.delete(name))
    running.set(name, started)
  }

  const count = async (wanted: readonly string[]): Promise<number> => {
    const counts = await Promise.all(wanted.map((name) => queueOf(name).count(true)))
    return counts.reduce((sum, count) => sum + count, 0)
  }

  return {
    clock(group, ticks) {
      for (const { name, expression } of ticks) {
        groups.set(name, group)
        const nameOf = createMomentName()
        const fire = (at: Date) => void add(group, name, nameOf(at)).catch(onRedisError)
        stops.push(startTimer(name, expression, fire))
      }
      const byName = new Map(ticks.map((tick) => [tick.name, tick]))
      queueOf(group).work(ticks.length, async (name) => byName.get(name)?.run())
    },
    perProcess(tick) {
      stops.push(startTimer(tick.name, tick.expression, () => start(tick)))
    },
    work({ name, concurrency, run }) {
      queueOf(name).work(concurrency, (_, { key = '', ids = [] }) => run({ key, ids }))
    },
    send(one) {
      stops.push(sending.start(one))
    },
    async add(kind, tasks) {
      if (tasks.length === 0) return
      const entries = tasks.map(
        (task): QueueEntry => ({
          name: kind,
          data: { ...task },
          opts: {
            attempts: MAX_ATTEMPTS,
            backoff: { type: 'exponential', delay: retryDelayMs },
            deduplication: { id: task.key, keepLastIfActive: true },
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
    wake: () => void sending.wake().catch(onRedisError),
    async whenIdle(wanted) {
      while (!stopped && (await count(wanted)) > 0) await sleep(POLL_MS)
    },
    async failures() {
      const failed = await Promise.all([...queues.values()].map((queue) => queue.failed()))
      return failuresOf(failed.flat())
    },
    async retry(name) {
      const counts = await Promise.all([...queues.values()].map((queue) => queue.retry(name)))
      return counts.reduce((sum, count) => sum + count, 0)
    },
    problem: () => (calls.status === 'ready' ? null : 'out of reach'),
    async stop() {
      stopped = true
      for (const stop of stops) await stop()
      const all = [...queues.values()]
      const closed = Promise.all([...all.map((queue) => queue.close()), ...running.values()])
      await Promise.race([closed, sleep(STOP_MS, null, { ref: false })])
    },
  }
}
