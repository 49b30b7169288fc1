import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type BotProcess, startBot } from '../support/bot-process.ts'
import { sqlite } from '../support/databases.ts'
import { subscriber } from '../support/reader.ts'
import { openProcessTown, openTown, type Town } from '../support/town.ts'

const TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'
const SECRET = TOKEN.split(':')[1] ?? ''

describe('an invalid environment', () => {
  test('stops the start with one line per variable and an example, and exit code 1', async () => {
    const bot = startBot({ BOT_TOKEN: TOKEN, DIGEST_TIME: '25:00', PORT: 'high' })
    expect(await bot.ended()).toBe(1)
    expect(bot.output).toMatch(/DIGEST_TIME must be a time of day.*Example: DIGEST_TIME=08:00/)
    expect(bot.output).toMatch(/PORT must be a number/)
    expect(bot.output).not.toMatch(/^\s+at /m)
  })

  test('production without a token is an error', async () => {
    const bot = startBot({ NODE_ENV: 'production' })
    expect(await bot.ended()).toBe(1)
    expect(bot.output).toMatch(/BOT_TOKEN is missing/)
  })

  test('so is an invalid schedule', async () => {
    const bot = startBot({ BOT_TOKEN: TOKEN, COLLECT_CRON: 'hourly' })
    expect(await bot.ended()).toBe(1)
    expect(bot.output).toMatch(/COLLECT_CRON is not a cron expression/)
  })

  test('so is a missing sources file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybrief-'))
    const bot = startBot({
      BOT_TOKEN: TOKEN,
      SOURCES_FILE: join(folder, 'none.opml'),
      DATABASE_URL: `file:${join(folder, 'x.db')}`,
    })
    expect(await bot.ended()).toBe(1)
    expect(bot.output).toMatch(/SOURCES_FILE.*none\.opml/)
  })
})

/** A town for one test. */
const inTown = async (): Promise<Town> => {
  const town = await openTown(sqlite, 'none')
  onTestFinished(() => town.close())
  return town
}
const inProcessTown = async (): Promise<Town<BotProcess>> => {
  const town = await openProcessTown(sqlite, 'none')
  onTestFinished(() => town.close())
  return town
}

describe('Telegram', () => {
  test('that does not know the token: a plain message, exit code 1', async () => {
    const town = await inProcessTown()
    const bot = town.start({ BOT_TOKEN: TOKEN })
    expect(await bot.ended()).toBe(1)
    expect(bot.output).toContain('Telegram does not know this BOT_TOKEN')
    expect(bot.output).not.toContain(SECRET)
  })

  test('that cannot be reached: a plain message, and the bot serves when it is back', async () => {
    const town = await inTown()
    await town.telegram.down()
    const bot = town.start()
    const line = await bot.line(({ msg }) => msg?.startsWith('Telegram cannot be reached') ?? false)
    expect(line.why).toBe('ECONNREFUSED')
    await town.telegram.up()
    await bot.running()
    expect((await subscriber(town)).person.chat.messages).toHaveLength(2)
    expect(await bot.end()).toBe(0)
    expect(bot.output).not.toContain(town.telegram.token.split(':')[1])
  })

  test('that serves another process with the same token: a plain message, exit code 1', async () => {
    const town = await inProcessTown()
    const first = await town.bot()
    const other = town.start({
      DATABASE_URL: town.environment.DATABASE_URL?.replace('.db', '-2.db') ?? '',
    })
    const loser = await Promise.race([
      first.ended().then(() => first),
      other.ended().then(() => other),
    ])
    expect(loser.output).toContain('Another process is already polling with this BOT_TOKEN')
    expect(await loser.ended()).toBe(1)
  })

  test('that goes away while the bot runs: the bot waits, and answers when it is back', async () => {
    const town = await inTown()
    const bot = await town.bot()
    await town.telegram.down()
    await bot.line(({ msg }) => msg === 'Telegram cannot be reached')
    await town.telegram.up()
    const ada = await subscriber(town)
    expect((await ada.say('/help')).text).toMatch(/^I read the tech news/)
    expect(bot.output).not.toContain(town.telegram.token.split(':')[1])
  })
})

describe('two processes', () => {
  test('on one store: the second is refused and says why', async () => {
    const town = await inTown()
    await town.bot()
    const second = startBot(town.environment)
    expect(await second.ended()).toBe(1)
    expect(second.output).toMatch(/Another Daybrief is already using .*daybrief\.db/)
  })
})

describe('SIGTERM', () => {
  test('lets a running answer finish, closes the store and exits with 0', async () => {
    const town = await inProcessTown()
    const bot = await town.bot()
    await bot.line(({ msg }) => msg === 'caught up with the sources')
    const ada = town.telegram.person({ first_name: 'Ada' })
    // The welcome is on its way and slow when the signal comes.
    town.telegram.fault({ method: 'sendMessage', kind: 'slow', ms: 600 })
    ada.start()
    await bot.line(({ msg }) => msg === 'new subscriber')
    expect(await bot.end('SIGTERM')).toBe(0)
    expect(ada.chat.messages.some(({ text }) => text?.startsWith('Welcome.'))).toBe(true)
    expect(bot.output).toContain('Daybrief has stopped')
    expect(await town.rows('select count(*) as many from subscriber')).toMatchObject([{ many: 1 }])
  })
})
