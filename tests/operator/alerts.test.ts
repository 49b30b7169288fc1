import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PAGE_CHANGED } from '../../src/collect/channel/poll-channel.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { type Alerts, createAlerts } from '../../src/operator/alerts.ts'
import type { SourceReport } from '../../src/operator/operator.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { english } from '../support/english.ts'

const log = pino({ level: 'silent' })

let now: number
let store: Store
let sent: { chat: number; text: string }[]
let reports: SourceReport[]
let health: Record<string, string | null>
let isOn: boolean
let alerts: Alerts

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 8)
  store = await openStore('file::memory:', log)
  sent = []
  isOn = true
  health = { queue: null }
  await store.sources.add(
    { url: 'https://a.example/', title: 'Night press', siteUrl: null, topic: null, language: null },
    'feed',
    now - 9 * DAY,
  )
  reports = []
  alerts = createAlerts({
    store,
    operator: { sources: async () => reports, health: async () => health, isOn: () => isOn },
    adminIds: [7],
    send: async (chat, { text }) => {
      sent.push({ chat, text })
      return { kind: 'sent', messageId: sent.length }
    },
    t: english,
    now: () => now,
    log,
  })
})
afterEach(() => store.close())

async function source(health: SourceReport['health']): Promise<void> {
  const [row] = await store.sources.all()
  if (row === undefined) throw new Error('no source')
  reports = [{ source: row, health }]
}
const failing = (since: number) =>
  ({
    kind: 'failing',
    failures: 9,
    why: 'HTTP 404',
    trouble: 'missing',
    lastGoodAt: since,
  }) as const

describe('a source', () => {
  test('that has answered with something else for days causes an alert', async () => {
    const degraded = (since: number) =>
      ({ kind: 'degraded', since, why: 'a web page, not a feed', other: null }) as const
    await source(degraded(now - 2 * DAY))
    await alerts.check()
    expect(sent).toEqual([])
    await source(degraded(now - 3 * DAY))
    await alerts.check()
    expect(sent[0]?.text).toContain('could not be read for 3 days: a web page, not a feed')
  })

  test('that has failed for days causes one alert with advice, and one when it works again', async () => {
    await source(failing(now - 2 * DAY))
    await alerts.check()
    expect(sent).toEqual([])
    await source(failing(now - 4 * DAY))
    await alerts.check()
    await alerts.check()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ chat: 7 })
    expect(sent[0]?.text).toContain('Night press could not be read for 4 days: HTTP 404.')
    expect(sent[0]?.text).toContain('Look for its new address')
    await source({ kind: 'well' })
    await alerts.check()
    await alerts.check()
    expect(sent.map(({ text }) => text).slice(1)).toEqual(['Night press can be read again.'])
    await source(failing(now - 4 * DAY))
    await alerts.check()
    expect(sent).toHaveLength(3)
  })

  test('that fell silent causes one alert', async () => {
    await source({ kind: 'silent', newestAt: now - 20 * DAY })
    await alerts.check()
    await alerts.check()
    expect(sent.map(({ text }) => text.split('.')[0])).toEqual(['Night press has gone silent'])
  })
})

describe('the page of channels', () => {
  const channel = async (name: string): Promise<void> => {
    const listed = { url: `https://t.me/s/${name}`, title: name, siteUrl: null, topic: null }
    const id = await store.sources.add({ ...listed, language: null }, 'channel', now - 9 * DAY)
    await store.sources.update(id, { degradedSince: now, lastError: PAGE_CHANGED })
  }

  test('that shows nothing known for an hour causes one alert for all channels, and another when that happens again', async () => {
    await channel('wire_a')
    await channel('wire_b')
    const [first] = (await store.sources.all()).filter(({ kind }) => kind === 'channel')
    await alerts.check()
    expect(sent).toEqual([])
    now += HOUR
    await alerts.check()
    await alerts.check()
    expect(sent.map(({ text }) => text.split('.')[0])).toEqual([
      'Telegram’s page of public channels has changed: 2 of 2 channels have shown no post that I can read for an hour or longer',
    ])
    for (const { id } of await store.sources.all()) {
      await store.sources.update(id, { degradedSince: null, lastError: null })
    }
    await alerts.check()
    await store.sources.update(first?.id ?? -1, { degradedSince: now, lastError: PAGE_CHANGED })
    now += HOUR
    await alerts.check()
    expect(sent).toHaveLength(2)
  })

  test('causes no alert of a single channel, however long that lasts', async () => {
    await source({ kind: 'degraded', since: now - 9 * DAY, why: PAGE_CHANGED, other: null })
    await alerts.check()
    expect(sent).toEqual([])
  })
})

describe('sending', () => {
  test('that has stopped causes one alert, and one when it resumes', async () => {
    health.queue = '12 deliveries wait, the longest for 15 minutes'
    await alerts.check()
    await alerts.check()
    health.queue = null
    await alerts.check()
    await alerts.check()
    expect(sent.map(({ text }) => text.slice(0, 39))).toEqual([
      'Sending has stopped: 12 deliveries wait',
      'Sending works again.',
    ])
  })

  test('that is switched off causes no alert', async () => {
    isOn = false
    health.queue = '12 deliveries wait'
    await alerts.check()
    expect(sent).toEqual([])
  })
})

test('the budget alert has money and tokens', async () => {
  await alerts.budget({ usd: 0.4, tokens: 9000 })
  expect(sent[0]?.text).toContain('($0.40, 9,000 tokens)')
})

describe('a part that fails', () => {
  const full = 'it cannot be written to: database or disk is full'

  test('causes one alert in plain words, and one when it works again', async () => {
    health = { store: null, redis: 'it does not answer', jobs: null, queue: null }
    await alerts.checkParts()
    await alerts.checkParts()
    health = { store: null, redis: null, jobs: null, queue: null }
    await alerts.checkParts()
    await alerts.checkParts()
    expect(sent.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Redis: it does not answer\. Until that is over/),
      'Redis: all well again.',
    ])
  })

  test('is not over because a process that does not have it knows nothing', async () => {
    health = { store: null, mail: 'the connection was cut' }
    await alerts.checkParts()
    health = { store: null }
    await alerts.checkParts()
    health = { store: null, mail: null }
    await alerts.checkParts()
    expect(sent.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Mail folder: the connection was cut\./),
      'Mail folder: all well again.',
    ])
  })

  test('is alerted to once even while no alert can be recorded', async () => {
    const claim = vi.spyOn(store.alertState, 'claim')
    claim.mockRejectedValue(new Error('database or disk is full'))
    health = { store: full, jobs: null }
    await alerts.checkParts()
    await alerts.checkParts()
    expect(sent.map(({ text }) => text.slice(0, 59))).toEqual([`Database: ${full}`])
    claim.mockRestore()
    health = { store: null, jobs: null }
    await alerts.checkParts()
    await alerts.checkParts()
    expect(sent.map(({ text }) => text).slice(1)).toEqual(['Database: all well again.'])
  })
})

test('very many refusals are alerted to once a day', async () => {
  await alerts.suddenLosses(40, 100)
  await alerts.suddenLosses(60, 100)
  now += DAY
  await alerts.suddenLosses(40, 100)
  expect(sent.map(({ text }) => text.slice(0, 12))).toEqual(['40 of the la', '40 of the la'])
})
