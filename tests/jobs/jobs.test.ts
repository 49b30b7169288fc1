import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { openRedis } from '../../src/app/redis.ts'
import type { DistributedDeps } from '../../src/jobs/distributed/distributed-deps.ts'
import { openDistributed } from '../../src/jobs/distributed/open-distributed.ts'
import { openInProcess } from '../../src/jobs/in-process/open-in-process.ts'
import type { Jobs, Task } from '../../src/jobs/jobs.ts'
import { flush, ownPrefix, sharedRedis } from '../support/redis.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })
const NAMES = ['clock', 'read']
const NEVER = '0 0 1 1 *'
/** Wait before the second attempt; in production a quarter of a minute. */
const retryDelayMs = 1
/** A worker is considered dead after at most a second and a half; in production after ten seconds. */
const SHORT_LOCK: DistributedDeps['lock'] = {
  lockDuration: 1000,
  stalledInterval: 500,
  maxStalledCount: 20,
}

interface Queue {
  name: string
  /** Opens the jobs of one process. */
  open: () => Promise<Jobs>
}

let errors: string[]
const onError = (name: string, error: unknown) => {
  errors.push(`${name}: ${(error as Error).message}`)
}
let prefix: string

async function openShared(lock?: DistributedDeps['lock']): Promise<Jobs> {
  const redis = await openRedis(sharedRedis ?? '', log)
  const onRedisError = (error: unknown) => errors.push(String(error))
  const jobs = openDistributed(NAMES, {
    ...redis,
    prefix,
    onError,
    onRedisError,
    retryDelayMs,
    lock,
  })
  return {
    ...jobs,
    async stop() {
      await jobs.stop()
      redis.close()
    },
  }
}

const queues: Queue[] = [
  { name: 'in process', open: async () => openInProcess({ now: Date.now, onError, retryDelayMs }) },
  ...(sharedRedis === null ? [] : [{ name: 'on Redis', open: () => openShared() }]),
]

beforeEach(() => {
  errors = []
  prefix = ownPrefix()
})
afterEach(async () => {
  if (sharedRedis !== null) await flush(sharedRedis, prefix)
})

/** A promise with the function that resolves it. */
const gate = () => Promise.withResolvers<void>()

describe.each(queues)('jobs, $name', ({ open }) => {
  let jobs: Jobs
  beforeEach(async () => {
    jobs = await open()
  })
  afterEach(() => jobs.stop())

  test('runs tasks with their ids', async () => {
    const done: Task[] = []
    jobs.work({ name: 'read', concurrency: 2, run: async (task) => void done.push(task) })
    await jobs.add('read', [
      { key: 'a.example', ids: [1, 2] },
      { key: 'b.example', ids: [3] },
    ])
    await soon(() => expect(done).toHaveLength(2))
    expect(done).toContainEqual({ key: 'a.example', ids: [1, 2] })
    expect(done).toContainEqual({ key: 'b.example', ids: [3] })
  })

  test('ignores a task while another one with its key waits, not afterwards', async () => {
    const held = gate()
    const done: number[][] = []
    const run = vi.fn(async ({ ids }: Task) => {
      await held.promise
      done.push(ids)
    })
    jobs.work({ name: 'read', concurrency: 1, run })
    await jobs.add('read', [{ key: 'a', ids: [1] }])
    await soon(() => expect(run).toHaveBeenCalledTimes(1))
    await jobs.add('read', [{ key: 'b', ids: [2] }])
    await jobs.add('read', [{ key: 'b', ids: [3] }])
    held.resolve()
    await soon(() => expect(done).toEqual([[1], [2]]))
    await jobs.whenIdle(['read'])
    await jobs.add('read', [{ key: 'b', ids: [4] }])
    await soon(() => expect(done).toEqual([[1], [2], [4]]))
  })

  test('runs the last task that was added while one with its key ran, after it', async () => {
    const held = gate()
    const done: number[][] = []
    let running = 0
    let highest = 0
    const run = vi.fn(async ({ ids }: Task) => {
      running += 1
      highest = Math.max(highest, running)
      await held.promise
      running -= 1
      done.push(ids)
    })
    jobs.work({ name: 'read', concurrency: 2, run })
    await jobs.add('read', [{ key: 'a', ids: [1] }])
    await soon(() => expect(run).toHaveBeenCalledTimes(1))
    await jobs.add('read', [{ key: 'a', ids: [2] }])
    await jobs.add('read', [{ key: 'a', ids: [3] }])
    held.resolve()
    await soon(() => expect(done).toEqual([[1], [3]]))
    await jobs.whenIdle(['read'])
    expect(highest).toBe(1)
  })

  test('runs no more tasks at the same time than its concurrency allows', async () => {
    let running = 0
    let highest = 0
    const held = gate()
    jobs.work({
      name: 'read',
      concurrency: 3,
      async run() {
        running += 1
        highest = Math.max(highest, running)
        if (running === 3) held.resolve()
        await held.promise
        await Promise.resolve()
        running -= 1
      },
    })
    await jobs.add(
      'read',
      Array.from({ length: 12 }, (_, n) => ({ key: String(n), ids: [n] })),
    )
    await held.promise
    await jobs.whenIdle(['read'])
    expect(highest).toBe(3)
  })

  test('retries a failed task; whenIdle does not wait for the retry', async () => {
    const run = vi.fn<(task: Task) => Promise<void>>()
    run.mockRejectedValueOnce(new Error('once')).mockResolvedValue()
    jobs.work({ name: 'read', concurrency: 1, run })
    await jobs.add('read', [{ key: 'a', ids: [1] }])
    await soon(() => expect(run).toHaveBeenCalledTimes(2))
    await jobs.whenIdle(['read'])
    expect(errors).toEqual(['read: once'])
    expect(await jobs.failures()).toEqual([])
  })

  test('lists what failed for good with reason and count, and can retry it', async () => {
    let isFixed = false
    const done: number[] = []
    jobs.work({
      name: 'read',
      concurrency: 2,
      async run({ ids }) {
        if (!isFixed) throw new Error('the disk is full')
        done.push(...ids)
      },
    })
    await jobs.add('read', [
      { key: 'a', ids: [1] },
      { key: 'b', ids: [2] },
    ])
    await soon(async () => expect(await jobs.failures()).toHaveLength(1))
    await soon(async () =>
      expect(await jobs.failures()).toMatchObject([
        { name: 'read', reason: 'the disk is full', times: 2 },
      ]),
    )
    expect(errors).toHaveLength(16)
    isFixed = true
    expect(await jobs.retry('read')).toBe(2)
    await soon(() => expect(done.toSorted((a, b) => a - b)).toEqual([1, 2]))
    await jobs.whenIdle(['read'])
    expect(await jobs.failures()).toEqual([])
  })

  test('runs a tick on request, one run at a time; errors of a tick stop nothing', async () => {
    const held = gate()
    const run = vi.fn(() => held.promise)
    const failing = vi.fn(() => Promise.reject(new Error('no')))
    jobs.clock('clock', [
      { name: 'minute', expression: NEVER, run },
      { name: 'failing', expression: NEVER, run: failing },
    ])
    await jobs.run('minute')
    await soon(() => expect(run).toHaveBeenCalledTimes(1))
    await jobs.run('minute')
    await jobs.run('failing')
    await soon(() => expect(errors).toEqual(['failing: no']))
    held.resolve()
    await jobs.whenIdle(['clock'])
    expect(run).toHaveBeenCalledTimes(1)
    await soon(async () =>
      expect(await jobs.failures()).toMatchObject([{ name: 'failing', reason: 'no', times: 1 }]),
    )
    await jobs.run('minute')
    await soon(() => expect(run).toHaveBeenCalledTimes(2))
  })

  test('runs a tick on its schedule', async () => {
    const run = vi.fn(async () => {})
    jobs.clock('clock', [{ name: 'second', expression: '* * * * * *', run }])
    await soon(() => expect(run).toHaveBeenCalled())
  })

  test('sending ticks while there is something to send, and again when woken', async () => {
    let left = 5
    const tick = vi.fn(async () => {
      left = Math.max(0, left - 1)
    })
    jobs.send({ everyMs: 5, tick, isIdle: async () => left === 0 })
    await soon(() => expect(left).toBe(0))
    left = 3
    jobs.wake()
    await soon(() => expect(left).toBe(0))
    expect(errors).toEqual([])
  })

  test('reports a failed send tick and continues sending', async () => {
    let ticks = 0
    jobs.send({
      everyMs: 5,
      async tick() {
        ticks += 1
        if (ticks === 1) throw new Error('away')
      },
      isIdle: async () => ticks >= 3,
    })
    await soon(() => expect(ticks).toBeGreaterThanOrEqual(3))
    await soon(() => expect(errors).toEqual(['send: away']))
  })
})

describe.runIf(sharedRedis !== null)('jobs of two processes', () => {
  const both = async () => {
    const jobs = [await openShared(), await openShared()] as const
    onTestFinished(async () => {
      for (const one of jobs) await one.stop()
    })
    return jobs
  }

  test('share tasks: each runs once, and both processes run some', async () => {
    const [one, other] = await both()
    const done: [number, number][] = []
    const held = gate()
    for (const [place, jobs] of [one, other].entries()) {
      jobs.work({
        name: 'read',
        concurrency: 1,
        async run({ ids }) {
          done.push([place, ids[0] ?? 0])
          // As soon as both have a task, both continue.
          if (new Set(done.map(([by]) => by)).size === 2) held.resolve()
          await held.promise
        },
      })
    }
    await one.add(
      'read',
      Array.from({ length: 20 }, (_, n) => ({ key: String(n), ids: [n] })),
    )
    await other.whenIdle(['read'])
    expect(done.map(([, id]) => id).toSorted((a, b) => a - b)).toEqual([...Array(20).keys()])
  })

  test('run each scheduled tick once, and perProcess ticks in both', async () => {
    let shared = 0
    const perProcess = [0, 0]
    const began = Date.now()
    for (const [place, jobs] of (await both()).entries()) {
      jobs.clock('clock', [
        {
          name: 'second',
          expression: '* * * * * *',
          run: async () => {
            shared += 1
          },
        },
      ])
      jobs.perProcess({
        name: 'own',
        expression: '* * * * * *',
        run: async () => {
          perProcess[place] = (perProcess[place] ?? 0) + 1
        },
      })
    }
    await soon(() => expect(Math.min(...perProcess)).toBeGreaterThanOrEqual(3))
    // At most one for each second that began since.
    await soon(() => expect(shared).toBeGreaterThanOrEqual(2))
    expect(shared).toBeLessThanOrEqual(Math.floor(Date.now() / 1000) - Math.floor(began / 1000) + 1)
  })

  test('take over the task of a crashed process', async () => {
    const redis = await openRedis(sharedRedis ?? '', log)
    const deps = { prefix, onError, onRedisError: () => {}, retryDelayMs, lock: SHORT_LOCK }
    const crashed = openDistributed(NAMES, { ...redis, ...deps })
    const begun = gate()
    crashed.work({
      name: 'read',
      concurrency: 1,
      run() {
        begun.resolve()
        return new Promise(() => {})
      },
    })
    await crashed.add('read', [{ key: 'a', ids: [7] }])
    await begun.promise
    // For Redis the process has now crashed: nobody renews the lock any more.
    redis.close()
    const alive = await openShared(SHORT_LOCK)
    onTestFinished(() => alive.stop())
    const done: number[] = []
    alive.work({ name: 'read', concurrency: 1, run: async ({ ids }) => void done.push(...ids) })
    await soon(() => expect(done).toEqual([7]))
    expect(await alive.failures()).toEqual([])
  })

  test('resume sending on their own after the queue was lost', async () => {
    const [one, other] = await both()
    let left = 1000
    const ticks = [0, 0]
    for (const [place, jobs] of [one, other].entries()) {
      jobs.send({
        everyMs: 5,
        async tick() {
          ticks[place] = (ticks[place] ?? 0) + 1
          left -= 1
        },
        isIdle: async () => left <= 0,
      })
    }
    await soon(() => expect(Math.min(...ticks)).toBeGreaterThan(3))
    await flush(sharedRedis ?? '', prefix)
    const all = () => ticks.reduce((sum, count) => sum + count, 0)
    const before = all()
    await soon(() => expect(all()).toBeGreaterThan(before + 20))
    left = 0
  })
})
