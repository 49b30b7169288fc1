import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startTelegram } from '../../../sandbox/telegram/telegram.ts'
import { checkClock } from '../../../src/app/check/check-clock.ts'
import { checkDatabase } from '../../../src/app/check/check-database.ts'
import { checkModel } from '../../../src/app/check/check-model.ts'
import { checkRedis } from '../../../src/app/check/check-redis.ts'
import { checkTelegram } from '../../../src/app/check/check-telegram.ts'
import { openOutgoing } from '../../../src/app/outgoing.ts'
import { inspectConfig } from '../../../src/config.ts'
import { databases, sqlite } from '../../support/databases.ts'
import { hasRedisServer, type OwnRedis, startRedis } from '../../support/redis.ts'

/** A server on this machine, and its address without a slash at the end. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const json =
  (status: number, value: unknown): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

describe('Telegram', () => {
  const ask = async (environment: Record<string, string>) => {
    const { config } = inspectConfig(environment)
    const outgoing = openOutgoing(config)
    try {
      return await checkTelegram(config, outgoing.telegram)
    } finally {
      await outgoing.close()
    }
  }
  const TOKEN = '987654321:AAG0w8t2Vq3xS-secret-of-the-test_01'

  test('knows the token, and tells the time', async () => {
    const telegram = await startTelegram()
    onTestFinished(() => telegram.close())
    const { checked, clock } = await ask({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
    })
    expect(checked).toMatchObject({ name: 'telegram', findings: [] })
    expect(checked.detail).toMatch(/^@\w+ at 127\.0\.0\.1:\d+$/)
    expect(clock).toBeGreaterThan(0)
    const unknown = await ask({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.url })
    expect(unknown.checked.findings).toMatchObject([
      { level: 'error', subject: 'BOT_TOKEN', problem: 'is not known to Telegram' },
    ])
  })

  test('is something else, or away', async () => {
    const root = await serving(json(200, { hello: 'world' }))
    const other = await ask({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: root })
    expect(other.checked.findings).toMatchObject([
      { subject: 'TELEGRAM_API_ROOT', problem: expect.stringMatching(/^answers 200 and is no/) },
    ])
    const away = await ask({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })
    expect(away.checked.findings).toMatchObject([
      { problem: 'cannot be reached at 127.0.0.1:1 (ECONNREFUSED)' },
    ])
    expect(JSON.stringify([other, away])).not.toContain('secret')
  })

  test('says that the webhook fails', async () => {
    const url = 'https://bot.example.org/telegram'
    const root = await serving((request, response) => {
      const isInfo = request.url?.endsWith('/getWebhookInfo') === true
      const result = isInfo
        ? { url, pending_update_count: 12, last_error_message: 'Connection refused' }
        : { id: 1, username: 'a_bot' }
      json(200, { ok: true, result })(request, response)
    })
    const { checked } = await ask({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: root, WEBHOOK_URL: url })
    expect(checked.findings).toMatchObject([
      {
        subject: 'WEBHOOK_URL',
        problem: 'cannot be delivered to: Connection refused (12 updates wait)',
      },
    ])
  })
})

describe('the model', () => {
  const ask = (environment: Record<string, string>) =>
    checkModel(inspectConfig(environment).config, null)

  test('is in the list of its server, or is not', async () => {
    const url = await serving(json(200, { data: [{ id: 'qwen3:8b' }, { id: 'models/tiny' }] }))
    const environment = { OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: 'qwen3:8b' }
    expect(await ask({ ...environment, OPENAI_CHECK_MODEL: 'tiny' })).toMatchObject({
      findings: [],
    })
    expect((await ask({ ...environment, OPENAI_FALLBACK_MODEL: 'gone' })).findings).toMatchObject([
      {
        level: 'error',
        subject: 'OPENAI_FALLBACK_MODEL',
        problem: expect.stringMatching(/^is not among the models of 127/),
        advice: 'It has qwen3:8b, models/tiny',
      },
    ])
  })

  test('wants another key, lists nothing, or is away', async () => {
    const refusing = await serving(json(401, { error: { message: 'sk-secret-of-the-test' } }))
    expect(
      (await ask({ OPENAI_BASE_URL: refusing, OPENAI_API_KEY: 'sk-secret-of-the-test' })).findings,
    ).toMatchObject([{ subject: 'OPENAI_API_KEY', problem: expect.stringMatching(/^is refused/) }])
    expect((await ask({ OPENAI_BASE_URL: refusing })).findings).toMatchObject([
      { subject: 'OPENAI_API_KEY', problem: expect.stringMatching(/^is needed/) },
    ])
    const silent = await serving((_, response) => response.writeHead(404).end('not found'))
    expect(await ask({ OPENAI_BASE_URL: silent })).toMatchObject({
      detail: expect.stringContaining('lists no models'),
      findings: [],
    })
    expect((await ask({ OPENAI_BASE_URL: 'http://127.0.0.1:1' })).findings).toMatchObject([
      { problem: 'cannot be reached at 127.0.0.1:1 (ECONNREFUSED)' },
    ])
    expect(await ask({})).toMatchObject({ isSkipped: true })
  })
})

describe('the clock', () => {
  const now = Date.UTC(2026, 10, 30, 8)
  test.each([
    [10_000, []],
    [-90_000, [{ level: 'warning', problem: 'is 90 s behind that of Telegram' }]],
    [3_600_000, [{ level: 'error', problem: 'is 60 min ahead of that of Telegram' }]],
    [-86_400_000 * 3, [{ level: 'error', problem: 'is 3 days behind that of Telegram' }]],
  ])('is %d ms ahead of another', (off, findings) => {
    const others = new Map([['Telegram', now - off]])
    const facts = { now, given: undefined, zone: 'UTC', lastPollAt: null, others }
    expect(checkClock(facts).findings).toMatchObject(findings)
  })
})

describe.runIf(hasRedisServer)('Redis', () => {
  let redis: OwnRedis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.close())

  test('is well, or may drop jobs', async () => {
    const { checked, clock } = await checkRedis(redis.url, false)
    expect(checked).toMatchObject({ findings: [], detail: expect.stringMatching(/^Redis \d/) })
    expect(clock).toBeGreaterThan(0)
    const client = new Redis(redis.url)
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru')
    client.disconnect()
    expect((await checkRedis(redis.url, false)).checked.findings).toMatchObject([
      { level: 'error', problem: expect.stringMatching(/^has the policy allkeys-lru/) },
    ])
  })

  test('wants another password', async () => {
    const client = new Redis(redis.url)
    await client.config('SET', 'requirepass', 'right')
    client.disconnect()
    const { checked } = await checkRedis(redis.url.replace('//', '//:secret-of-the-test@'), false)
    expect(checked.findings).toMatchObject([
      { subject: 'REDIS_URL', problem: expect.stringContaining('WRONGPASS') },
    ])
    expect(JSON.stringify(checked)).not.toContain('secret-of-the-test')
  })
})

describe.each(databases.filter((database) => database !== sqlite))('$name', (database) => {
  test('is well, takes no writes, or has too few connections', async () => {
    const opened = await database.blank()
    onTestFinished(() => opened.remove())
    const config = { DATABASE_URL: opened.url, DATABASE_POOL: 10 }
    expect((await checkDatabase(config, false)).checked).toMatchObject({
      findings: [],
      detail: expect.stringMatching(/^PostgreSQL at .*, \d+ migrations are run at the next start$/),
    })
    expect(
      (await checkDatabase({ ...config, DATABASE_POOL: 5000 }, false)).checked.findings,
    ).toMatchObject([
      { subject: 'DATABASE_POOL', problem: expect.stringMatching(/^is more than the \d+ conn/) },
    ])
    const url = new URL(opened.url)
    const options = url.searchParams.get('options') ?? ''
    url.searchParams.set('options', `${options} -c default_transaction_read_only=on`.trim())
    const readOnly = await checkDatabase({ ...config, DATABASE_URL: url.href }, false)
    expect(readOnly.checked.findings).toMatchObject([
      { subject: 'DATABASE_URL', problem: 'is a server that takes no writes' },
    ])
  })
})
