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
      within: 15_000,
    })

  test('costs a log line and not the process; when it is back, everything works', async () => {
    await proxy.down()
    ada.send('/settings')
    await bot.line(({ msg, chat }) => msg === 'update failed' && chat === ada.id)
    await bot.line(({ msg, job }) => msg === 'job failed' && job === 'recover')
    await proxy.up()
    ada.send('/help')
    await answerTo(/^I read the tech news/)
    expect(await bot.end()).toBe(0)
  })

  test('before a start is reported in one line, with exit code 1', async () => {
    await proxy.down()
    const late = startBot({ ...town.environment, DATABASE_URL: url })
    expect(await late.ended()).toBe(1)
    expect(late.output).toMatch(
      /^PostgreSQL at 127\.0\.0\.1:\d+\/\w+ cannot be used \(.*ECONNREFUSED.*\)\. Start it, or/m,
    )
    expect(late.output).not.toMatch(/at .*\.ts:\d+/)
    await proxy.up()
  })
})
