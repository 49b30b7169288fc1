import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SiteServer } from '../../sandbox/sites/site-server.ts'
import { buttonLike, buttons, type Talk, talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import { articlePage, startMillDiary } from '../support/mill-diary.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'
import { soon } from '../support/soon.ts'

/** Each test adds a site of its own. The addresses that the bot may fetch are set when it starts. */
const SITES = 20
/** What comes by itself, in the background. */

describe.each(databases)('on $name', (on) => {
  let town: Town
  let sites: SiteServer[]
  let unused: SiteServer[]

  beforeAll(async () => {
    // The store that has read everything is one of SQLite.
    town = await openTown(on, on.name === 'SQLite' ? 'read' : 'unread')
    sites = await Promise.all(Array.from({ length: SITES }, () => startMillDiary(town.clock.now)))
    unused = [...sites]
    const hosts = [new URL(town.sites.url).host, ...sites.map(({ host }) => host)]
    const bot = await town.bot({
      FETCH_ALLOW_PRIVATE: hosts.join(),
      OWN_SOURCES_PER_PERSON: '2',
      LINKS_PER_DAY: '4',
    })
    await bot.line(({ msg }) => msg === 'caught up with the sources')
  })
  afterAll(async () => {
    await town.close()
    for (const site of sites) await site.close()
  })

  const newSite = (): SiteServer => {
    const site = unused.pop()
    if (site === undefined) throw new RangeError(`more than ${SITES} sites are needed`)
    return site
  }
  /** A subscriber and a site. */
  const newcomer = async () => ({ ada: await subscriber(town), site: newSite() })
  /** A subscriber who follows a site. */
  const follower = async () => {
    const { ada, site } = await newcomer()
    const shown = await ada.say(`/add ${site.url}`)
    expect((await ada.press(shown, '➕ Add')).text).toContain('Added: Mill diary')
    return { ada, site }
  }
  const newBob = () => subscriber(town, { first_name: 'Bob' })
  const preferences = async ({ person }: Talk) => {
    const [row] = await town.rows(
      `select preferences from subscriber join profile on profile.id = profile_id where chat_id = ${person.id}`,
    )
    return JSON.parse(String(row?.preferences)) as Record<string, unknown>
  }
  /** Every headline of a digest. */
  const digest = async (who: Talk) => {
    const cards = await who.follow(await who.say('/digest')).pressAll('Next article ▸')
    return cards.map(({ text }) => text ?? '').join('\n')
  }

  describe('/add', () => {
    test('says how, rejects what is not an address, and waits for one', async () => {
      const { ada, site } = await newcomer()
      expect((await ada.say('/add nothing')).text).toContain('/add example.org')
      expect((await ada.say('/add')).text).toContain('Send me the address')
      expect((await ada.say('127.0.0.1:1')).text).toContain('cannot find a public site')
      expect((await ada.say(`/add ${site.url}/none`)).text).toContain('no page at that address')
    })

    test('shows a site before anything is saved', async () => {
      const { ada, site } = await newcomer()
      const shown = await ada.say(`/add ${site.url}`)
      expect(shown.text).toMatch(
        /^Mill diary\nfeed · about \d+ articles a day\n\n• The mill turns again · 1 h ago/,
      )
      expect(shown.text).toContain('• Bearings cast by hand')
      expect(buttons(shown)).toEqual(['➕ Add', 'Cancel'])
      expect(await preferences(ada)).not.toHaveProperty('ownSources')
      const bob = await newBob()
      const forged = await bob.person.forge(shown, '1u.keep.z')
      expect(forged).toMatchObject({ text: expect.stringContaining('belongs to another chat') })
    })

    test('adds it to the digests of this person and of nobody else', async () => {
      const { ada, site } = await follower()
      const bob = await newBob()
      const read = `select id from article where title = 'The mill turns again' and read_state = 'read'
        and link like '${site.url}/%'`
      await soon(async () => expect(await town.rows(read)).toHaveLength(1))
      expect((await ada.say('/search millstone')).text).toContain('The mill turns again')
      expect((await bob.say('/search millstone')).text).toContain('I found nothing')
      expect((await ada.say('/recent')).text).toContain('Mill diary')
      expect((await bob.say('/recent')).text).not.toContain('Mill diary')
      const found = await bob.person.ask('millstone')
      expect(found.results).toEqual([])
      expect(await digest(ada)).toContain('Mill diary ·')
      expect(await digest(bob)).not.toContain('Mill diary ·')
    })

    test('recognises sources that exist already', async () => {
      const { ada, site } = await follower()
      expect((await ada.say(`/add ${site.url}/feed.xml`)).text).toContain('already follow it')
      expect((await ada.say(`/add ${town.sites.url}/halfbyte/`)).text).toContain('already')
    })
  })

  describe('/sources', () => {
    test('shows personal sources, removes one and restores it', async () => {
      const { ada, site } = await follower()
      const state = () => town.rows(`select state from source where url = '${site.url}/feed.xml'`)
      const sources = ada.follow(await ada.say('/sources'))
      expect(sources.now.text).toMatch(/Mill diary · .* · yours/)
      expect((await sources.press('✕ Mill diary')).text).not.toContain('Mill diary')
      expect(await preferences(ada)).not.toHaveProperty('ownSources')
      expect(await state()).toEqual([{ state: 'removed' }])
      expect((await sources.press('↩ Undo')).text).toContain('Mill diary')
      expect(await state()).toEqual([{ state: 'active' }])
    })

    test('offers to add one, and everything as a file', async () => {
      const { ada } = await follower()
      const sources = await ada.say('/sources')
      expect(buttons(sources)).toEqual(expect.arrayContaining(['➕ Add a source', '📤 Export']))
      await ada.person.press(sources, '📤 Export')
      const sent = await ada.received(({ document }) => document !== undefined)
      expect(sent.caption).toContain('5 sources')
    })
  })

  describe('an OPML file of another feed reader', () => {
    const opml = (...outlines: string[]) =>
      `<opml version="2.0"><body><outline text="Slow">${outlines.join('')}</outline></body></opml>`
    const feed = (url: string, name: string) => `<outline text="${name}" xmlUrl="${url}"/>`
    const send = (ada: Talk, content: string, name = 'feeds.opml', type = 'text/xml') => {
      const { message_id } = ada.person.sendDocument({ name, type, content })
      return ada.received((message) => message.message_id > message_id)
    }
    /** A person who follows a site and sends an OPML file with one source that can be added. */
    const importer = async () => {
      const { ada, site } = await follower()
      const text = opml(
        feed(`${site.url}/feed.xml`, 'Mill'),
        feed(`${site.url}/gone.xml`, 'Gone'),
        feed('https://later.example/feed', 'Later'),
        feed('javascript:alert(1)', 'Odd'),
      )
      return { ada, site, shown: await send(ada, text) }
    }

    test('is shown before anything is saved, then added up to the limit', async () => {
      const { ada, shown } = await importer()
      expect(shown.text).toContain('• 2 new sources')
      expect(shown.text).toContain('• one that you already get')
      expect(shown.text).toContain('Line 1: “javascript:alert(1)” is not a web address')
      expect(shown.text).toContain('only the first one can be added')
      expect((await ada.press(shown, '➕ Add one')).text).toContain('One source was added')
      await soon(async () => expect((await ada.say('/sources')).text).toMatch(/Gone · 🔴/))
    })

    test('is exported with its folders', async () => {
      const { ada, site, shown } = await importer()
      await ada.press(shown, '➕ Add one')
      const { message_id } = ada.person.send('/export')
      const sent = await ada.received(
        (one) => one.message_id > message_id && one.document !== undefined,
      )
      const stored = town.telegram.world.files.byId(sent.document?.file_id ?? '')
      const file = Buffer.from(stored?.bytes ?? []).toString()
      expect(file).toContain('<outline text="Slow">')
      expect(file).toContain(`xmlUrl="${site.url}/gone.xml"`)
      expect(file).toContain('title="Half a Byte"')
    })

    test('is rejected if it is another kind of file, too large or empty', async () => {
      const ada = await subscriber(town)
      expect((await send(ada, 'hello', 'a.pdf', 'application/pdf')).text).toContain(
        'only read lists of feeds',
      )
      expect((await send(ada, '<p>hello</p>')).text).toContain('no feeds in that file')
      expect((await send(ada, 'x'.repeat(1_100_000))).text).toContain('too large')
    })

    test('is rejected when the limit is reached', async () => {
      const { ada, site, shown } = await importer()
      await ada.press(shown, '➕ Add one')
      expect((await ada.say(`/add ${site.url}/0`)).text).toMatch(
        /found neither|2 sources of your own/,
      )
      const full = await send(ada, opml(feed('https://later.example/feed', 'Later')))
      // Kinds with a count of zero are not mentioned.
      expect(full.text).toMatch(/file\n\n• one new source\n\nYou have 2 sources of your own/)
      expect(buttons(full)).toEqual([])
    })
  })

  describe('a bare link', () => {
    /** A page that is in no feed. */
    const withPage = (site: SiteServer, title: string): string => {
      site.pages.set('/page', (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.end(articlePage(title, 'driftwood'))
      })
      return `${site.url}/page`
    }

    test('is asked about, and ignored if wanted', async () => {
      const { ada, site } = await newcomer()
      const asked = await ada.say(`${site.url}/page`)
      expect(asked.text).toContain('Shall I summarise this page?')
      expect((await ada.press(asked, '✕ No')).text).toBe('OK, I’ll leave it.')
    })

    test('becomes a card that can be read in full and saved, and that nobody else sees', async () => {
      const { ada, site } = await newcomer()
      const bob = await newBob()
      const page = withPage(site, 'A walk to the weir')
      const card = ada.follow(await ada.say(`A walk to the weir\n${page}`))
      await card.press('✨ Summarise')
      expect(card.now.text).toMatch(/^A walk to the weir\n127\.0\.0\.1:\d+ · \d min read/)
      await card.press('🔖')
      expect((await card.press('📖 Read full')).text).toContain('driftwood number 1')
      expect((await ada.say('/saved')).text).toContain('A walk to the weir')
      expect((await ada.say('/search driftwood')).text).toContain('A walk to the weir')
      expect((await bob.say('/search driftwood')).text).toContain('I found nothing')
      const [row] = await town.rows(`select id from article where link = '${page}'`)
      const id = Number(row?.id).toString(36)
      const forged = await bob.person.forge(await bob.say('/help'), `1b.${id}.none.0`)
      // As for an article that was deleted: it says nothing of what others have.
      expect(forged).toMatchObject({ text: expect.stringContaining('no longer kept') })
    })

    test('says when there is nothing to read', async () => {
      const { ada, site } = await newcomer()
      const summarised = async (address: string) =>
        (await ada.press(await ada.say(address), '✨ Summarise')).text
      expect(await summarised(`${site.url}/nowhere`)).toContain('could not read that page')
      expect(await summarised('http://127.0.0.1:1/secret')).toContain('could not read that page')
      expect(await summarised(`${site.url}/`)).toMatch(/no article|could not read/)
    })

    test('is summarised up to the daily limit', async () => {
      const { ada, site } = await newcomer()
      for (const path of ['/0', '/1', '/2', '/nowhere'])
        await ada.press(await ada.say(site.url + path), '✨ Summarise')
      const fifth = await ada.say(withPage(site, 'One page more'))
      expect(await ada.tap(fifth, '✨ Summarise')).toContain('4 pages today')
    })

    test('is ignored within a conversation', async () => {
      const ada = await subscriber(town)
      // The welcome asks for a place; after a command, a text is no answer to it.
      await ada.say('/help')
      expect((await ada.say('hello')).text).toContain('I only know a few commands')
    })
  })

  describe('a group', () => {
    test('gets sources from its administrators only', async () => {
      const site = newSite()
      const people = [
        town.telegram.person({ first_name: 'Ann' }),
        town.telegram.person({ first_name: 'Bob' }),
      ] as const
      const group = town.telegram.supergroup({ title: 'Newsroom', people })
      const [ann, crowd] = [talk(town, people[0], group), talk(town, people[1], group)]
      ann.person.addBot(group)
      const hello = await ann.received(({ text }) => text?.startsWith('Hello.') ?? false)
      await ann.press(hello, '▶ Start here')
      const name = town.telegram.bot.username
      const no = await crowd.say(`/add@${name} ${site.url}`)
      expect(no.text).toBe('Only admins can change this here.')
      const shown = await ann.say(`/add@${name} ${site.url}`)
      expect(await crowd.tap(shown, '➕ Add')).toBe('Only admins can change this here.')
      expect((await ann.press(shown, '➕ Add')).text).toContain('Added: Mill diary')
    })
  })

  test('/forget deletes all of it', async () => {
    const { ada, site } = await follower()
    site.pages.set('/page', articlePage('A walk to the weir', 'driftwood'))
    await ada.press(await ada.say(`${site.url}/page`), '✨ Summarise')
    const counts = async () => {
      const rows = await town.rows(
        `select (select count(*) from personal_source where chat_id = ${ada.person.id}) as follows,
           (select count(*) from article where link = '${site.url}/page') as pages,
           (select count(*) from source where url = '${site.url}/feed.xml' and state = 'active') as polled`,
      )
      return rows.flatMap(({ follows, pages, polled }) => [follows, pages, polled].map(Number))
    }
    expect(await counts()).toEqual([1, 1, 1])
    const asked = await ada.say('/forget')
    await ada.press(asked, buttonLike(asked, 'Yes'))
    expect(await counts()).toEqual([0, 0, 0])
  })
})
