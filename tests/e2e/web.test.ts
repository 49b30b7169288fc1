import { describe, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../support/bot.ts'
import { startBot } from '../support/bot-process.ts'
import { talk } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import { freePort } from '../support/free-port.ts'
import { type News, openTown, type Town } from '../support/town.ts'

const inTown = async (news: News): Promise<Town> => {
  const town = await openTown(sqlite, news)
  onTestFinished(() => town.close())
  return town
}

async function portOf(bot: Bot): Promise<number> {
  return (await bot.line(({ msg }) => msg === 'listening')).port as number
}

test('health, readiness and metrics of a running bot', async () => {
  const town = await inTown('unread')
  const bot = await town.bot()
  await bot.line(({ msg }) => msg === 'caught up with the sources')
  const root = `http://127.0.0.1:${await portOf(bot)}`
  expect(await (await fetch(`${root}/healthz`)).json()).toEqual({ status: 'alive' })
  const ready = await fetch(`${root}/readyz`)
  expect(await ready.json()).toEqual({
    status: 'ready',
    parts: { store: null, jobs: null, answers: null, queue: null, telegram: null, collect: null },
  })
  const metrics = await (await fetch(`${root}/metrics`)).text()
  expect(metrics).toMatch(/daybrief_sources\{state="active"\} [1-9]/)
  expect(metrics).toMatch(/daybrief_reading_seconds_count\{quality="full"\} [1-9]/)
  expect(metrics).not.toContain(town.telegram.token.split(':')[1])
  expect((await fetch(`${root}/nothing`)).status).toBe(404)
})

test('while Telegram cannot be reached, the bot is alive but not ready', async () => {
  const town = await inTown('none')
  await town.telegram.down()
  const bot = town.start()
  try {
    const root = `http://127.0.0.1:${await portOf(bot)}`
    expect((await fetch(`${root}/healthz`)).status).toBe(200)
    const ready = await fetch(`${root}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({
      parts: { telegram: 'Telegram does not answer: ECONNREFUSED' },
    })
  } finally {
    // It ends once it has reached Telegram.
    await town.telegram.up()
  }
})

test('a port in use stops the start with one line', async () => {
  const town = await inTown('none')
  const first = await town.bot()
  const port = String(await portOf(first))
  const second = startBot({
    ...town.environment,
    PORT: port,
    DATABASE_URL: town.environment.DATABASE_URL?.replace('.db', '-2.db') ?? '',
  })
  expect(await second.ended()).toBe(1)
  expect(second.output).toContain(`Port ${port} on 127.0.0.1 is already used by another program.`)
  expect(second.output).not.toMatch(/^\s+at /m)
})

describe('a webhook', () => {
  test('receives updates, and polling takes over when it is unset', async () => {
    const town = await inTown('none')
    const port = String(await freePort())
    const webhook = { PORT: port, WEBHOOK_URL: `http://127.0.0.1:${port}/telegram` }
    let bot = await town.bot(webhook)
    const ada = talk(town, town.telegram.person({ first_name: 'Ada' }))
    const message = await ada.start()
    // Telegram shows the tap as answered, so the whole round works by push alone.
    expect(await ada.person.press(message, '🕗 Change time or zone')).toEqual({ show_alert: false })
    expect(town.telegram.polling).toBe(false)
    const forged = await fetch(`${webhook.WEBHOOK_URL}`, {
      method: 'POST',
      body: '{"update_id":1}',
    })
    expect(forged.status).toBe(401)
    expect(await bot.end()).toBe(0)

    bot = await town.bot()
    await bot.line(({ msg }) => msg === 'earlier webhook removed, polling instead')
    expect((await ada.say('/stop')).text).toMatch(/^Done, no more digests/)
  })
})
