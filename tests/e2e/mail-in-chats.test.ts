import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Talk, talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import { mime, textPart } from '../support/mime.ts'
import { subscriber } from '../support/reader.ts'
import { soon } from '../support/soon.ts'
import { openTown, type Town } from '../support/town.ts'

const SECRET = 'a-secret-of-the-tests'
const ROOT = 11
/** Stands in every issue, and in nothing that others may see. */
const WORD = 'zanzibarite'

describe.each(databases)('newsletters in chats, on $name', (on) => {
  let town: Town
  let root = ''

  beforeAll(async () => {
    town = await openTown(on, 'unread')
    const bot = await town.bot({
      MAIL_DOMAIN: 'in.example.org',
      MAIL_SECRET: SECRET,
      ADMIN_IDS: String(ROOT),
    })
    await bot.line(({ msg }) => msg === 'caught up with the sources')
    root = `http://127.0.0.1:${String((await bot.line(({ msg }) => msg === 'listening')).port)}`
  })
  afterAll(() => town.close())

  /** Sends an issue of a letter to an address, and waits until it has been read for the chat. */
  async function deliver(to: string, letter: string, chat: number): Promise<void> {
    const text = `<h1>${letter} of the week</h1><p>${`The ${WORD} of ${letter} was found on a Tuesday. `.repeat(12)}</p>`
    const mail = mime(
      {
        From: `${letter} <log@stones.example>`,
        To: to,
        Subject: `${letter} of the week`,
        'Message-ID': `<${chat}-${letter}@stones.example>`,
      },
      textPart(text, { type: 'text/html' }),
    )
    const { status } = await fetch(`${root}/mail`, {
      method: 'POST',
      body: mail,
      headers: { authorization: `Bearer ${SECRET}`, 'content-type': 'message/rfc822' },
    })
    expect(status).toBe(200)
    await soon(async () => {
      const rows = await town.rows(`select article.id from article
        join article_source on article_source.article_id = article.id
        join personal_source on personal_source.source_id = article_source.source_id
        where personal_source.chat_id = ${chat} and article.read_state = 'read'`)
      expect(rows).toHaveLength(1)
    })
  }

  const addressOf = (text = '') => {
    const address = /\S+@in\.example\.org/.exec(text)?.[0]
    if (address === undefined) throw new Error(`no address in ${text}`)
    return address
  }

  async function exported(who: Talk): Promise<string> {
    const { message_id } = who.person.send('/export')
    const sent = await who.received(
      (one) => one.message_id > message_id && one.document !== undefined,
    )
    const stored = town.telegram.world.files.byId(sent.document?.file_id ?? '')
    return Buffer.from(stored?.bytes ?? []).toString()
  }

  test('a group has an address of its own: its members read the issues, nobody else does', async () => {
    const { telegram } = town
    const people = [
      telegram.person({ first_name: 'Ann', language_code: 'en' }),
      telegram.person({ first_name: 'Bob', language_code: 'en' }),
    ] as const
    const group = telegram.supergroup({ title: 'Newsroom', people })
    const [ann, bob] = [talk(town, people[0], group), talk(town, people[1], group)]
    ann.person.addBot(group)
    const hello = await ann.received(({ text }) => text?.startsWith('Hello.') ?? false)
    await ann.press(hello, '▶ Start here')
    const at = `@${telegram.bot.username}`
    // Whoever has the address may send: only administrators see it.
    expect((await bob.say(`/add${at} mail`)).text).toBe('Only admins can change this here.')
    const address = addressOf((await ann.say(`/add${at} mail`)).text)
    await deliver(address, 'Pebbles', group.id)
    expect((await bob.say(`/search${at} ${WORD}`)).text).toContain('Pebbles of the week')
    expect((await ann.say(`/sources${at}`)).text).toMatch(/Pebbles · .* · yours/)
    // In their own chats, neither of the members sees it.
    const alone = await subscriber(town, { first_name: 'Cid' })
    for (const words of [`/search ${WORD}`, '/sources', '/recent']) {
      expect((await alone.say(words)).text).not.toContain('Pebbles')
    }
    const own = talk(town, people[0])
    await own.start()
    expect((await own.say(`/search ${WORD}`)).text).not.toContain('Pebbles')
  })

  test('the exported file has the other sources, but no letter: no other program could read it', async () => {
    const ada = await subscriber(town, { first_name: 'Ada' })
    const address = addressOf((await ada.say('/add mail')).text)
    await deliver(address, 'Gravel', ada.person.id)
    const file = await exported(ada)
    expect(file).toContain('title="Half a Byte"')
    expect(file).not.toMatch(/Gravel|stones\.example|in\.example\.org/)
  })

  test('the operator’s pages and figures name no letter and no address', async () => {
    const ada = await subscriber(town, { first_name: 'Ada' })
    const address = addressOf((await ada.say('/add mail')).text)
    await deliver(address, 'Marble', ada.person.id)
    const operator = await subscriber(town, { id: ROOT, first_name: 'Root' })
    const link = /https?:\S+/.exec((await operator.say('/dashboard')).text ?? '')?.[0] ?? ''
    const url = new URL(link)
    const signedIn = await fetch(new URL('/admin/sign-in', url), {
      method: 'POST',
      body: new URLSearchParams({ key: url.searchParams.get('key') ?? '' }),
      redirect: 'manual',
    })
    const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';')
    const profiles = await town.rows('select id from profile order by id')
    const paths = [
      '/admin',
      '/admin/sources',
      '/admin/deliveries',
      ...profiles.map(({ id }) => `/admin/digest?profile=${String(id)}`),
    ]
    for (const path of paths) {
      const page = await fetch(new URL(path, url), { headers: { cookie } })
      expect([path, page.status]).toEqual([path, 200])
      expect(await page.text(), path).not.toMatch(
        /Marble|Gravel|Pebbles|stones\.example|in\.example\.org|zanzibarite/,
      )
    }
    expect(paths.length).toBeGreaterThan(4)
    for (const words of ['/stats', '/health', '/source_doctor']) {
      expect((await operator.say(words)).text, words).not.toMatch(/Marble|stones\.example/)
    }
  })
})
