import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Chat } from '../../sandbox/telegram/chat.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { buttonLike, buttons, type Talk, talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import { articlePage, openOwnSite } from '../support/own-site.ts'
import type { Site } from '../support/site.ts'
import { openTown, type Town } from '../support/town.ts'

describe.each(databases)('on $name', (on) => {
  let town: Town
  let site: Site
  let ada: Talk
  let bob: Talk
  let at: Message

  beforeAll(async () => {
    town = await openTown(on)
    site = await openOwnSite()
    const bot: BotProcess = await town.bot({
      FETCH_ALLOW_PRIVATE: `${new URL(town.press.url).host},${site.host}`,
      OWN_SOURCES_PER_PERSON: '2',
      LINKS_PER_DAY: '4',
    })
    await bot.line(({ msg }) => msg === 'caught up with the sources')
    ada = talk(town, town.telegram.person({ first_name: 'Ada' }))
    bob = talk(town, town.telegram.person({ first_name: 'Bob' }))
    await ada.say('/start')
    await bob.say('/start')
  })
  afterAll(async () => {
    await town.close()
    await site.close()
  })

  const press = async (button: string) => {
    at = await ada.press(at, button)
    return at
  }
  const wishes = async (who: Talk) => {
    const [row] = await town.rows(
      `select wishes from subscriber join profile on profile.id = profile_id where chat_id = ${who.person.id}`,
    )
    return JSON.parse(String(row?.wishes)) as Record<string, unknown>
  }
  /** Every headline of a digest. */
  const digest = async (who: Talk) => {
    let card = await who.say('/digest')
    const told = [card.text ?? '']
    while (buttons(card).includes('Next article ▸')) {
      card = await who.press(card, 'Next article ▸')
      told.push(card.text ?? '')
    }
    return told.join('\n')
  }

  describe('/add', () => {
    test('says how, understands what it is not, and waits for an address', async () => {
      expect((await ada.say('/add nothing')).text).toContain('/add example.org')
      expect((await ada.say('/add')).text).toContain('Send me the address')
      expect((await ada.say('127.0.0.1:1')).text).toContain('not on the public web')
      expect((await ada.say(`/add ${site.url}/none`)).text).toContain('no page at that address')
    })

    test('shows a site before anything is saved', async () => {
      at = await ada.say(`/add ${site.url}`)
      expect(at.text).toMatch(
        /^Mill diary\nfeed · about \d+ articles a day\n\n• The mill turns again · 1 h ago/,
      )
      expect(at.text).toContain('• Bearings cast by hand')
      expect(buttons(at)).toEqual(['➕ Add', 'Cancel'])
      expect(await wishes(ada)).not.toHaveProperty('ownSources')
      const forged = await bob.person.forge(at, '1u.keep.z')
      expect(forged).toMatchObject({ text: expect.stringContaining('belongs to another chat') })
    })

    test('adds it to the digests of this person and of nobody else', async () => {
      expect((await press('➕ Add')).text).toContain('Added: Mill diary')
      await vi.waitFor(
        async () =>
          expect(
            await town.rows(
              "select id from article where title = 'The mill turns again' and read_state = 'read'",
            ),
          ).toHaveLength(1),
        { timeout: 20_000, interval: 200 },
      )
      expect((await ada.say('/search millstone')).text).toContain('The mill turns again')
      expect((await bob.say('/search millstone')).text).toContain('I found nothing')
      expect((await ada.say('/recent')).text).toContain('Mill diary')
      expect((await bob.say('/recent')).text).not.toContain('Mill diary')
      const found = await bob.person.ask('millstone')
      expect(found.results).toEqual([])
      expect(await digest(ada)).toContain('Mill diary ·')
      expect(await digest(bob)).not.toContain('Mill diary ·')
    })

    test('knows what is there already', async () => {
      expect((await ada.say(`/add ${site.url}/feed.xml`)).text).toContain('already follow it')
      expect((await ada.say(`/add ${town.press.url}/halfbyte/`)).text).toContain('already')
    })
  })

  describe('/sources', () => {
    test('shows one’s own first, takes it out and brings it back', async () => {
      at = await ada.say('/sources')
      expect(at.text).toMatch(/Mill diary · .* · yours/)
      await press('✕ Mill diary')
      expect(at.text).not.toContain('Mill diary')
      expect(await wishes(ada)).not.toHaveProperty('ownSources')
      expect(await town.rows("select state from source where title = 'Mill diary'")).toEqual([
        { state: 'removed' },
      ])
      await press('↩ Undo')
      expect(at.text).toContain('Mill diary')
      expect(await town.rows("select state from source where title = 'Mill diary'")).toEqual([
        { state: 'active' },
      ])
    })

    test('offers to add one, and everything as a file', async () => {
      expect(buttons(at)).toEqual(expect.arrayContaining(['➕ Add a source', '📤 Export']))
      await ada.person.press(at, '📤 Export')
      const sent = await ada.received(({ document }) => document !== undefined)
      expect(sent.caption).toContain('5 sources')
    })
  })

  describe('a list of another reader', () => {
    const opml = (...outlines: string[]) =>
      `<opml version="2.0"><body><outline text="Slow">${outlines.join('')}</outline></body></opml>`
    const feed = (url: string, name: string) => `<outline text="${name}" xmlUrl="${url}"/>`
    const send = async (content: string, name = 'feeds.opml', type = 'text/xml') => {
      const { message_id } = ada.person.sendDocument({ name, type, content })
      at = await ada.received((message) => message.message_id > message_id)
      return at
    }

    test('is shown before anything is saved, then added as far as there is room', async () => {
      const text = opml(
        feed(`${site.url}/feed.xml`, 'Mill'),
        feed(`${site.url}/gone.xml`, 'Gone'),
        feed('https://later.example/feed', 'Later'),
        feed('javascript:alert(1)', 'Odd'),
      )
      await send(text)
      expect(at.text).toContain('• 2 new sources')
      expect(at.text).toContain('• one that you already get')
      expect(at.text).toContain('Line 1: “javascript:alert(1)” is not a web address')
      expect(at.text).toContain('only the first one can be added')
      await press('➕ Add one')
      expect(at.text).toContain('One source was added')
      await vi.waitFor(async () => expect((await ada.say('/sources')).text).toMatch(/Gone · 🔴/), {
        timeout: 20_000,
        interval: 500,
      })
    })

    test('comes back out with its folders', async () => {
      const { message_id } = await ada.say('/sources')
      ada.person.send('/export')
      const sent = await ada.received(
        (one) => one.message_id > message_id && one.document !== undefined,
      )
      const stored = town.telegram.world.files.byId(sent.document?.file_id ?? '')
      const file = Buffer.from(stored?.bytes ?? []).toString()
      expect(file).toContain('<outline text="Slow">')
      expect(file).toContain(`xmlUrl="${site.url}/gone.xml"`)
      expect(file).toContain('title="Half a Byte"')
    })

    test('is not any file, nor a large or an empty one', async () => {
      expect((await send('hello', 'a.pdf', 'application/pdf')).text).toContain(
        'only read lists of feeds',
      )
      expect((await send('<p>hello</p>')).text).toContain('no feeds in that file')
      expect((await send('x'.repeat(1_100_000))).text).toContain('too large')
    })

    test('says when there is no more room', async () => {
      expect((await ada.say(`/add ${site.url}/0`)).text).toMatch(
        /found neither|2 sources of your own/,
      )
      await send(opml(feed('https://later.example/feed', 'Later')))
      // Only what there is any of is counted.
      expect(at.text).toMatch(/file\n\n• one new source\n\nYou have 2 sources of your own/)
      expect(buttons(at)).toEqual([])
    })
  })

  describe('a bare link', () => {
    const link = (path: string) => `${site.url}${path}`

    test('is asked about and left alone', async () => {
      at = await ada.say(link('/page'))
      expect(at.text).toContain('Shall I summarise this page?')
      expect((await press('✕ No')).text).toBe('OK, I’ll leave it.')
    })

    test('becomes a card that can be read in full and saved, and that nobody else sees', async () => {
      site.pages.set('/page', (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.end(articlePage('A walk to the weir', 'driftwood'))
      })
      at = await ada.say(`A walk to the weir\n${link('/page')}`)
      await press('✨ Summarise')
      expect(at.text).toMatch(/^A walk to the weir\n127\.0\.0\.1:\d+ · \d min read/)
      await press('🔖')
      await press('📖 Read full')
      expect(at.text).toContain('driftwood number 1')
      expect((await ada.say('/saved')).text).toContain('A walk to the weir')
      expect((await ada.say('/search driftwood')).text).toContain('A walk to the weir')
      expect((await bob.say('/search driftwood')).text).toContain('I found nothing')
      const [row] = await town.rows("select id from article where title = 'A walk to the weir'")
      const id = Number(row?.id).toString(36)
      const forged = await bob.person.forge(await bob.say('/help'), `1b.${id}.none.0`)
      expect(forged).toMatchObject({ text: expect.stringContaining('belongs to another chat') })
    })

    test('says when there is nothing to read', async () => {
      at = await ada.say(link('/nowhere'))
      expect((await press('✨ Summarise')).text).toContain('could not read that page')
      at = await ada.say('http://127.0.0.1:1/secret')
      expect((await press('✨ Summarise')).text).toContain('could not read that page')
      at = await ada.say(link('/'))
      expect((await press('✨ Summarise')).text).toMatch(/no article|could not read/)
    })

    test('is summarised so many times a day', async () => {
      at = await ada.say(link('/0'))
      expect(await ada.tap(at, '✨ Summarise')).toContain('4 pages today')
    })

    test('is not picked up in talk', async () => {
      expect((await ada.say('hello')).text).toContain('I only know a few commands')
    })
  })

  describe('a group', () => {
    let group: Chat
    let ann: Talk

    beforeAll(async () => {
      const person = town.telegram.person({ first_name: 'Ann' })
      group = town.telegram.supergroup({ title: 'Newsroom', people: [person, bob.person] })
      ann = talk(town, person, group)
      person.addBot(group)
      const hello = await ann.received(({ text }) => text?.startsWith('Hello.') ?? false)
      await ann.press(hello, '▶ Start here')
    })

    test('gets sources from its administrators only', async () => {
      const name = town.telegram.bot.username
      const crowd = talk(town, bob.person, group)
      const no = await crowd.say(`/add@${name} ${site.url}`)
      expect(no.text).toBe('Only admins can change this here.')
      const shown = await ann.say(`/add@${name} ${site.url}`)
      expect(await crowd.tap(shown, '➕ Add')).toBe('Only admins can change this here.')
      expect((await ann.press(shown, '➕ Add')).text).toContain('Added: Mill diary')
    })
  })

  test('/forget takes all of it along', async () => {
    at = await ada.say('/forget')
    await press(buttonLike(at, 'Yes'))
    const rows = await town.rows(
      `select (select count(*) from follow where chat_id = ${ada.person.id}) as follows,
         (select count(*) from article where title = 'A walk to the weir') as pages,
         (select count(*) from source where title = 'Gone' and state = 'active') as polled`,
    )
    expect(rows.map(({ follows, pages, polled }) => [follows, pages, polled].map(Number))).toEqual([
      [0, 0, 0],
    ])
  })
})
