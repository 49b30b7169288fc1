import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { createRedisLease } from '../../../src/jobs/distributed/redis-lease.ts'
import { createLog } from '../../../src/log.ts'
import { flush, ownPrefix, sharedRedis } from '../../support/redis.ts'
import { soon } from '../../support/soon.ts'

const log = createLog('silent')

const open = (url: string) => {
  const redis = new Redis(url)
  const prefix = ownPrefix()
  onTestFinished(async () => {
    redis.disconnect()
    await flush(url, prefix)
  })
  return {
    redis,
    lease: (leaseMs: number) => createRedisLease(redis, { key: `${prefix}:a`, leaseMs, log }),
  }
}

test.skipIf(sharedRedis === null)('one has it until it gives it back', async () => {
  const { lease } = open(sharedRedis ?? '')
  const [first, second] = [lease(600_000), lease(600_000)]
  expect([await first.hold(), await second.hold(), await first.hold()]).toEqual([true, false, true])
  // Only the owner can.
  await second.release()
  expect(await second.hold()).toBe(false)
  await first.release()
  expect([await second.hold(), await first.hold()]).toEqual([true, false])
})

test.skipIf(sharedRedis === null)('what is not renewed is another’s in time', async () => {
  const { lease } = open(sharedRedis ?? '')
  const [first, second] = [lease(1), lease(600_000)]
  await first.hold()
  await soon(async () => expect(await second.hold()).toBe(true))
  expect(await first.hold()).toBe(false)
})

test('while Redis is away, its owner keeps it and nobody else gets it', async () => {
  let isAway = false
  const redis = {
    eval: async () => {
      if (isAway) throw new Error('away')
      return 1
    },
  }
  const [first, second] = ['a', 'b'].map((key) => createRedisLease(redis, { key, leaseMs: 1, log }))
  await first?.hold()
  isAway = true
  expect([await first?.hold(), await second?.hold()]).toEqual([true, false])
  await first?.release()
  expect(await first?.hold()).toBe(false)
})
