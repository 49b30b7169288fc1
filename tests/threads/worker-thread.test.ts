import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  createWorkerThreads,
  ThreadError,
  type WorkerThreads,
  type WorkerThreadsOptions,
} from '../../src/threads/worker-thread.ts'
import { holdDeadlines } from '../support/deadlines.ts'

const obedient = new URL('./fixtures/obedient-thread.ts', import.meta.url)
const stuck = new URL('./fixtures/stuck-thread.ts', import.meta.url)
const unloadable = [
  ['there is none', new URL('./fixtures/no-such-thread.ts', import.meta.url)],
  ['it throws', new URL('./fixtures/broken-thread.ts', import.meta.url)],
] as const
const opened: WorkerThreads<unknown, unknown>[] = []

function open(options: Partial<WorkerThreadsOptions> = {}): WorkerThreads<unknown, unknown> {
  const made = createWorkerThreads<unknown, unknown>({
    script: obedient,
    threads: 1,
    deadlineMs: 15_000,
    resourceLimits: { maxOldGenerationSizeMb: 24 },
    ...options,
  })
  opened.push(made)
  return made
}

/** The error that a request fails with. */
const failed = (reply: Promise<unknown>) => reply.catch((error: unknown) => error)

afterEach(async () => {
  vi.restoreAllMocks()
  for (const each of opened.splice(0)) await each.close()
})

describe('worker threads', () => {
  test('see neither the environment of the process nor its options', async () => {
    process.env.BOT_TOKEN = '1:token'
    const seen = await open()
      .ask('process')
      .finally(() => delete process.env.BOT_TOKEN)
    expect(seen).toEqual({ environment: {}, options: [] })
  })

  test('answer many requests, each with its own reply', async () => {
    const threads = open({ threads: 3 })
    const asked = Array.from({ length: 40 }, (_, index) => `request ${index}`)
    const replies = await Promise.all(asked.map((each) => threads.ask(each)))
    expect(replies).toEqual(asked.map((each) => `did ${each}`))
  })

  test('end when they have nothing to do for a while, and start again when needed', async () => {
    const threads = open({ idleMs: 5, onIdleCrash: (error) => expect.unreachable(error.message) })
    const first = await threads.ask('thread')
    await expect.poll(() => threads.ask('thread'), { interval: 40 }).not.toBe(first)
  })

  test('do not end while a request runs or waits', async () => {
    const threads = open({ idleMs: 0 })
    const asked = Array.from({ length: 20 }, () => threads.ask('thread'))
    expect(new Set(await Promise.all(asked)).size).toBe(1)
  })

  test('are started for waiting requests up to the limit, and reused', async () => {
    const threads = open({ threads: 2 })
    const alone = [await threads.ask('thread'), await threads.ask('thread')]
    expect(new Set(alone).size).toBe(1)
    const here = new Int32Array(new SharedArrayBuffer(4))
    const met = await Promise.all([here, here, here, here].map((each) => threads.ask(each)))
    expect(new Set([...alone, ...met]).size).toBe(2)
  })

  test('answer in the order of the requests, prioritised ones first', async () => {
    const threads = open()
    const order: string[] = []
    const ask = (name: string, first = false) =>
      threads.ask(name, { first }).then(() => order.push(name))
    await Promise.all([ask('a'), ask('b'), ask('c', true), ask('d', true)])
    expect(order).toEqual(['d', 'c', 'a', 'b'])
  })

  test('end at the deadline, which does not count the time in the queue; the next request gets another', async () => {
    const deadlines = holdDeadlines(300)
    const threads = open({ deadlineMs: 300 })
    const before = await threads.ask('thread')
    deadlines.pass(2)
    const [stuck, stuckToo, next] = await Promise.all([
      failed(threads.ask('hang')),
      failed(threads.ask('hang')),
      threads.ask('thread'),
    ])
    const late = { code: 'timeout', message: 'no reply within 300 ms' }
    expect(stuck).toMatchObject(late)
    expect(stuckToo).toMatchObject(late)
    expect(next).not.toBe(before)
  })

  test.each([
    ['exit', 'the thread ended with code 7'],
    ['memory', 'Worker terminated due to reaching memory limit: JS heap out of memory'],
  ])('that crash (%s) fail their request, and the next one gets another', async (request, why) => {
    const threads = open()
    const [crashed, next] = await Promise.all([failed(threads.ask(request)), threads.ask('next')])
    expect(crashed).toBeInstanceOf(ThreadError)
    expect(crashed).toMatchObject({ code: 'crash', message: why })
    expect(next).toBe('did next')
  })

  test.each([
    ['throw', 'no'],
    ['not cloneable', '() => undefined could not be cloned.'],
  ])('whose script fails (%s) go on', async (request, message) => {
    const threads = open()
    const before = await threads.ask('thread')
    expect(await failed(threads.ask(request))).toMatchObject({ code: 'failure', message })
    expect(await threads.ask('thread')).toBe(before)
  })

  test('reject a request that cannot be cloned, and continue', async () => {
    const threads = open()
    const [refused, next] = await Promise.all([
      failed(threads.ask(() => undefined)),
      threads.ask('next'),
    ])
    expect(refused).toMatchObject({ code: 'failure' })
    expect(next).toBe('did next')
  })

  test('that crash without a request are reported and replaced', async () => {
    const { promise, resolve } = Promise.withResolvers<ThreadError>()
    const threads = open({ onIdleCrash: resolve })
    await threads.ask('throw later')
    expect(await promise).toMatchObject({ code: 'crash', message: 'too late' })
    expect(await threads.ask('next')).toBe('did next')
  })

  test.each(unloadable)('whose script does not load (%s) fail all requests', async (_, script) => {
    const crashes: ThreadError[] = []
    const threads = open({ script, onIdleCrash: (error) => crashes.push(error) })
    const errors = await Promise.all([failed(threads.ask('a')), failed(threads.ask('b'))])
    for (const error of errors) {
      expect(error).toMatchObject({ code: 'broken', message: 'no thread started in 3 tries' })
    }
    expect(crashes).toHaveLength(3)
    expect(await failed(threads.ask('c'))).toMatchObject({ code: 'broken' })
  })

  test('that take too long to start count as not started', async () => {
    const threads = open({ script: stuck, startMs: 50 })
    expect(await failed(threads.ask('a'))).toMatchObject({
      code: 'broken',
      cause: { code: 'timeout', message: 'not started within 50 ms' },
    })
  })

  test('reject requests if too many are waiting', async () => {
    const threads = open({ maxWaiting: 2 })
    const replies = ['a', 'b', 'c'].map((request) => failed(threads.ask(request)))
    expect(await replies[2]).toMatchObject({ code: 'full', message: '2 requests wait already' })
    // One that goes first has had its place before.
    expect(await threads.ask('again', { first: true })).toBe('did again')
    expect(await Promise.all(replies.slice(0, 2))).toEqual(['did a', 'did b'])
  })

  test('reject running, waiting and later requests when they are closed', async () => {
    const threads = open()
    await threads.ask('warm')
    const waiting = [failed(threads.ask('hang')), failed(threads.ask('b'))]
    await threads.close()
    for (const error of await Promise.all(waiting)) expect(error).toMatchObject({ code: 'closed' })
    expect(await failed(threads.ask('late'))).toMatchObject({ code: 'closed' })
  })

  test('do not keep the process alive while idle', async () => {
    const program = `
      import { createWorkerThreads } from './src/threads/worker-thread.ts'
      const threads = createWorkerThreads({
        script: new URL('${obedient.href}'),
        threads: 1,
        deadlineMs: 15000,
        resourceLimits: {},
      })
      process.stdout.write(await threads.ask('this'))`
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      program,
    ])
    expect(stdout).toBe('did this')
  })
})
