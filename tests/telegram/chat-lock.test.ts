import { pino } from 'pino'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest'
import { openRedis, type RedisConnections } from '../../src/app/redis.ts'
import { createCircuitBreaker } from '../../src/jobs/circuit-breaker.ts'
import { MINUTE } from '../../src/model/time.ts'
import { type ChatLock, createChatLock } from '../../src/telegram/chat-lock.ts'
import { TryLater } from '../../src/telegram/try-later.ts'
import { flush, hasRedisServer, ownPrefix, sharedRedis, startRedis } from '../support/redis.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })
/** Redis answers in all of these tests, or refuses at once. */
const breaker = createCircuitBreaker({
  server: 'Redis',
  probe: async () => {},
  log,
  timeoutMs: MINUTE,
})

describe.runIf(sharedRedis !== null)('updates of a chat that reach two processes', () => {
  let redis: RedisConnections
  let prefix: string
  let one: ChatLock
  let other: ChatLock
  beforeAll(async () => {
    redis = await openRedis(sharedRedis ?? '', log)
  })
  afterAll(() => redis.close())
  beforeEach(() => {
    prefix = ownPrefix()
    one = createChatLock({ redis: redis.calls, breaker, prefix, log })
    other = createChatLock({ redis: redis.calls, breaker, prefix, log })
  })
  afterEach(() => flush(sharedRedis ?? '', prefix))

  test('are handled one at a time, in order', async () => {
    const done: number[] = []
    let atWork = 0
    let most = 0
    const held = Promise.withResolvers<void>()
    const work = (id: number) => async () => {
      atWork += 1
      most = Math.max(most, atWork)
      if (id === 1) await held.promise
      done.push(id)
      atWork -= 1
    }
    const first = one.run('5', 1, work(1))
    // The first is at work before the others come, in the wrong order.
    await soon(() => expect(atWork).toBe(1))
    const rest = [3, 2, 4].map((id) => (id % 2 === 0 ? other : one).run('5', id, work(id)))
    await soon(async () => expect(await redis.calls.hlen(`${prefix}:turn:5`)).toBe(4))
    held.resolve()
    await Promise.all([first, ...rest])
    expect(done).toEqual([1, 2, 3, 4])
    expect(most).toBe(1)
  })

  test('of other chats do not wait', async () => {
    const held = Promise.withResolvers<void>()
    const first = one.run('5', 1, () => held.promise)
    const work = vi.fn(async () => {})
    await other.run('6', 2, work)
    expect(work).toHaveBeenCalledTimes(1)
    held.resolve()
    await first
  })

  test('are handled once when pushed again, whichever process receives them', async () => {
    const work = vi.fn(async () => {})
    await Promise.all([one.run('5', 1, work), other.run('5', 1, work)])
    await other.run('5', 1, work)
    expect(work).toHaveBeenCalledTimes(1)
  })

  test('count as handled when the handler fails', async () => {
    await expect(one.run('5', 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    const work = vi.fn(async () => {})
    await other.run('5', 2, work)
    expect(work).toHaveBeenCalledTimes(1)
  })

  test('count as not handled when they must be tried later', async () => {
    const away = () => Promise.reject(new TryLater(new Error('no store')))
    await expect(one.run('5', 1, away)).rejects.toThrow(TryLater)
    const work = vi.fn(async () => {})
    await other.run('5', 1, work)
    expect(work).toHaveBeenCalledTimes(1)
  })

  test('go on after the process that handled one crashed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const leaseMs = MINUTE
    const dead = createChatLock({ redis: redis.calls, breaker, prefix, log, leaseMs })
    const held = Promise.withResolvers<void>()
    const never = dead.run('5', 1, () => held.promise)
    await soon(async () => expect(await redis.calls.hlen(`${prefix}:turn:5`)).toBe(1))
    const alive = createChatLock({ redis: redis.calls, breaker, prefix, log, leaseMs })
    const work = vi.fn(async () => {})
    const next = alive.run('5', 2, work)
    // A living process renews its lease.
    const ends = async () =>
      Object.values(await redis.calls.hgetall(`${prefix}:turn:5`))
        .filter((row) => row.endsWith(' 1'))
        .map((row) => Number(row.split(' ')[1]))
    const [end = 0] = await ends()
    expect(end).toBeGreaterThan(0)
    await soon(async () => {
      await vi.advanceTimersByTimeAsync(leaseMs / 3)
      expect((await ends())[0]).toBeGreaterThan(end)
    })
    expect(work).not.toHaveBeenCalled()
    // What a dead one left has ended.
    await redis.calls.hset(`${prefix}:turn:5`, 'ghost', '1 1 1')
    held.resolve()
    await Promise.all([never, next])
    expect(work).toHaveBeenCalledTimes(1)
  })
})

test.runIf(hasRedisServer)('nobody waits while Redis is away', async () => {
  const server = await startRedis()
  const redis = await openRedis(server.url, log)
  const turns = createChatLock({ redis: redis.calls, breaker, prefix: 't', log })
  await server.close()
  const work = vi.fn(async () => {})
  await turns.run('5', 1, work)
  expect(work).toHaveBeenCalledTimes(1)
  redis.close()
})
