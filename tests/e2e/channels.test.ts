import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FakeChannels, startFakeChannels } from '../../sandbox/sites/channels/fake-channels.ts'
import { textPart } from '../../sandbox/sites/channels/post-markup.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { HOUR, MINUTE } from '../../src/model/time.ts'
import { buttonLike, buttons, type Talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { articlePage } from '../support/mill-diary.ts'
import { subscriber } from '../support/reader.ts'
import { soon } from '../support/soon.ts'
import { openTown, type Town } from '../support/town.ts'

describe.each(databases)('on $name', (on) => {
  let town: Town
  let bot: LocalBot
  let telegram: FakeChannels
  let press: SiteServer
  let names = 0

  beforeAll(async () => {
    town = await openTown(on, 'none')
    telegram = await startFakeChannels({ now: town.clock.now })
    press = await startSiteServer()
    bot = await town.bot({
      TELEGRAM_PREVIEW_ROOT: telegram.url,
      FETCH_ALLOW_PRIVATE: [telegram.host, press.host].join(),
      ADMIN_IDS: '4242',
    })
  })
  afterAll(async () => {
    await town.close()
    await telegram.close()
    await press.close()
  })

  /** A channel with three posts of the last hours; its name is that of no other test. */
  const newChannel = () => {
    names += 1
    const name = `techwire${names}`
    telegram.open({ name, title: 'Tech Wire' })
    const at = (hours: number) => ({ at: town.clock.now() - hours * HOUR })
    telegram.post(name, textPart('The ferry runs again. It carries 40 cars.'), at(9))
    telegram.post(name, textPart('The kiln fires itself. Nobody knows how.'), at(5))
    telegram.post(name, textPart('<b>Bearings cast by hand</b><br/><br/>The mill stopped.'), at(1))
    return name
  }
  test('the link of a post becomes a card of that post, and not of the page around it', async () => {
    const name = newChannel()
    const ada = await subscriber(town)
    const offer = await ada.say(`https://t.me/${name.toUpperCase()}/2`)
    const card = await ada.press(offer, '✨ Summarise')
    expect(card.text).toContain('The kiln fires itself')
    expect(card.text).not.toMatch(/ferry|Bearings|12,?300/)
    const gone = await ada.press(await ada.say(`https://t.me/${name}/77`), '✨ Summarise')
    expect(gone.text).not.toMatch(/kiln|ferry|Bearings/)
  })

  /** A subscriber who follows a channel that has been read. */
  const follower = async () => {
    const name = newChannel()
    const ada = await subscriber(town)
    const shown = await ada.say(`/add @${name}`)
    expect((await ada.press(shown, '➕ Follow')).text).toContain('Added: Tech Wire')
    await soon(async () => {
      const rows = await town.rows(
        `select article.id from article join source on source.id = source_id
         where source.url = 'https://t.me/s/${name}' and read_state = 'read'`,
      )
      expect(rows).toHaveLength(3)
    })
    return { ada, name }
  }
  const found = async (who: Talk, words: string) => (await who.say(`/search ${words}`)).text ?? ''
  const digest = async (who: Talk) => {
    const cards = await who.follow(await who.say('/digest')).pressAll('Next article ▸')
    return cards.map(({ text }) => text ?? '').join('\n')
  }

  test.each<[string, (name: string) => string]>([
    ['@name', (name) => `@${name}`],
    ['t.me/name', (name) => `t.me/${name}`],
    ['t.me/s/name', (name) => `https://t.me/s/${name}`],
    ['a post', (name) => `https://t.me/${name}/2`],
    ['tg://resolve', (name) => `tg://resolve?domain=${name}`],
    ['telegram.me', (name) => `telegram.me/${name}`],
  ])('/add understands %s', async (_, spell) => {
    const name = newChannel()
    const ada = await subscriber(town)
    const shown = await ada.say(`/add ${spell(name)}`)
    expect(shown.text).toMatch(/^Tech Wire\nTelegram channel · about \d+ posts a day\n\n/)
    expect(shown.text).toContain('• Bearings cast by hand · 1 h ago')
    expect(shown.text).toContain('• The kiln fires itself. · 5 h ago')
    expect(buttons(shown)).toEqual(['➕ Follow', '✕ No'])
    expect((await ada.press(shown, '✕ No')).text).toContain('Nothing was added')
  })

  test('a followed channel is in the digests of who follows it, and of nobody else', async () => {
    const { ada, name } = await follower()
    const bob = await subscriber(town, { first_name: 'Bob' })
    expect(await found(ada, 'bearings')).toContain('Bearings cast by hand')
    expect(await found(bob, 'bearings')).toContain('I found nothing')
    const cards = await digest(ada)
    expect(cards).toContain('Bearings cast by hand')
    expect(cards).toContain('Tech Wire ·')
    expect((await ada.say('/sources')).text).toContain(`Tech Wire · @${name} · 🟢`)
  })

  test('a post is read in full in the chat, and opened in Telegram', async () => {
    const { ada, name } = await follower()
    const card = ada.follow(await ada.say('/digest'))
    for (let n = 0; n < 3 && !card.now.text?.startsWith('Bearings'); n += 1) {
      await card.press('Next article ▸')
    }
    expect(JSON.stringify(card.now.entities)).toContain(`https://t.me/${name}/3`)
    expect((await card.press('📖 Read full')).text).toContain('The mill stopped.')
  })

  test('a post that links a page is that page, by way of the channel', async () => {
    names += 1
    const name = `linkwire${names}`
    press.pages.set('/driftwood', articlePage('A walk to the weir', 'driftwood'))
    telegram.open({ name, title: 'Link Wire' })
    const link = `<a href="${press.url}/driftwood" onclick="go()">here</a>`
    telegram.post(name, textPart(`Worth your tea: ${link}`), { at: town.clock.now() - MINUTE })
    const ada = await subscriber(town)
    await ada.press(await ada.say(`/add @${name}`), '➕ Follow')
    await soon(async () => {
      const rows = await town.rows(
        `select id from article where link = '${press.url}/driftwood' and read_state = 'read'`,
      )
      expect(rows).toHaveLength(1)
    })
    const card = ada.follow(await ada.say('/digest'))
    expect(card.now.text).toMatch(/^A walk to the weir\n127\.0\.0\.1 via Link Wire · /)
    expect((await card.press('📖 Read full')).text).toContain('driftwood number 1')
  })

  describe('a forwarded post', () => {
    const post = { text: 'A post that somebody likes' }

    test('offers its channel', async () => {
      const name = newChannel()
      const ada = await subscriber(town)
      ada.person.forwardPost({ id: -1_001_000_000_001, title: 'Tech Wire', username: name }, post)
      const shown = await ada.received(({ text }) => text?.startsWith('Tech Wire') ?? false)
      expect(shown.text).toContain('• Bearings cast by hand')
      expect((await ada.press(shown, '➕ Follow')).text).toContain('Added: Tech Wire')
    })

    test('of an album, or one of several, is answered once', async () => {
      const name = newChannel()
      const ada = await subscriber(town)
      const channel = { id: -1_001_000_000_002, title: 'Tech Wire', username: name }
      const photo = [{ file_id: 'p', file_unique_id: 'p', width: 9, height: 9 }]
      ada.person.forwardPost(channel, { photo, media_group_id: '1' })
      ada.person.forwardPost(channel, { photo, media_group_id: '1' })
      await ada.received(({ text }) => text?.startsWith('Tech Wire') ?? false)
      await ada.say('/help')
      const answers = ada.person.chat.messages.filter(({ text }) => text?.startsWith('Tech Wire'))
      expect(answers).toHaveLength(1)
    })

    test('with a link offers the page too', async () => {
      const name = newChannel()
      const ada = await subscriber(town)
      const entities = [{ type: 'url' as const, offset: 0, length: 27 }]
      ada.person.forwardPost(
        { id: -1_001_000_000_003, title: 'Tech Wire', username: name },
        { text: 'https://press.example/kiln1', entities },
      )
      const offer = await ada.received(({ text }) => text?.includes('press.example') ?? false)
      expect(offer.text).toContain('Shall I summarise this page?')
      expect(ada.person.chat.messages.some(({ text }) => text?.startsWith('Tech Wire'))).toBe(true)
    })

    test('of a channel without a public page says what to do', async () => {
      telegram.open({ name: 'shutwire', title: 'Shut Wire' }, 'closed')
      const ada = await subscriber(town)
      ada.person.forwardPost({ id: -1_001_000_000_004, title: 'Shut', username: 'shutwire' }, post)
      const answer = await ada.received(({ text }) => text?.includes('public page') ?? false)
      expect(answer.text).toContain('make me its administrator')
    })

    test('that a person wrote is left alone', async () => {
      const ada = await subscriber(town)
      const { message_id } = ada.person.forward('hello there')
      const answer = await ada.received((one) => one.message_id > message_id)
      expect(answer.text).toContain('I only know a few commands')
    })
  })

  test.each<[string, string, string]>([
    ['a group', '@chattergroup', 'That is a group'],
    ['a name that nobody has', '@nobodyhasit', 'no Telegram channel of that name'],
    ['a channel without a public page', '@closedwire', 'shows no public page'],
    ['an invitation', 'https://t.me/+AbCdEf', 'only as its administrator'],
  ])('/add says what %s is', async (_, address, answer) => {
    telegram.open({ name: 'chattergroup', title: 'Chatter' }, 'group')
    telegram.open({ name: 'closedwire', title: 'Closed' }, 'closed')
    const ada = await subscriber(town)
    const shown = await ada.say(`/add ${address}`)
    expect(shown.text).toContain(answer)
    expect(buttons(shown)).toEqual([])
  })

  test('an operator adds a channel for everybody', async () => {
    const name = newChannel()
    const admin = await subscriber(town, { id: 4242, first_name: 'Op' })
    expect((await admin.say('/source_add @closedwire')).text).toContain('shows no public page')
    expect((await admin.say(`/source_add @${name}`)).text).toContain('Added: Tech Wire')
    await bot.collect()
    expect(await found(admin, 'kiln')).toContain('The kiln fires itself.')
    await town.store(`update source set state = 'removed' where url = 'https://t.me/s/${name}'`)
  })

  test('a channel comes in a file of sources and goes out in one', async () => {
    const name = newChannel()
    const ada = await subscriber(town)
    const content = `<opml version="2.0"><body><outline xmlUrl="https://t.me/${name.toUpperCase()}"/></body></opml>`
    const { message_id } = ada.person.sendDocument({ name: 'a.opml', type: 'text/xml', content })
    const shown = await ada.received((one) => one.message_id > message_id)
    expect(shown.text).toContain('one new source')
    await ada.press(shown, '➕ Add one')
    await soon(async () => {
      expect((await ada.say('/sources')).text).toContain(`Tech Wire · @${name} · 🟢`)
    })
    const asked = ada.person.send('/export')
    const sent = await ada.received(
      (one) => one.message_id > asked.message_id && one.document !== undefined,
    )
    const stored = town.telegram.world.files.byId(sent.document?.file_id ?? '')
    const file = Buffer.from(stored?.bytes ?? []).toString()
    expect(file).toContain(`xmlUrl="https://t.me/s/${name}"`)
  })

  test('an edit before it was told corrects the article', async () => {
    const { ada, name } = await follower()
    telegram.edit(name, 2, textPart('The kiln fires itself. An engineer found the relay.'))
    town.clock.jump(town.clock.now() + HOUR)
    await town.store(`update source set next_poll_at = 0 where url = 'https://t.me/s/${name}'`)
    await bot.collect()
    expect(await found(ada, 'engineer relay')).toContain('The kiln fires itself.')
    const rows = await town.rows(
      `select blocks from content join article on article.id = article_id join source on source.id = source_id
       where source.url = 'https://t.me/s/${name}' and article.title like 'The kiln%'`,
    )
    expect(rows).toHaveLength(1)
    expect(String(rows[0]?.blocks)).not.toContain('Nobody knows')
  })

  test('nothing of a page in unknown markup is sent, and it is no failure', async () => {
    const { ada, name } = await follower()
    await digest(ada)
    telegram.post(name, textPart('Words that nobody can find.'))
    telegram.break('changed')
    try {
      for (const wait of [HOUR, 2 * HOUR, 3 * HOUR]) {
        town.clock.jump(town.clock.now() + wait)
        await town.store('update source set next_poll_at = 0')
        await bot.collect()
        await bot.minute()
      }
      expect((await ada.say('/recent')).text).not.toContain('Words that nobody')
      expect(await found(ada, 'words nobody find')).toContain('I found nothing')
      const rows = await town.rows(
        `select degraded_since, failures from source where url = 'https://t.me/s/${name}'`,
      )
      expect(rows).toMatchObject([{ failures: 0 }])
      expect(rows[0]?.degraded_since).not.toBeNull()
    } finally {
      telegram.break(null)
    }
  })

  test('after a 429 Telegram is left alone, and a person is told to come back', async () => {
    const name = newChannel()
    const ada = await subscriber(town)
    telegram.break({ status: 429, retryAfter: 600 })
    expect((await ada.say(`/add @${name}`)).text).toContain('come back later')
    telegram.break(null)
    const asked = telegram.requests.length
    expect((await ada.say(`/add @${name}`)).text).toContain('come back later')
    expect(telegram.requests.length).toBe(asked)
    town.clock.jump(town.clock.now() + 11 * MINUTE)
    expect((await ada.say(`/add @${name}`)).text).toContain('Tech Wire')
  })

  describe('a private channel', () => {
    /** A private channel, its owner with the bot in it as a reader, and a member. */
    const readChannel = async () => {
      const [ann, bob] = [await subscriber(town), await subscriber(town, { first_name: 'Bob' })]
      const people = [ann.person, bob.person]
      const channel = town.telegram.channel({ title: 'Inner circle', people })
      ann.person.addBot(channel, { mayPost: false })
      const told = await ann.received(({ text }) => text?.includes('only to read') ?? false)
      expect(told.text).toContain('I may not post in Inner circle')
      return { ann, bob, channel }
    }
    const forward = async (who: Talk, channel: { id: number }) => {
      const { message_id } = who.person.forwardPost(
        { id: channel.id, title: 'Inner circle' },
        { text: 'A post' },
      )
      return who.received((one) => one.message_id > message_id)
    }
    const following = async () => {
      const all = await readChannel()
      const shown = await forward(all.ann, all.channel)
      expect(shown.text).toMatch(/^Inner circle\nprivate Telegram channel\n\n/)
      expect((await all.ann.press(shown, '➕ Follow')).text).toContain('Added: Inner circle')
      return all
    }
    /** Waits until the bot has handled what was posted before, and reads it. */
    const settle = async (title: string) => {
      await soon(async () => {
        const rows = await town.rows(`select id from article where title = '${title}'`)
        expect(rows).toHaveLength(1)
      })
      await bot.collect()
    }

    test('is read for whoever follows it, and seen by nobody else', async () => {
      const { ann, bob, channel } = await following()
      ann.person.send('The vault has a second door. Only we know it.', { to: channel })
      await settle('The vault has a second door.')
      expect(await found(ann, 'vault')).toContain('The vault has a second door.')
      expect(await found(bob, 'vault')).toContain('I found nothing')
      expect((await bob.say('/recent')).text).not.toContain('vault')
      expect((await bob.person.ask('vault')).results).toEqual([])
      expect(await digest(ann)).toContain('The vault has a second door.')
      expect((await ann.say('/sources')).text).toContain('Inner circle · private Telegram channel')
      // No digest goes to a channel that is only read.
      expect(
        await town.rows(`select chat_id from subscriber where chat_id = ${channel.id}`),
      ).toEqual([])
    })

    test('takes an edit for the same article', async () => {
      const { ann, channel } = await following()
      const post = ann.person.send('The cellar floods at noon. Bring boots.', { to: channel })
      await settle('The cellar floods at noon.')
      ann.person.edit(post, 'The cellar floods at four. Bring boots.')
      await settle('The cellar floods at four.')
      expect(await found(ann, 'cellar floods')).toContain('at four')
      const rows = await town.rows(`select id from article where title like 'The cellar%'`)
      expect(rows).toHaveLength(1)
    })

    test('is offered only to its members, and only where the bot is an administrator', async () => {
      const { channel } = await readChannel()
      const eve = await subscriber(town, { first_name: 'Eve' })
      expect((await forward(eve, channel)).text).toContain('only as its administrator')
      const other = town.telegram.channel({ title: 'Elsewhere', people: [eve.person] })
      expect((await forward(eve, other)).text).toContain('only as its administrator')
    })

    test('is followed no longer by whoever has left it', async () => {
      const { ann, bob, channel } = await following()
      const shown = await forward(bob, channel)
      const kept = await bob.press(shown, '➕ Follow')
      const gone = await bob.press(kept, '✕ Remove')
      expect((await bob.press(gone, '↩ Undo')).text).toContain('Added: Inner circle')
      channel.people.delete(bob.person.id)
      town.clock.jump(town.clock.now() + 7 * HOUR)
      ann.person.send('The attic has a new lock. Ask for the key.', { to: channel })
      await settle('The attic has a new lock.')
      expect(await found(ann, 'attic')).toContain('The attic has a new lock.')
      expect(await found(bob, 'attic')).toContain('I found nothing')
      expect((await bob.say('/sources')).text).not.toContain('Inner circle')
      // The button of an old message does not bring it back.
      const [row] = await town.rows(
        `select id from source where kind = 'private-channel' and state = 'active' order by id desc`,
      )
      await bob.person.forge(await bob.say('/help'), `1u.keep.${Number(row?.id).toString(36)}`)
      expect(await found(bob, 'attic')).toContain('I found nothing')
    })

    test('leaves nothing behind when it is forgotten', async () => {
      const { ann, channel } = await following()
      ann.person.send('The garden gate is open. Come in.', { to: channel })
      await settle('The garden gate is open.')
      const asked = await ann.say('/forget')
      await ann.press(asked, buttonLike(asked, 'Yes'))
      const left = () => town.rows(`select id from article where title like 'The garden%'`)
      expect(await left()).toEqual([])
      ann.person.send('The garden gate is shut. Stay out.', { to: channel })
      // The posts of a channel are handled in turn: an answer to a later one shows that this one was.
      ann.person.unsilenceBot(channel)
      const { message_id } = ann.person.send('/help', { to: channel })
      await soon(() => {
        expect(channel.messages.some((one) => one.message_id > message_id)).toBe(true)
      })
      expect(await left()).toEqual([])
    })

    test('that gets digests can be followed too, and still gets them', async () => {
      const ann = await subscriber(town)
      const channel = town.telegram.channel({ title: 'Inner circle', people: [ann.person] })
      ann.person.addBot(channel)
      await ann.received(({ text }) => text?.includes('/settings in the channel') ?? false)
      const shown = await forward(ann, channel)
      await ann.press(shown, '➕ Follow')
      ann.person.send('The roof is finished today. Look up.', { to: channel })
      await settle('The roof is finished today.')
      expect(await found(ann, 'roof finished')).toContain('The roof is finished today.')
      const rows = await town.rows(`select state from subscriber where chat_id = ${channel.id}`)
      expect(rows).toEqual([{ state: 'active' }])
    })
  })
})
