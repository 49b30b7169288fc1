import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bot } from '../support/bot.ts'
import { buttons, type Talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import { mime, textPart } from '../support/mime.ts'
import { subscriber } from '../support/reader.ts'
import { soon } from '../support/soon.ts'
import { openTown, type Town } from '../support/town.ts'

const SECRET = 'a-secret-of-the-tests'
const MAILGUN_KEY = 'a-key-of-the-tests'
/** Stands in everything that only one person may see. */
const WORD = 'zanzibarite'

const issue = (
  to: string,
  {
    id = 'one',
    subject = 'Stones of the week',
    from = 'Stone Letter <log@stones.example>',
    text = '',
    headers = {},
  } = {},
) =>
  mime(
    {
      From: from,
      To: to,
      Subject: subject,
      'Message-ID': `<${id}@stones.example>`,
      'List-Unsubscribe': '<https://stones.example/leave/7>, <mailto:leave@stones.example>',
      ...headers,
    },
    textPart(
      `<div style="display:none">Preheader</div><h1>${subject}</h1>${text}<p>${`The ${WORD} was found on a Tuesday behind the old mill. `.repeat(12)}</p><p>Its colour is that of the sea in winter.</p>`,
      { type: 'text/html' },
    ),
  )

describe.each(databases)('on $name', (on) => {
  let town: Town
  let bot: Bot
  let root = ''

  const start = async () => {
    bot = await town.bot({
      MAIL_DOMAIN: 'in.example.org',
      MAIL_SECRET: SECRET,
      MAILGUN_SIGNING_KEY: MAILGUN_KEY,
      OWN_SOURCES_PER_PERSON: '3',
    })
    root = `http://127.0.0.1:${String((await bot.line(({ msg }) => msg === 'listening')).port)}`
  }
  /** Addresses that were asked to take a reader off their list, and what they answer. */
  const asked: string[] = []
  let answer = 200
  const formPoster = {
    async postForm(url: string, form: Readonly<Record<string, string>>) {
      asked.push(`${url} ${JSON.stringify(form)}`)
      return { status: answer, headers: {}, bytes: new Uint8Array() }
    },
  }
  beforeAll(async () => {
    town = await openTown(on, 'none', { runtime: { formPoster } })
    await start()
  })
  afterAll(() => town.close())

  const addressOf = async (who: Talk) => {
    const shown = await who.say('/add mail')
    const address = /\S+@in\.example\.org/.exec(shown.text ?? '')?.[0]
    if (address === undefined) throw new Error(`no address in ${shown.text}`)
    return { shown, address }
  }
  const newcomer = async (name = 'Ada') => {
    const who = await subscriber(town, { first_name: name })
    return { who, ...(await addressOf(who)) }
  }
  const post = (
    body: Buffer | string | FormData | URLSearchParams,
    headers: Record<string, string> = {},
    path = '/mail',
  ) =>
    fetch(root + path, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${SECRET}`, ...headers },
    })
  const postRaw = (mail: Buffer) => post(mail, { 'content-type': 'message/rfc822' })
  const articles = (id: number) =>
    town.rows(`select article.title, article.link, article.read_state from article
      join article_source on article_source.article_id = article.id
      join personal_source on personal_source.source_id = article_source.source_id
      where personal_source.chat_id = ${id} order by article.id`)
  const untilRead = (who: Talk, count = 1) =>
    soon(async () => {
      const rows = await articles(who.person.id)
      expect(rows.filter((row) => row.read_state === 'read')).toHaveLength(count)
    })

  test('an issue is read by its owner and by nobody else', async () => {
    const { who: ada, address } = await newcomer()
    const bob = await subscriber(town, { first_name: 'Bob' })
    expect((await postRaw(issue(address, { id: 'first' }))).status).toBe(200)
    await untilRead(ada)
    expect((await ada.say(`/search ${WORD}`)).text).toContain('Stones of the week')
    const card = await ada.say('/digest')
    expect(card.text).toContain('Stone Letter')
    expect(card.text).not.toContain('Preheader')
    expect((await ada.say('/sources')).text).toMatch(/Stone Letter · .* · yours/)
    for (const words of [`/search ${WORD}`, '/recent', '/digest', '/top', '/sources', '/saved']) {
      const { text = '' } = await bob.say(words)
      expect([words, text.includes('Stone'), text.includes('on a Tuesday')]).toEqual([
        words,
        false,
        false,
      ])
    }
    expect((await bob.person.ask(WORD)).results).toEqual([])
    expect(JSON.stringify(await bob.say('/export'))).not.toContain('Stone')
    expect(JSON.stringify(bot.output)).not.toContain(address)
    expect(bot.output).not.toContain(WORD)
  })

  test('a mail counts once, however often and however it comes, also after a restart', async () => {
    const { who: ada, address } = await newcomer()
    const mail = issue(address, { id: `twice-${ada.person.id}` })
    expect((await postRaw(mail)).status).toBe(200)
    await Promise.all([postRaw(mail), postRaw(mail)])
    await untilRead(ada)
    await bot.end()
    await start()
    expect((await postRaw(mail)).status).toBe(200)
    expect(await articles(ada.person.id)).toHaveLength(1)
  })

  test('each way in is understood, and refused without its secret', async () => {
    const { who: ada, address } = await newcomer()
    const mail = (id: string, subject: string) =>
      issue(address, { id: `${id}-${ada.person.id}`, subject })
    const basic = { authorization: `Basic ${Buffer.from(`any:${SECRET}`).toString('base64')}` }
    const signed = (key: string, more: Record<string, string>) => {
      const timestamp = String(Math.floor(town.clock.now() / 1000))
      const signature = createHmac('sha256', key).update(`${timestamp}token`).digest('hex')
      return new URLSearchParams({
        timestamp,
        token: 'token',
        signature,
        recipient: address,
        ...more,
      })
    }
    const form = (key: string, more: Record<string, string>) =>
      post(signed(key, more), { authorization: '' }, '/mail/mime')
    const parts = {
      'message-headers': JSON.stringify([
        ['From', 'Stone Letter <log@stones.example>'],
        ['Subject', 'In parts'],
        ['Message-Id', `<parts-${ada.person.id}@x>`],
      ]),
      'body-html': `<p>${'Words of the parts are enough for a text. '.repeat(10)}</p>`,
      'body-plain': 'plain',
    }
    const json = (more: object) =>
      post(JSON.stringify(more), { 'content-type': 'application/json', ...basic })
    const postmark = {
      FromFull: { Email: 'log@stones.example', Name: 'Stone Letter' },
      OriginalRecipient: address,
      Subject: 'As JSON',
      Date: new Date(town.clock.now()).toUTCString(),
      HtmlBody: `<p>${'Words of the JSON are enough for a text. '.repeat(10)}</p>`,
      TextBody: '',
      Headers: [{ Name: 'Message-ID', Value: `<json-${ada.person.id}@x>` }],
    }
    expect((await postRaw(mail('raw', 'Raw'))).status).toBe(200)
    expect(
      (await form(MAILGUN_KEY, { 'body-mime': mail('mime', 'As MIME').toString() })).status,
    ).toBe(200)
    expect((await form(MAILGUN_KEY, parts)).status).toBe(200)
    expect((await json(postmark)).status).toBe(200)
    expect(
      (await json({ ...postmark, RawEmail: mail('raw2', 'Raw in JSON').toString() })).status,
    ).toBe(200)
    await untilRead(ada, 5)
    const titles = (await articles(ada.person.id)).map(({ title }) => title)
    expect(titles).toEqual(['Raw', 'As MIME', 'In parts', 'As JSON', 'Raw in JSON'])

    const wrong = { authorization: 'Bearer wrong' }
    expect(
      (await post(mail('x', 'No'), { 'content-type': 'message/rfc822', ...wrong })).status,
    ).toBe(401)
    expect((await form('another key', parts)).status).toBe(401)
    expect(
      (await post(JSON.stringify(postmark), { 'content-type': 'application/json', ...wrong }))
        .status,
    ).toBe(401)
    expect(await articles(ada.person.id)).toHaveLength(5)
  })

  test('what can never be taken is answered so that nobody tries again', async () => {
    const nobody = `${'2'.repeat(20)}@in.example.org`
    expect((await postRaw(issue(nobody))).status).toBe(404)
    expect((await postRaw(Buffer.from('no mail at all'))).status).toBe(400)
    const large = Buffer.alloc(10_000_001, 'a')
    expect((await post(large, { 'content-type': 'message/rfc822' })).status).toBe(413)
    expect((await post(large, { 'content-type': 'application/json' })).status).toBe(403)
    expect(
      (await post(large, { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(406)
    expect((await post('{"a":1}', { 'content-type': 'application/json' })).status).toBe(403)
  })

  test('a request to confirm comes at once, with the page as a button, once', async () => {
    const { who: ada, address } = await newcomer()
    const link = `https://stones.example/confirm?token=${WORD}`
    const mail = mime(
      {
        From: 'Stone Letter <log@stones.example>',
        To: address,
        Subject: 'Confirm your subscription',
        'Message-ID': `<c-${ada.person.id}@x>`,
      },
      textPart(
        `<p>Please confirm your subscription.</p><a href="${link}">Confirm subscription</a>`,
        { type: 'text/html' },
      ),
    )
    await Promise.all([postRaw(mail), postRaw(mail)])
    const asked = () =>
      ada.person.chat.messages.filter(({ text }) => text?.includes('Confirm a subscription'))
    await soon(() => expect(asked()).toHaveLength(1))
    const [shown] = asked()
    expect(shown?.text).toContain('stones.example')
    expect(JSON.stringify(shown?.reply_markup)).toContain(link)
    expect(await articles(ada.person.id)).toEqual([])
  })

  test('an address can be exchanged and closed', async () => {
    const { who: ada, shown, address } = await newcomer()
    expect((await addressOf(ada)).address).toBe(address)
    const renewed = await ada.press(shown, '🔄 New address')
    expect(renewed.text).toMatch(/\S+@in\.example\.org/)
    expect(renewed.text).not.toContain(address)
    expect((await postRaw(issue(address, { id: `old-${ada.person.id}` }))).status).toBe(404)
    const next = (await addressOf(ada)).address
    expect((await postRaw(issue(next, { id: `new-${ada.person.id}` }))).status).toBe(200)
    await untilRead(ada)
    await ada.press(renewed, '✕ Close it')
    expect((await postRaw(issue(next, { id: `closed-${ada.person.id}` }))).status).toBe(404)
  })

  test('a sender that is dropped stays away, and its list can be left', async () => {
    const { who: ada, address } = await newcomer()
    await postRaw(issue(address, { id: `d1-${ada.person.id}` }))
    await untilRead(ada)
    const list = ada.follow(await ada.say('/sources'))
    expect(buttons(list.now)).toContain('📭 Unsubscribe')
    const way = await list.press('📭 Unsubscribe')
    expect(JSON.stringify(way.reply_markup)).toContain('https://stones.example/leave/7')
    expect(way.text).toContain('leave@stones.example')
    const sources = ada.follow(await ada.say('/sources'))
    expect((await sources.press('✕ Stone Letter')).text).not.toContain('Stone Letter')
    expect(
      (await postRaw(issue(address, { id: `d2-${ada.person.id}`, subject: 'Later' }))).status,
    ).toBe(200)
    expect((await articles(ada.person.id)).map(({ title }) => title)).not.toContain('Later')
    expect((await ada.say('/recent')).text).not.toContain('Later')
  })

  test('a list that offers it is left by one tap, after the person has confirmed that', async () => {
    const { who: ada, address } = await newcomer()
    const headers = {
      'List-Unsubscribe': `<https://stones.example/one/${ada.person.id}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    await postRaw(issue(address, { id: `o1-${ada.person.id}`, headers }))
    await untilRead(ada)
    const list = ada.follow(await ada.say('/sources'))
    const ask = await list.press('📭 Unsubscribe')
    expect(ask.text).toContain('stones.example')
    expect(asked).toEqual([])
    answer = 302
    const refused = await ada.press(ask, '📭 Yes, unsubscribe')
    expect(refused.text).toContain('did not accept')
    expect(JSON.stringify(refused.reply_markup)).toContain(`stones.example/one/${ada.person.id}`)
    expect((await ada.say('/sources')).text).toContain('Stone Letter')
    answer = 200
    const again = ada.follow(await ada.say('/sources'))
    const left = await ada.press(await again.press('📭 Unsubscribe'), '📭 Yes, unsubscribe')
    expect(left.text).toContain('you are off the list')
    const request = `https://stones.example/one/${ada.person.id} {"List-Unsubscribe":"One-Click"}`
    expect(asked).toEqual([request, request])
    expect((await ada.say('/sources')).text).not.toContain('Stone Letter')
    // The button of before does nothing any more.
    await ada.person.press(again.now, '📭 Unsubscribe').catch(() => {})
    expect(asked).toHaveLength(2)
  })

  test('no more senders than a person may have sources', async () => {
    const { who: ada, address } = await newcomer()
    for (const index of [1, 2, 3, 4]) {
      const from = `Letter ${index} <${index}@letters.example>`
      expect(
        (await postRaw(issue(address, { id: `s${index}-${ada.person.id}`, from }))).status,
      ).toBe(200)
    }
    expect(await articles(ada.person.id)).toHaveLength(3)
    const told = () => ada.person.chat.messages.filter(({ text }) => text?.includes('refused'))
    await soon(() => expect(told()).toHaveLength(1))
    expect(told()[0]?.text).toContain('Letter 4')
    expect(told()[0]?.text).toContain('3 sources')
    // The next one that is refused within a day is not told: also not one that is too large.
    const large = Buffer.concat([issue(address, { id: 'large' }), Buffer.alloc(10_000_001, 'a')])
    expect((await post(large, { 'content-type': 'message/rfc822' })).status).toBe(413)
    await soon(() => expect(bot.output).toContain('"why":"large"'))
    expect(told()).toHaveLength(1)
  })

  test('a list of links becomes its pages, without a request for the mail', async () => {
    const { who: ada, address } = await newcomer()
    const links = ['one', 'two', 'three', 'four', 'five']
      .map(
        (name) =>
          `<h3><a href="https://click.example/?u=${encodeURIComponent(`https://pages.invalid/${name}-${ada.person.id}`)}">A page about stone ${name}</a></h3><p>What it says in some words of the letter.</p>`,
      )
      .join('')
    const mail = mime(
      {
        From: 'Links <l@links.example>',
        To: address,
        Subject: 'Five links',
        'Message-ID': `<l-${ada.person.id}@x>`,
      },
      textPart(links, { type: 'text/html' }),
    )
    expect((await postRaw(mail)).status).toBe(200)
    const rows = await articles(ada.person.id)
    expect(rows.map(({ title }) => title)).toEqual(
      ['one', 'two', 'three', 'four', 'five'].map((name) => `A page about stone ${name}`),
    )
    expect(rows[0]?.link).toBe(`https://pages.invalid/one-${ada.person.id}`)
  })

  test('/forget deletes all of it, and /privacy names it', async () => {
    const { who: ada, address } = await newcomer()
    await postRaw(issue(address, { id: `f-${ada.person.id}`, subject: `Forget ${ada.person.id}` }))
    await untilRead(ada)
    expect((await ada.say('/privacy')).text).toContain('Newsletters')
    await ada.press(await ada.say('/forget'), 'Yes, delete everything')
    const { id } = ada.person
    expect(await town.rows(`select 1 from mailbox where chat_id = ${id}`)).toEqual([])
    expect(await town.rows(`select 1 from received_mail where chat_id = ${id}`)).toEqual([])
    expect(await town.rows(`select 1 from article where title = 'Forget ${id}'`)).toEqual([])
    expect((await postRaw(issue(address, { id: `g-${id}` }))).status).toBe(404)
  })
})

test('without configuration one line says what is missing, and nothing is received', async () => {
  const town = await openTown(undefined, 'none')
  try {
    const bot = await town.bot()
    const { port } = await bot.line(({ msg }) => msg === 'listening')
    const ada = await subscriber(town)
    expect((await ada.say('/add mail')).text).toContain('MAIL_DOMAIN')
    const answer = await fetch(`http://127.0.0.1:${String(port)}/mail`, {
      method: 'POST',
      body: 'x',
    })
    expect(answer.status).toBe(404)
  } finally {
    await town.close()
  }
})
