import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openRedis, type RedisConnections } from '../../../../src/app/redis.ts'
import type { SendKind } from '../../../../src/deliver/rate-limit/lane-split.ts'
import type { Permit } from '../../../../src/deliver/rate-limit/quotas.ts'
import {
  createSharedLimiter,
  type SharedLimiter,
} from '../../../../src/deliver/rate-limit/shared/shared-limiter.ts'
import { createSharedPerChatLimiter } from '../../../../src/deliver/rate-limit/shared/shared-per-chat.ts'
import {
  flush,
  hasRedisServer,
  type OwnRedis,
  ownPrefix,
  sharedRedis,
  startRedis,
} from '../../../support/redis.ts'
import { soon } from '../../../support/soon.ts'

const log = pino({ level: 'silent' })

describe.runIf(sharedRedis !== null)('the shared limiter of two processes', () => {
  let redis: RedisConnections
  let prefix: string
  let now: number
  let opened: SharedLimiter[]

  beforeAll(async () => {
    redis = await openRedis(sharedRedis ?? '', log)
  })
  afterAll(() => redis.close())
  beforeEach(() => {
    prefix = ownPrefix()
    now = 1_000_000
    opened = []
  })
  afterEach(async () => {
    for (const limiter of opened) await limiter.close()
    await flush(sharedRedis ?? '', prefix)
  })

  /** Opens the limiter of a process that has been sending for a while. */
  const open = async (messagesPerSecond: number, paysForMore = false, on = redis) => {
    const clock = () => now
    const common = { redis: on.calls, prefix, messagesPerSecond, paysForMore, log }
    const limiter = createSharedLimiter({ ...common, now: clock, clock })
    opened.push(limiter)
    await limiter.refresh()
    now += 1001
    await limiter.refresh()
    return limiter
  }
  /** As many permits as are available, up to `limit`. */
  const takeAll = async (
    { quotas }: SharedLimiter,
    limit = 1000,
    kind: SendKind = 'digest',
  ): Promise<Permit[]> => {
    const permits: Permit[] = []
    while (permits.length < limit) {
      const permit = await quotas.take(now, kind)
      if (typeof permit === 'number') break
      permits.push(permit)
    }
    return permits
  }

  test.each([10, 100])(
    'is never above %i in any second, and uses what is allowed',
    async (rate) => {
      const both = [await open(rate), await open(rate)] as const
      const counted: number[] = []
      let flying: { permit: Permit; ends: number }[] = []
      // Deterministic, and as uneven as a network.
      let seed = 7
      const random = (below: number) => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        return seed % below
      }
      for (let step = 0; step < 200; step += 1) {
        now += 20
        for (const { permit } of flying.filter(({ ends }) => ends <= now)) permit.release(now)
        flying = flying.filter(({ ends }) => ends > now)
        for (const permit of await takeAll(both[random(2) as 0 | 1])) {
          const ends = now + 20 * (1 + random(10))
          flying.push({ permit, ends })
          // Telegram counts at a moment of its own.
          counted.push(now + random(ends - now))
        }
      }
      counted.sort((a, b) => a - b)
      const perSecond = counted.map((at) =>
        counted.filter((other) => other >= at && other < at + 1000),
      )
      expect(Math.max(...perSecond.map(({ length }) => length))).toBeLessThanOrEqual(rate)
      // Four seconds, each with a round trip of a tenth of a second in it.
      expect(counted.length).toBeGreaterThan(rate * 2.5)
    },
  )

  test('a Redis that has lost its data waits a second first, so that no second has too many sends', async () => {
    const [one, other] = [await open(20), await open(20)]
    expect(await takeAll(one)).toHaveLength(20)
    await flush(sharedRedis ?? '', prefix)
    expect(await takeAll(other)).toHaveLength(0)
    now += 990
    expect(await takeAll(other)).toHaveLength(0)
    now += 20
    expect(await takeAll(other)).toHaveLength(20)
  })

  test('the places of a dead process become free after three seconds, and not before', async () => {
    const lost = await openRedis(sharedRedis ?? '', log)
    const [dead, alive] = [await open(20, false, lost), await open(20)]
    expect(await takeAll(dead)).toHaveLength(20)
    expect(await takeAll(alive)).toHaveLength(0)
    lost.close()
    now += 2900
    expect(await takeAll(alive)).toHaveLength(0)
    now += 200
    expect(await takeAll(alive)).toHaveLength(20)
  })

  test('a 429 to one process pauses the other, which then resumes more slowly', async () => {
    const [one, other] = [await open(100), await open(100)]
    one.limiter.pause(now, 5000)
    await soon(async () => {
      await other.refresh()
      expect(other.limiter.pausedUntil).toBe(now + 5000)
    })
    expect(other.limiter.grant(now)).toBe(0)
    expect(await takeAll(other)).toHaveLength(0)
    now += 5001
    await other.refresh()
    expect(other.limiter.rate).toBeCloseTo(50, 0)
    expect(await takeAll(other, 5)).toHaveLength(5)
    now += 20_000
    await other.refresh()
    expect(other.limiter.rate).toBe(100)
  })

  test('many 429s of one flood lower the rate once', async () => {
    const one = await open(100)
    for (let flood = 0; flood < 10; flood += 1) one.limiter.pause(now, 1000 + flood)
    await soon(async () => {
      await one.refresh()
      expect(one.limiter.pausedUntil).toBe(now + 1009)
    })
    expect(one.limiter.rate).toBeCloseTo(50, 0)
  })

  test('what fits into the free rate is not paid for', async () => {
    const [one, other] = [await open(100, true), await open(100, true)]
    const permits = [...(await takeAll(one, 50)), ...(await takeAll(other))]
    expect(permits.filter(({ isPaid }) => !isPaid)).toHaveLength(30)
    expect(permits.filter(({ isPaid }) => isPaid)).toHaveLength(70)
  })

  test('answers of one process and digests of the other share the places', async () => {
    const [bot, worker] = [await open(30), await open(30)]
    const counts = { answer: 0, digest: 0 }
    let flying: { permit: Permit; ends: number }[] = []
    for (let step = 0; step < 300; step += 1) {
      now += 20
      for (const { permit } of flying.filter(({ ends }) => ends <= now)) permit.release(now)
      flying = flying.filter(({ ends }) => ends > now)
      const answers = await takeAll(bot, 30, 'answer')
      // The digests come two seconds after the rush has begun.
      const digests = step < 100 ? [] : await takeAll(worker, 3, 'digest')
      for (const permit of [...answers, ...digests]) flying.push({ permit, ends: now + 20 })
      if (step < 150) continue
      counts.answer += answers.length
      counts.digest += digests.length
    }
    expect(counts.digest / 3).toBeGreaterThanOrEqual(15)
    expect(counts.answer / 3).toBeGreaterThanOrEqual(13)
  })

  test('allows one message a second to a chat and twenty a minute to a group', async () => {
    const clock = () => now
    const [one, other] = [1, 2].map(() =>
      createSharedPerChatLimiter({ redis: redis.calls, prefix, log, clock }),
    )
    const sends = async (perChat: typeof one, chat: number): Promise<boolean> => {
      await perChat?.load([chat], now)
      if ((perChat?.wait(chat, now) ?? 1) > 0) return false
      perChat?.record(chat, now)
      return true
    }
    expect(await sends(one, 5)).toBe(true)
    expect(await sends(other, 5)).toBe(false)
    expect(await sends(other, 6)).toBe(true)
    now += 1300
    expect(await sends(other, 5)).toBe(true)
    let toGroup = 0
    for (let step = 0; step < 45; step += 1) {
      now += 1300
      if (await sends(step % 2 === 0 ? one : other, -5)) toGroup += 1
    }
    expect(toGroup).toBe(20)
  })

  test('a chat that rests in one process rests in the other', async () => {
    const clock = () => now
    const [one, other] = [1, 2].map(() =>
      createSharedPerChatLimiter({ redis: redis.calls, prefix, log, clock }),
    )
    one?.rest(5, now, 60_000)
    one?.rest(5, now, 10)
    expect(one?.wait(5, now)).toBe(60_000)
    now += 2000
    await soon(async () => {
      await other?.load([5], now)
      expect(other?.wait(5, now)).toBe(58_000)
    })
    await other?.load([6], now)
    expect(other?.wait(6, now)).toBe(0)
  })

  test('a pause in doubt leaves the rate, and a flood within it lowers it', async () => {
    const [one, other] = [await open(100), await open(100)]
    one.limiter.hold(now, 1000)
    await soon(async () => {
      await other.refresh()
      expect(other.limiter.pausedUntil).toBe(now + 1000)
    })
    expect(other.limiter.rate).toBe(100)
    one.limiter.pause(now, 5000)
    await soon(async () => {
      await other.refresh()
      expect(other.limiter.pausedUntil).toBe(now + 5000)
    })
    expect(other.limiter.rate).toBeCloseTo(50, 0)
  })

  test('a chat with two claims at once gets one of them now', async () => {
    const perChat = createSharedPerChatLimiter({
      redis: redis.calls,
      prefix,
      log,
      clock: () => now,
    })
    await perChat.load([5, 5, 6], now)
    expect(perChat.wait(5, now)).toBe(0)
    expect(perChat.wait(5, now)).toBeGreaterThan(900)
    expect(perChat.wait(6, now)).toBe(0)
  })
})

describe.runIf(hasRedisServer)('the shared limiter while Redis is unreachable', () => {
  let server: OwnRedis
  let redis: RedisConnections
  beforeAll(async () => {
    server = await startRedis()
    redis = await openRedis(server.url, log)
  })
  afterAll(async () => {
    redis.close()
    await server.close()
  })

  test('pauses sending, and resumes when Redis is back', async () => {
    const common = { redis: redis.calls, prefix: 't', now: Date.now, log }
    const limiter = createSharedLimiter({ ...common, messagesPerSecond: 10, paysForMore: false })
    const perChat = createSharedPerChatLimiter(common)
    await soon(async () => {
      expect(typeof (await limiter.quotas.take(Date.now(), 'digest'))).toBe('object')
    })
    await server.kill()
    expect(typeof (await limiter.quotas.take(Date.now(), 'digest'))).toBe('number')
    expect(limiter.limiter.grant(Date.now())).toBe(0)
    expect(limiter.limiter.pausedUntil).toBeGreaterThan(Date.now())
    await perChat.load([5], Date.now())
    expect(perChat.wait(5, Date.now())).toBeGreaterThan(0)
    // A person is answered all the same, and the bot may send: Telegram has not asked it to wait.
    expect(typeof (await limiter.quotas.take(Date.now(), 'answer'))).toBe('object')
    expect(limiter.limiter.floodedUntil).toBeLessThanOrEqual(Date.now())
    await server.start()
    await soon(async () => {
      expect(typeof (await limiter.quotas.take(Date.now(), 'digest'))).toBe('object')
    })
    await limiter.close()
  })

  test('leaves no timer behind when it is closed while a report to a lost Redis is under way', async () => {
    await server.kill()
    let reports = 0
    let closing: Promise<void> | undefined
    // Only reports ask for this clock here.
    const clock = () => {
      reports += 1
      if (reports === 1) closing = limiter.close()
      return Date.now()
    }
    const common = { redis: redis.calls, prefix: 't', now: Date.now, clock, log }
    const limiter = createSharedLimiter({ ...common, messagesPerSecond: 10, paysForMore: false })
    limiter.limiter.hold(Date.now(), 1)
    await soon(() => expect(closing).toBeDefined())
    await closing
    const before = reports
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(reports).toBe(before)
    await server.start()
  })
})
