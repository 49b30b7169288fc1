import { afterEach, describe, expect, test } from 'vitest'
import { type BotProcess, startBot } from '../support/bot-process.ts'
import { sqlite } from '../support/databases.ts'
import { freePort } from '../support/free-port.ts'
import { type News, openTown, type Town } from '../support/town.ts'

let town: Town
const inTown = async (news: News) => {
  town = await openTown(sqlite, news)
}
afterEach(() => town.close())

async function portOf(bot: BotProcess): Promise<number> {
  return (await bot.line(({ msg }) => msg === 'listening')).port as number
}

test('health, readiness and metrics of a running bot', async () => {
  await inTown('unread')
  const bot = await town.bot()
  await bot.line(({ msg }) => msg === 'read')
  const root = `http://127.0.0.1:${await portOf(bot)}`
  expect(await (await fetch(`${root}/healthz`)).json()).toEqual({ status: 'alive' })
  const ready = await fetch(`${root}/readyz`)
  expect(await ready.json()).toEqual({
    status: 'ready',
    parts: { store: null, queue: null, telegram: null, collect: null },
  })
  const metrics = await (await fetch(`${root}/metrics`)).text()
  expect(metrics).toMatch(/daybrief_sources\{state="active"\} [1-9]/)
  expect(metrics).toMatch(/daybrief_reading_seconds_count\{quality="full"\} [1-9]/)
  expect(metrics).not.toContain(town.telegram.token.split(':')[1])
  expect((await fetch(`${root}/nothing`)).status).toBe(404)
})

test('while Telegram is out of reach the bot lives and is not ready', async () => {
  await inTown('none')
  await town.telegram.down()
  const bot = startBot(town.environment)
  try {
    const root = `http://127.0.0.1:${await portOf(bot)}`
    expect((await fetch(`${root}/healthz`)).status).toBe(200)
    const ready = await fetch(`${root}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({
      parts: { telegram: 'Telegram does not answer: ECONNREFUSED' },
    })
  } finally {
    await bot.end('SIGKILL')
  }
})

test('a port that is taken ends the start with one line', async () => {
  await inTown('none')
  const first = await town.bot()
  const port = String(await portOf(first))
  const second = startBot({
    ...town.environment,
    PORT: port,
    DATABASE_URL: town.environment.DATABASE_URL?.replace('.db', '-2.db') ?? '',
  })
  expect(await second.ended()).toBe(1)
  expect(second.output).toContain(`Port ${port} on 127.0.0.1 is already used by another program.`)
  expect(second.output).not.toMatch(/at .*\.ts:\d+/)
})

describe('a webhook', () => {
  test('brings updates, and polling takes over again once it is unset', async () => {
    await inTown('none')
    const port = String(await freePort())
    const webhook = { PORT: port, WEBHOOK_URL: `http://127.0.0.1:${port}/telegram` }
    let bot = await town.bot(webhook)
    const ada = town.telegram.person({ first_name: 'Ada' })
    const welcome = (start: string) =>
      town.telegram.waitFor(() => ada.chat.messages.find(({ text }) => text?.startsWith(start)), {
        what: start,
        within: 15_000,
      })
    ada.start()
    const message = await welcome('Welcome.')
    // Telegram shows the tap as answered, so the whole round works by push alone.
    expect(await ada.press(message, '🕗 Change time or zone')).toEqual({ show_alert: false })
    expect(town.telegram.polling).toBe(false)
    const forged = await fetch(`${webhook.WEBHOOK_URL}`, {
      method: 'POST',
      body: '{"update_id":1}',
    })
    expect(forged.status).toBe(401)
    expect(await bot.end()).toBe(0)

    bot = await town.bot()
    await bot.line(({ msg }) => msg === 'webhook of earlier removed, polling instead')
    ada.send('/stop')
    await welcome('Done, no more digests')
  })
})
