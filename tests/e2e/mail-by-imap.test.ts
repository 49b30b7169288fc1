import { expect, onTestFinished, test, describe } from 'vitest'
import type { Talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import { type ImapServer, startImapServer } from '../support/imap-server.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { mime, textPart } from '../support/mime.ts'
import { subscriber } from '../support/reader.ts'
import { flush, ownPrefix, sharedRedis } from '../support/redis.ts'
import { soon } from '../support/soon.ts'
import { openTown, type Town } from '../support/town.ts'

const USER = 'letters@mail.example'
const PASSWORD = 'quite/secret@word'
/** Stands in the text of each mail. */
const WORD = 'zanzibarite'

const letter = (to: string, id: string, headers: Record<string, string> = {}) =>
  mime(
    {
      From: 'Stone Letter <log@stones.example>',
      To: to,
      Subject: `Stones ${id}`,
      'Message-ID': `<${id}@stones.example>`,
      ...headers,
    },
    textPart(`<p>${`The ${WORD} was found behind the old mill. `.repeat(12)}</p>`, {
      type: 'text/html',
    }),
  )

interface Place {
  town: Town
  server: ImapServer
  start: (more?: Record<string, string>) => Promise<LocalBot>
}

const open = async (on: (typeof databases)[number]): Promise<Place> => {
  // Waits are short here and nowhere is one waited for: only `soon` looks.
  const town = await openTown(on, 'none', {
    runtime: { mailFolder: { retryMs: 10, pollMs: 2000 } },
  })
  const server = await startImapServer(USER, PASSWORD)
  onTestFinished(async () => {
    await town.close()
    await server.close()
    expect(server.wrong).toEqual([])
  })
  const login = `${encodeURIComponent(USER)}:${encodeURIComponent(PASSWORD)}`
  const start = (more: Record<string, string> = {}) =>
    town.bot({
      MAIL_DOMAIN: 'in.example.org',
      MAIL_URL: `imap://${login}@127.0.0.1:${server.port}/Letters`,
      ...more,
    })
  return { town, server, start }
}

const newcomer = async (town: Town): Promise<{ who: Talk; address: string }> => {
  const who = await subscriber(town, { first_name: 'Ada' })
  const shown = await who.say('/add mail')
  const address = /\S+@in\.example\.org/.exec(shown.text ?? '')?.[0]
  if (address === undefined) throw new Error(`no address in ${shown.text}`)
  return { who, address }
}

const titles = async (town: Town, { person: { id } }: Talk) =>
  (
    await town.rows(`select article.title from article
      join article_source on article_source.article_id = article.id
      join personal_source on personal_source.source_id = article_source.source_id
      where personal_source.chat_id = ${id} order by article.title`)
  ).map(({ title }) => title)

const seen = ({ mails }: ImapServer) =>
  mails.filter(({ flags }) => flags.has('\\Seen')).map(({ uid }) => uid)

const health = async (bot: LocalBot) => {
  const { port } = await bot.line(({ msg }) => msg === 'listening')
  const answer = await fetch(`http://127.0.0.1:${String(port)}/readyz`)
  const { parts } = (await answer.json()) as { parts: Record<string, string | null> }
  return parts.mail
}

const lines = (bot: LocalBot, part: string) =>
  bot.output.split('\n').filter((line) => line.includes(part))

/** Neither the login nor a person's address nor a word of a mail is in the log, and nothing failed. */
const expectDiscreet = (bot: LocalBot, address: string) => {
  for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), USER, address, WORD]) {
    expect(bot.output).not.toContain(secret)
  }
  expect(bot.output).not.toMatch(/"level":(?:50|60|"error"|"fatal")/)
}

describe.each(databases)('on $name', (on) => {
  test('a mail that waits and one that comes are told to their owner, once', async () => {
    const { town, server, start } = await open(on)
    const bot = await start()
    const { who, address } = await newcomer(town)
    const bob = await subscriber(town, { first_name: 'Bob' })
    await soon(() => expect(server.idling).toBe(1))
    server.deliver(letter(address, 'one'))
    await soon(async () => expect(await titles(town, who)).toEqual(['Stones one']))
    await soon(() => expect(seen(server)).toEqual([1]))
    expect(await health(bot)).toBeNull()

    // The same mail again; one whose recipient only the server names; one for nobody; one that is none.
    server.deliver(letter(address, 'one'))
    server.deliver(letter('list@lists.example', 'two', { 'Delivered-To': address }))
    server.deliver(letter(`${'2'.repeat(20)}@in.example.org`, 'three'))
    server.deliver(Buffer.from('no mail at all'))
    await soon(() => expect(seen(server)).toEqual([1, 2, 3, 4, 5]))
    expect(await titles(town, who)).toEqual(['Stones one', 'Stones two'])
    expect(server.downloads).toEqual([1, 2, 3, 4, 5])
    expect(lines(bot, '"known"')).toHaveLength(1)
    expect(lines(bot, '"no such address"')).toHaveLength(1)
    expect(lines(bot, '"mail dropped"')).toHaveLength(3)

    await soon(async () =>
      expect(
        await town.rows(`select 1 from article where read_state = 'read' and title like 'Stones%'`),
      ).toHaveLength(2),
    )
    expect((await who.say('/digest')).text).toContain('Stone')
    expect((await bob.say(`/search ${WORD}`)).text).not.toContain('Stone')
    await bot.end()
    expectDiscreet(bot, address)
  })

  test('a mail that was stored and not marked comes once', async () => {
    const { town, server, start } = await open(on)
    const bot = await start()
    const { who, address } = await newcomer(town)
    server.faults.losesStores = true
    server.deliver(letter(address, 'one'))
    await soon(async () => expect(await titles(town, who)).toEqual(['Stones one']))
    // It stops although the server never answers.
    await bot.end()
    expect(seen(server)).toEqual([])
    expectDiscreet(bot, address)

    server.faults.losesStores = false
    server.deliver(letter(address, 'two'))
    const next = await start()
    await soon(() => expect(seen(server)).toEqual([1, 2]))
    expect(await titles(town, who)).toEqual(['Stones one', 'Stones two'])
    await next.end()
    expectDiscreet(next, address)
  })

  test('a cut in the middle of a mail, and a server that comes back, lose nothing', async () => {
    const { town, server, start } = await open(on)
    const bot = await start()
    const { who, address } = await newcomer(town)
    await soon(() => expect(server.idling).toBe(1))
    server.faults.cutAt = 1
    server.deliver(letter(address, 'one'))
    await soon(async () => expect(await titles(town, who)).toEqual(['Stones one']))
    await soon(() => expect(seen(server)).toEqual([1]))
    expect(server.logins).toBe(2)
    // One cut is nothing to tell of.
    expect(lines(bot, 'cannot be read')).toEqual([])
    await soon(() => expect(server.idling).toBe(1))

    await server.down()
    await soon(() => expect(lines(bot, 'the server cannot be reached')).toHaveLength(1))
    server.deliver(letter(address, 'two'))
    await server.up()
    await soon(() => expect(seen(server)).toEqual([1, 2]))
    expect(await titles(town, who)).toEqual(['Stones one', 'Stones two'])
    await soon(() => expect(lines(bot, 'the mail folder is back')).toHaveLength(1))
    expect(await health(bot)).toBeNull()
    await bot.end()
    expectDiscreet(bot, address)
  })

  test('a mail of 11 MB is marked, its reader is told, and the others come', async () => {
    const { town, server, start } = await open(on)
    const bot = await start()
    const { who, address } = await newcomer(town)
    server.deliver(Buffer.concat([letter(address, 'large'), Buffer.alloc(11_000_000, 'a')]))
    server.deliver(letter(address, 'one'))
    await soon(() => expect(seen(server)).toEqual([1, 2]))
    expect(server.downloads).toEqual([1, 2])
    expect(lines(bot, '"large"')).toHaveLength(1)
    const told = () => who.person.chat.messages.filter(({ text }) => text?.includes('refused'))
    await soon(() => expect(told()).toHaveLength(1))
    expect(told()[0]?.text).toContain('Stones large')
    expect(told()[0]?.text).toContain('10 MB')
    expect(await titles(town, who)).toEqual(['Stones one'])
    await bot.end()
    expectDiscreet(bot, address)
  })
})

test('a wrong password is one line and shows in the health, and the rest works', async () => {
  const [sqlite] = databases
  if (sqlite === undefined) throw new Error('no database')
  const { town, server, start } = await open(sqlite)
  const bot = await start({
    MAIL_URL: `imap://${encodeURIComponent(USER)}:another-word@127.0.0.1:${server.port}/Letters`,
  })
  const { address } = await newcomer(town)
  await soon(() => expect(server.logins).toBeGreaterThan(2))
  expect(lines(bot, 'the server refuses the name or the password')).toHaveLength(1)
  expect(await health(bot)).toBe('the server refuses the name or the password')
  await bot.end()
  expectDiscreet(bot, address)
  expect(bot.output).not.toContain('another-word')
})

test.each([
  ['that is not there', '/Nowhere', {}, 'the server has no such folder'],
  ['that can only be read', '/Letters', { isReadOnly: true }, 'the folder can only be read'],
])('a folder %s is told', async (_what, path, faults, problem) => {
  const [sqlite] = databases
  if (sqlite === undefined) throw new Error('no database')
  const { server, start } = await open(sqlite)
  Object.assign(server.faults, faults)
  const login = `${encodeURIComponent(USER)}:${encodeURIComponent(PASSWORD)}`
  const bot = await start({ MAIL_URL: `imap://${login}@127.0.0.1:${server.port}${path}` })
  await soon(async () => expect(await health(bot)).toContain(problem))
  expect(server.downloads).toEqual([])
  await bot.end()
})

test.skipIf(sharedRedis === null || databases.length < 2)(
  'of two processes one has the folder, and the other takes over',
  async () => {
    const [, postgres] = databases
    if (postgres === undefined || sharedRedis === null) throw new Error('skipped')
    const redis = sharedRedis
    const { town, server, start } = await open(postgres)
    const prefix = ownPrefix()
    onTestFinished(async () => void (await flush(redis, prefix)))
    const shared = { REDIS_URL: redis, REDIS_PREFIX: prefix }
    const first = await start(shared)
    const { who, address } = await newcomer(town)
    await soon(() => expect(server.idling).toBe(1))
    const second = await start({ ...shared, ROLES: 'collect' })
    server.deliver(letter(address, 'one'))
    await soon(() => expect(seen(server)).toEqual([1]))
    expect(server.logins).toBe(1)
    expect([await health(first), await health(second)]).toEqual([null, undefined])
    await first.end()
    server.deliver(letter(address, 'two'))
    await soon(() => expect(seen(server)).toEqual([1, 2]))
    expect(server.logins).toBe(2)
    expect(await titles(town, who)).toEqual(['Stones one', 'Stones two'])
    await second.end()
    expectDiscreet(second, address)
  },
)
