import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openRedis } from '../../src/app/redis.ts'
import { hasRedisServer, startRedis } from '../support/redis.ts'

const log = pino({ level: 'silent' })

test.skipIf(!hasRedisServer)(
  'a Redis that freezes or ends is a problem until it answers again',
  async () => {
    const server = await startRedis()
    onTestFinished(() => server.close())
    const redis = await openRedis(server.url, log, 5000, { pingMs: 20, callMs: 100 })
    onTestFinished(() => redis.close())
    expect(redis.problem()).toBeNull()
    server.freeze()
    await vi.waitFor(() => expect(redis.problem()).toBe('it does not answer'), 5000)
    server.thaw()
    await vi.waitFor(() => expect(redis.problem()).toBeNull(), 5000)
    await server.kill()
    await vi.waitFor(() => expect(redis.problem()).toBe('it cannot be reached'), 5000)
    await server.start()
    await vi.waitFor(() => expect(redis.problem()).toBeNull(), 5000)
  },
)
