import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { openRedis } from '../../src/app/redis.ts'
import { hasRedisServer, startRedis } from '../support/redis.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })

test.skipIf(!hasRedisServer)(
  'a Redis that freezes or ends is a problem until it answers again',
  async () => {
    const server = await startRedis()
    onTestFinished(() => server.close())
    const redis = await openRedis(server.url, log, 5000, { pingMs: 20, callMs: 100 })
    onTestFinished(() => redis.close())
    await soon(() => expect(redis.problem()).toBeNull())
    server.freeze()
    await soon(() => expect(redis.problem()).toBe('it does not answer'))
    server.thaw()
    await soon(() => expect(redis.problem()).toBeNull())
    await server.kill()
    await soon(() => expect(redis.problem()).toBe('it cannot be reached'))
    await server.start()
    await soon(() => expect(redis.problem()).toBeNull())
  },
)
