import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Clock } from '../../../sandbox/clock.ts'
import { type ModelServer, startModelServer } from '../../../sandbox/model/server.ts'
import { MailRoom } from '../../../sandbox/mail/mail-room.ts'
import { NotNow } from '../../../sandbox/not-now.ts'
import { Panel } from '../../../sandbox/panel/panel.ts'
import { type FakeSites, startFakeSites } from '../../../sandbox/sites/fake-sites.ts'
import { startTelegram, type Telegram } from '../../../sandbox/telegram/telegram.ts'

const EVENING = Date.parse('2026-11-24T20:00Z')
let clock: Clock
let telegram: Telegram
let sites: FakeSites
let model: ModelServer
let panel: Panel
let changes: number
/** What the product was asked for, each with the time on the sandbox's clock. */
let asked: string[]

beforeEach(async () => {
  clock = new Clock(() => EVENING)
  telegram = await startTelegram({ now: clock.now })
  sites = await startFakeSites({ host: '127.0.0.1', port: 0, now: clock.now })
  model = await startModelServer()
  changes = 0
  asked = []
  const changed = () => (changes += 1)
  const mail = new MailRoom({ messages: () => [], now: clock.now, page: (path) => path })
  panel = new Panel({ clock, telegram, sites, model, mail, changed, collectTimeoutMs: 20 })
})

afterEach(() => Promise.all([telegram.close(), sites.close(), model.close()]))

const note = (what: string) => () => {
  asked.push(`${what} ${new Date(clock.now()).toISOString().slice(0, 16)}`)
  return Promise.resolve()
}
const attach = (zone: string | null = null) =>
  panel.attach({
    collect: note('collect'),
    minute: note('minute'),
    webUrl: 'http://127.0.0.1:9',
    zoneOf: () => Promise.resolve(zone),
  })

describe('a jump', () => {
  test('stops shortly before, so that news is there and things are prepared', async () => {
    attach()
    await panel.jump('morning', 1)
    expect(asked).toEqual([
      'collect 2026-11-25T07:50',
      'minute 2026-11-25T07:50',
      'minute 2026-11-25T08:00',
    ])
    expect(panel.view.ahead).toBe(12 * 3_600_000)
    expect(changes).toBe(2)
  })

  test('goes by the zone of the chat', async () => {
    attach('Asia/Tokyo')
    await panel.jump('morning', 1)
    expect(asked.at(-1)).toBe('minute 2026-11-24T23:00')
  })

  test('does not wait for sources that never answer', async () => {
    panel.attach({
      collect: () => new Promise(() => {}),
      minute: note('minute'),
      webUrl: 'http://127.0.0.1:9',
    })
    await panel.jump('hour', 1)
    expect(asked.at(-1)).toBe('minute 2026-11-24T21:00')
  })

  test('is refused where the clocks never change, and before the bot is there', async () => {
    await expect(panel.jump('hour', 1)).rejects.toThrow(NotNow)
    attach('Asia/Tokyo')
    await expect(panel.jump('clock-change', 1)).rejects.toThrow('never change in Asia/Tokyo')
    expect(panel.view.ahead).toBe(0)
  })
})

test('publishes one article after the other until there is none', async () => {
  attach()
  const titles = new Set<string>()
  const before = sites.articles.length
  while (panel.view.unpublished) {
    const title = await panel.publish().catch(() => null)
    if (title !== null) titles.add(title)
  }
  expect(titles.size).toBeGreaterThan(2)
  expect(sites.articles).toHaveLength(before + titles.size)
  expect(asked).toHaveLength(titles.size)
})

describe('trouble', () => {
  const call = () => fetch(`${telegram.url}/bot${telegram.token}/getMe`)
  const send = () =>
    fetch(`${telegram.url}/bot${telegram.token}/sendMessage?chat_id=1&text=x`).then(
      (answer) => answer.status,
    )

  test('a flood refuses what is sent and lets the rest through', async () => {
    await panel.setHealth('flooding')
    expect(await send()).toBe(429)
    expect((await call()).status).toBe(200)
    await panel.setHealth('healthy')
    expect(await send()).toBe(400)
  })

  test('down is down, and up again at the same address', async () => {
    await panel.setHealth('down')
    await expect(call()).rejects.toThrow('fetch failed')
    await panel.setHealth('healthy')
    expect((await call()).status).toBe(200)
    expect(panel.view.health).toBe('healthy')
  })

  test('the model behaves as set', async () => {
    panel.setMood('failing')
    expect(panel.view.mood).toBe('failing')
    const body = JSON.stringify({ messages: [{ role: 'user', content: 'Summarise.' }] })
    const answer = await fetch(`${model.url}/chat/completions`, { method: 'POST', body })
    expect(answer.status).toBe(500)
  })
})
