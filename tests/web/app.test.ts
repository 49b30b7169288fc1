import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import type { Logger } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { type AppDeps, createApp } from '../../src/web/app.ts'
import type { MailRouteDeps } from '../../src/web/mail-route.ts'

const gauges = {
  sources: { active: 3, failing: 1 },
  subscribers: { active: 12 },
  articles: 40,
  queued: 2,
  oldestQueuedMs: 1500,
  tokensToday: 900,
  modelsToday: new Map([['summary', { calls: 3, tokens: 900, characters: 0, usd: 0.02 }]]),
  usdToday: 0.25,
  gateRate: 30,
  answersWaiting: 0,
}

function app(deps: Partial<AppDeps> = {}) {
  return createApp({
    health: async () => ({ store: null }),
    metrics: createMetrics(async () => gauges),
    metricsToken: null,
    webhook: null,
    mail: null,
    mcp: null,
    feeds: null,
    admin: null,
    ...deps,
  })
}

describe('health', () => {
  test('the process reports that it is alive', async () => {
    expect(await (await app().request('/healthz')).json()).toEqual({ status: 'alive' })
  })

  test('it is ready only while every component is well, and names those that are not', async () => {
    expect((await app().request('/readyz')).status).toBe(200)
    const parts = { store: null, telegram: 'Telegram does not answer: ECONNREFUSED' }
    const answer = await app({ health: async () => parts }).request('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ status: 'not ready', parts })
  })
})

test('without Redis it is not ready, and says why', async () => {
  const parts = { store: null, redis: 'it does not answer' }
  const answer = await app({ health: async () => parts }).request('/readyz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ status: 'not ready', parts })
})

describe('metrics', () => {
  test('contain what the steps report and what the store knows', async () => {
    const metrics = createMetrics(async () => gauges)
    metrics.settled('sent', 1500)
    metrics.settled('gone', 10)
    metrics.claimed(80)
    metrics.flooded()
    metrics.tapAnswered('card', 20)
    metrics.read('full', 120)
    metrics.summarised('model', 4000, 700, 120)
    metrics.collected({ sources: 5, articles: 9, failures: 2 })
    const text = await (await app({ metrics }).request('/metrics')).text()
    for (const line of [
      'daybrief_deliveries_total{outcome="sent"} 1',
      'daybrief_deliveries_total{outcome="gone"} 1',
      'daybrief_delivery_lateness_seconds_count 1',
      'daybrief_delivery_lateness_seconds_bucket{le="2"} 1',
      'daybrief_delivery_lateness_seconds_bucket{le="1"} 0',
      'daybrief_gate_wait_seconds_count 1',
      'daybrief_floods_total 1',
      'daybrief_taps_total{kind="card"} 1',
      'daybrief_reading_seconds_count{quality="full"} 1',
      'daybrief_summary_seconds_count{provider="model"} 1',
      'daybrief_model_tokens_total{direction="in"} 700',
      'daybrief_source_polls_total{result="failed"} 2',
      'daybrief_articles_collected_total 9',
      'daybrief_sources{state="failing"} 1',
      'daybrief_queue_depth 2',
      'daybrief_queue_oldest_seconds 1.5',
      'daybrief_model_cost_usd_today 0.25',
    ]) {
      expect(text).toContain(line)
    }
    expect(text).toContain('nodejs_eventloop_lag_seconds')
  })

  test('a state that no source has any more disappears', async () => {
    let sources: Record<string, number> = { failing: 1 }
    const metrics = createMetrics(async () => ({ ...gauges, sources }))
    expect(await metrics.text()).toContain('daybrief_sources{state="failing"} 1')
    sources = { active: 1 }
    expect(await metrics.text()).not.toContain('state="failing"')
  })

  test('two instances in one process have separate registries', async () => {
    const first = createMetrics(async () => gauges)
    const second = createMetrics(async () => gauges)
    first.flooded()
    expect(await second.text()).toContain('daybrief_floods_total 0')
  })

  test('require the token if one is set', async () => {
    const asking = app({ metricsToken: 'let-me-see' })
    expect((await asking.request('/metrics')).status).toBe(401)
    const headers = { authorization: 'Bearer let-me-see' }
    expect((await asking.request('/metrics', { headers })).status).toBe(200)
    const wrong = { authorization: 'Bearer let-me-seE' }
    expect((await asking.request('/metrics', { headers: wrong })).status).toBe(401)
  })
})

describe('the webhook', () => {
  const secret = 'not-to-be-guessed'
  const push = (
    body: string,
    given: string | null,
    handle: (update: object) => Promise<'taken' | 'later'>,
  ) =>
    app({ webhook: { path: '/telegram', secret, handle } }).request('/telegram', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        ...(given === null ? {} : { 'x-telegram-bot-api-secret-token': given }),
      },
    })

  test('accepts an update with the secret', async () => {
    const taken: object[] = []
    const answer = await push('{"update_id":7}', secret, async (update) => {
      taken.push(update)
      return 'taken'
    })
    expect(answer.status).toBe(200)
    expect(taken).toEqual([{ update_id: 7 }])
  })

  test.each([null, '', 'not-to-be-guesseD', 'x'.repeat(10_000)])(
    'refuses the secret %j and handles nothing',
    async (given) => {
      const answer = await push('{"update_id":7}', given, () => {
        throw new Error('handled')
      })
      expect(answer.status).toBe(401)
    },
  )

  test.each(['', 'null', '[]', '{"update_id":"7"}', '{"update_id":1e99}', '<xml/>', '{'])(
    'refuses %j, which is no update',
    async (body) => {
      const answer = await push(body, secret, () => {
        throw new Error('handled')
      })
      expect(answer.status).toBe(400)
    },
  )

  test('rejects a body of more than a megabyte', async () => {
    const body = JSON.stringify({ update_id: 1, text: 'x'.repeat(1_100_000) })
    expect((await push(body, secret, async () => 'taken')).status).toBe(413)
  })

  test('asks Telegram to send updates again while the bot starts or stops', async () => {
    const answer = await push('{"update_id":7}', secret, async () => 'later')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('3')
  })
})

describe('whoever does not know the secret', () => {
  const logged: unknown[] = []
  const write = (...line: unknown[]) => void logged.push(line)
  const log = { ...pino({ level: 'silent' }), info: write, warn: write } as unknown as Logger
  const refusing = () => {
    throw new Error('handled')
  }
  const mail = (over: Partial<MailRouteDeps> = {}): MailRouteDeps => ({
    secret: 'not-to-be-guessed',
    mailgunKey: null,
    receive: refusing,
    now: () => 0,
    log,
    ...over,
  })

  test.each<[string, Partial<AppDeps>, Record<string, string>]>([
    [
      '/telegram',
      { webhook: { path: '/telegram', secret: 'not-to-be-guessed', handle: refusing } },
      { 'x-telegram-bot-api-secret-token': 'not-to-be-guesseD' },
    ],
    ['/mail', { mail: mail() }, { authorization: 'Bearer not-to-be-guesseD' }],
    ['/mail?to=a@b.example', { mail: mail() }, {}],
    ['/mail/mime', { mail: mail() }, { 'content-type': 'multipart/form-data; boundary=x' }],
    ['/mail', { mail: mail({ secret: null, mailgunKey: 'k' }) }, { authorization: 'Bearer k' }],
    [
      '/mail',
      { mail: mail() },
      { 'content-type': 'application/json', 'content-length': '99999999' },
    ],
  ])('learns nothing at %s, and nothing of the body is read', async (path, deps, headers) => {
    logged.length = 0
    let read = 0
    const body = new ReadableStream(
      {
        pull(controller) {
          read += 1
          controller.enqueue(new Uint8Array(100_000))
        },
      },
      { highWaterMark: 0 },
    )
    const request = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
    const answer = await app(deps).request(path, request)
    expect([answer.status, await answer.text()]).toEqual([401, 'forbidden'])
    expect(read).toBe(0)
    expect(logged).toEqual([])
  })

  test('finds nothing where a route is switched off', async () => {
    for (const path of ['/telegram', '/mail', '/mail/mime', '/admin', '/metrics/']) {
      const answer = await app().request(path, { method: 'POST', body: 'x' })
      expect([answer.status, await answer.text()]).toEqual([404, 'There is nothing here.'])
    }
  })
})
