import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { type BotProcess, startBot } from '../support/bot-process.ts'
import { databases } from '../support/databases.ts'
import { type Proxy, startProxy } from '../support/proxy.ts'
import { openProcessTown, type Town } from '../support/town.ts'

const server = databases.find(({ name }) => name === 'PostgreSQL')

describe.runIf(server !== undefined)('PostgreSQL that goes away', () => {
  let town: Town<BotProcess>
  let proxy: Proxy
  let url: string
  let bot: BotProcess
  let ada: Person

  beforeAll(async () => {
    town = await openProcessTown(server, 'none')
    const behind = new URL(town.environment.DATABASE_URL ?? '')
    proxy = await startProxy(behind.hostname, Number(behind.port || 5432))
    behind.hostname = '127.0.0.1'
    behind.port = String(proxy.port)
    url = behind.href
    bot = await town.bot({ DATABASE_URL: url })
    ada = town.telegram.person({ first_name: 'Ada' })
    ada.start()
    await answerTo(/^Welcome\./)
  })
  afterAll(async () => {
    await town.close()
    await proxy.down()
  })

  const answerTo = (text: RegExp) =>
    town.telegram.waitFor(() => ada.chat.messages.find((one) => text.test(one.text ?? '')), {
      what: String(text),
    })

  test('loses nothing that people send: taps get an alert at once, everything else is answered when it is back', async () => {
    const welcome = ada.chat.messages.findLast(({ reply_markup }) => reply_markup !== undefined)
    if (welcome === undefined) throw new Error('no buttons')
    const button = welcome.reply_markup?.inline_keyboard
      .flat()
      .find(({ text }) => /zone/.test(text))
    await proxy.down()
    const newcomers = Array.from({ length: 11 }, () => town.telegram.person())
    for (const one of newcomers) one.start()
    ada.send('/settings')
    await bot.line(({ msg }) => msg?.startsWith('the store is away') ?? false)
    const before = JSON.stringify(ada.chat.messages)
    expect(await ada.press(welcome, button?.text ?? '')).toMatchObject({
      show_alert: true,
      text: expect.stringMatching(/^I cannot reach my data/),
    })
    await bot.line(({ msg, job }) => msg === 'job failed' && job === 'recover')
    // Telegram still has what people wrote, and nothing has been done.
    expect(town.telegram.pendingUpdates).toBeGreaterThanOrEqual(12)
    expect(JSON.stringify(ada.chat.messages)).toBe(before)
    await proxy.up()
    ada.send('/help')
    await answerTo(/^I read the tech news/)
    const answers = (one: Person) => one.chat.messages.filter(({ from }) => from?.is_bot === true)
    await town.telegram.waitFor(() => newcomers.every((one) => answers(one).length > 0), {
      what: 'a welcome for everybody',
    })
    await town.telegram.waitFor(() => town.telegram.pendingUpdates === 0)
    for (const one of newcomers)
      expect(answers(one).map(({ text }) => text?.slice(0, 8))).toEqual(['Welcome.'])
    // Ada: the welcome, the settings once although she also tapped, the help.
    expect(answers(ada).map(({ text }) => text?.slice(0, 6))).toHaveLength(3)
    expect(bot.output).not.toMatch(/update failed/)
    expect(await bot.end()).toBe(0)
  })

  test('before a start is reported in one line, with exit code 1', async () => {
    await proxy.down()
    const late = startBot({ ...town.environment, DATABASE_URL: url })
    expect(await late.ended()).toBe(1)
    expect(late.output).toMatch(
      /^PostgreSQL at 127\.0\.0\.1:\d+\/\w+ cannot be used \(.*ECONNREFUSED.*\)\. Start it, or/m,
    )
    expect(late.output).not.toMatch(/^\s+at /m)
    await proxy.up()
  })
})
