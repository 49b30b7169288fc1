import { spawnSync } from 'node:child_process'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import {
  type CircuitBreaker,
  createCircuitBreaker,
  NoAnswer,
} from '../../src/jobs/circuit-breaker.ts'
import { MINUTE } from '../../src/model/time.ts'
import { openRedisSessions, type RedisSessions } from '../../src/telegram/redis-sessions.ts'
import { RedisUnreachable } from '../../src/telegram/redis-unreachable.ts'
import { tolerateFailures } from '../../src/telegram/session-storage.ts'
import { freePort } from '../support/free-port.ts'
import { hasRedisServer, type OwnRedis, startRedis } from '../support/redis.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })
describe.runIf(hasRedisServer)('sessions on Redis', () => {
  let server: OwnRedis
  let sessions: RedisSessions
  let breaker: CircuitBreaker
  let breakerWith: (timeoutMs: number) => CircuitBreaker
  let isFrozen = false
  const cli = (...words: string[]) =>
    spawnSync('redis-cli', ['-p', String(server.port), ...words])
      .stdout.toString()
      .trim()

  beforeEach(async () => {
    server = await startRedis()
    const probe = () => (isFrozen ? Promise.reject(new Error('frozen')) : Promise.resolve())
    breakerWith = (timeoutMs) =>
      createCircuitBreaker({ server: 'Redis', probe, log, timeoutMs, probeMs: 20 })
    breaker = breakerWith(MINUTE)
    sessions = await openRedisSessions(server.url, log, breaker, 't:')
  })
  afterEach(async () => {
    await server.close()
    await sessions.close()
    breaker.close()
  })

  test('are kept, changed and cleared, and always expire', async () => {
    expect(await sessions.storage.read('5')).toBeUndefined()
    await sessions.storage.write('5', { awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } })
    expect(await sessions.storage.read('5')).toEqual({
      awaiting: { what: 'zone', by: 5, at: 1, messages: [2] },
    })
    expect(Number(cli('ttl', 't:5'))).toBeGreaterThan(86_400)
    await sessions.storage.delete('5')
    expect(await sessions.storage.read('5')).toBeUndefined()
  })

  test.each(['null', '42', '"x"', '[1]', '{}', '{"awaiting":7}', 'no json'])(
    'what is no session (%s) begins a new one',
    async (value) => {
      cli('set', 't:5', value)
      expect(await sessions.storage.read('5')).toBeUndefined()
    },
  )

  test('fail at once while the server is down, and work again when it is back', async () => {
    await server.kill()
    await expect(Promise.resolve(sessions.storage.read('5'))).rejects.toThrow()
    await server.start()
    await soon(() => expect(sessions.isConnected()).toBe(true))
    await sessions.storage.write('5', { awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } })
    expect(await sessions.storage.read('5')).toEqual({
      awaiting: { what: 'zone', by: 5, at: 1, messages: [2] },
    })
  })

  test('wait once for a frozen server, then fail at once, and work again when it wakes', async () => {
    const hasty = breakerWith(100)
    const own = await openRedisSessions(server.url, log, hasty, 't:')
    onTestFinished(async () => {
      await own.close()
      hasty.close()
    })
    const read = () => Promise.resolve(own.storage.read('5'))
    await sessions.storage.write('5', { awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } })
    server.freeze()
    isFrozen = true
    await expect(read()).rejects.toThrow('Redis does not answer')
    await expect(read()).rejects.toThrow(NoAnswer)
    server.thaw()
    isFrozen = false
    await soon(async () =>
      expect(await read()).toEqual({ awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } }),
    )
  })

  test('that cannot be reached start as new ones, and everybody is answered', async () => {
    const storage = tolerateFailures(sessions.storage, log)
    await server.kill()
    expect(await storage.read('5')).toBeUndefined()
    await storage.write('5', { awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } })
    await storage.delete('5')
  })

  test('that cannot be opened are reported in one line', async () => {
    const nowhere = openRedisSessions(
      `redis://127.0.0.1:${await freePort()}`,
      log,
      breaker,
      't:',
      100,
    )
    await expect(nowhere).rejects.toThrow(RedisUnreachable)
    await expect(nowhere).rejects.toThrow(/Redis cannot be reached at 127\.0\.0\.1:\d+/)
  })
})
