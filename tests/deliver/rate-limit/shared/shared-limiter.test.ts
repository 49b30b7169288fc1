import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openRedis, type RedisConnections } from '../../../../src/app/redis.ts'
import type { Pass } from '../../../../src/deliver/rate-limit/quotas.ts'
import {
  createSharedPacing,
  type SharedPacing,
} from '../../../../src/deliver/rate-limit/shared/shared-limiter.ts'
import { createSharedChatPace } from '../../../../src/deliver/rate-limit/shared/shared-per-chat.ts'
import {
  flush,
  hasRedisServer,
  type OwnRedis,
  ownPrefix,
  sharedRedis,
  startRedis,
} from '../../../support/redis.ts'

const log = pino({ level: 'silent' })

describe.runIf(sharedRedis !== null)('the pace of two processes', () => {
  let redis: RedisConnections
  let prefix: string
  let now: number
  let opened: SharedPacing[]

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
    for (const one of opened) await one.close()
    await flush(sharedRedis ?? '', prefix)
  })

  /** A process that has sent for a while. */
  const open = async (messagesPerSecond: number, paysForMore = false, on = redis) => {
    const clock = () => now
    const common = { redis: on.calls, prefix, messagesPerSecond, paysForMore, log }
    const pacing = createSharedPacing({ ...common, now: clock, clock })
    opened.push(pacing)
    await pacing.refresh()
    now += 1001
    await pacing.refresh()
    return pacing
  }
  /** As many passes as there are, up to `most`. */
  const takeAll = async ({ lanes }: SharedPacing, most = 1000): Promise<Pass[]> => {
    const passes: Pass[] = []
    while (passes.length < most) {
      const pass = await lanes.take(now)
      if (typeof pass === 'number') break
      passes.push(pass)
    }
    return passes
  }

  test.each([10, 100])(
    'is never above %i in any second, and uses what is allowed',
    async (rate) => {
      const both = [await open(rate), await open(rate)] as const
      const counted: number[] = []
      let flying: { pass: Pass; ends: number }[] = []
      // Deterministic, and as uneven as a network.
      let seed = 7
      const random = (below: number) => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        return seed % below
      }
      for (let step = 0; step < 200; step += 1) {
        now += 20
        for (const { pass } of flying.filter(({ ends }) => ends <= now)) pass.end(now)
        flying = flying.filter(({ ends }) => ends > now)
        for (const pass of await takeAll(both[random(2) as 0 | 1])) {
          const ends = now + 20 * (1 + random(10))
          flying.push({ pass, ends })
          // Telegram counts at a moment of its own.
          counted.push(now + random(ends - now))
        }
      }
      counted.sort((a, b) => a - b)
      const most = counted.map((at) => counted.filter((other) => other >= at && other < at + 1000))
      expect(Math.max(...most.map(({ length }) => length))).toBeLessThanOrEqual(rate)
      // Four seconds, each with a round trip of a tenth of a second in it.
      expect(counted.length).toBeGreaterThan(rate * 2.5)
    },
  )

  test('a Redis that has lost what it knew lets a second pass, so that no second has too many', async () => {
    const [one, other] = [await open(20), await open(20)]
    expect(await takeAll(one)).toHaveLength(20)
    await flush(sharedRedis ?? '', prefix)
    expect(await takeAll(other)).toHaveLength(0)
    now += 990
    expect(await takeAll(other)).toHaveLength(0)
    now += 20
    expect(await takeAll(other)).toHaveLength(20)
  })

  test('what a dead process held comes free after three seconds, and not before', async () => {
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

  test('a flood that one is told of stops the other, which then goes on slower', async () => {
    const [one, other] = [await open(100), await open(100)]
    one.gate.pause(now, 5000)
    await vi.waitFor(async () => {
      await other.refresh()
      expect(other.gate.pausedUntil).toBe(now + 5000)
    })
    expect(other.gate.open(now)).toBe(0)
    expect(await takeAll(other)).toHaveLength(0)
    now += 5001
    await other.refresh()
    expect(other.gate.rate).toBeCloseTo(50, 0)
    expect(await takeAll(other, 5)).toHaveLength(5)
    now += 20_000
    await other.refresh()
    expect(other.gate.rate).toBe(100)
  })

  test('many answers of one flood slow down once', async () => {
    const one = await open(100)
    for (let flood = 0; flood < 10; flood += 1) one.gate.pause(now, 1000 + flood)
    await vi.waitFor(async () => {
      await one.refresh()
      expect(one.gate.pausedUntil).toBe(now + 1009)
    })
    expect(one.gate.rate).toBeCloseTo(50, 0)
  })

  test('what fits into the free pace is not paid for', async () => {
    const [one, other] = [await open(100, true), await open(100, true)]
    const passes = [...(await takeAll(one, 50)), ...(await takeAll(other))]
    expect(passes.filter(({ isPaid }) => !isPaid)).toHaveLength(30)
    expect(passes.filter(({ isPaid }) => isPaid)).toHaveLength(70)
  })

  test('answers to people count, and never wait', async () => {
    const [one, other] = [await open(10), await open(10)]
    for (let answer = 0; answer < 10; answer += 1) one.lanes.count()
    // The next question tells of them.
    expect(await takeAll(one)).toHaveLength(0)
    expect(await takeAll(other)).toHaveLength(0)
  })

  test('is one message a second to a chat and twenty a minute to a group', async () => {
    const clock = () => now
    const [one, other] = [1, 2].map(() =>
      createSharedChatPace({ redis: redis.calls, prefix, log, clock }),
    )
    const sends = async (pace: typeof one, chat: number): Promise<boolean> => {
      await pace?.look([chat], now)
      if ((pace?.wait(chat, now) ?? 1) > 0) return false
      pace?.note(chat, now)
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

  test('a chat that is claimed twice at once gets one of the two now', async () => {
    const pace = createSharedChatPace({ redis: redis.calls, prefix, log, clock: () => now })
    await pace.look([5, 5, 6], now)
    expect(pace.wait(5, now)).toBe(0)
    expect(pace.wait(5, now)).toBeGreaterThan(900)
    expect(pace.wait(6, now)).toBe(0)
  })
})

describe.runIf(hasRedisServer)('the pace while Redis is away', () => {
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

  test('is not known, so sending rests; back again, it goes on', async () => {
    const common = { redis: redis.calls, prefix: 't', now: Date.now, log }
    const pacing = createSharedPacing({ ...common, messagesPerSecond: 10, paysForMore: false })
    const pace = createSharedChatPace(common)
    await vi.waitFor(async () => {
      expect(typeof (await pacing.lanes.take(Date.now()))).toBe('object')
    }, 5000)
    await server.kill()
    expect(typeof (await pacing.lanes.take(Date.now()))).toBe('number')
    expect(pacing.gate.open(Date.now())).toBe(0)
    expect(pacing.gate.pausedUntil).toBeGreaterThan(Date.now())
    await pace.look([5], Date.now())
    expect(pace.wait(5, Date.now())).toBeGreaterThan(0)
    // An answer to a person is sent all the same.
    pacing.lanes.count().end(Date.now())
    await server.start()
    await vi.waitFor(async () => {
      expect(typeof (await pacing.lanes.take(Date.now()))).toBe('object')
    }, 5000)
    await pacing.close()
  })
})
