import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type FakeChannels,
  startFakeChannels,
} from '../../../sandbox/sites/channels/fake-channels.ts'
import { forwardedPart, textPart } from '../../../sandbox/sites/channels/post-markup.ts'
import { CHANNEL_SITE, channelUrl } from '../../../src/collect/channel/channel-address.ts'
import { NO_PUBLIC_PAGE, PAGE_CHANGED } from '../../../src/collect/channel/poll-channel.ts'
import { createCollector } from '../../../src/collect/collector.ts'
import { createFetcher, type Fetcher } from '../../../src/collect/fetch/fetcher.ts'
import { withRoot } from '../../../src/collect/fetch/with-root.ts'
import { parseFeed } from '../../../src/collect/parse/parse-feed.ts'
import { sourceHealth } from '../../../src/collect/source-health.ts'
import { plainText } from '../../../src/model/block.ts'
import { DAY, HOUR, MINUTE } from '../../../src/model/time.ts'
import { createArticleReader } from '../../../src/read/article-reader.ts'
import { readFeedHtml } from '../../../src/read/read-feed-html.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { decodePage } from '../../../src/text/charset/decode-page.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { subscribe } from '../../support/store-data.ts'
import { CHANNEL, pagePosts, POSTS } from './posts.ts'

const log = pino({ level: 'silent' })

describe.each(databases)('on $name', (on) => {
  let now: number
  let telegram: FakeChannels
  let database: OpenDatabase
  let store: Store
  let fetcher: Fetcher

  beforeEach(async () => {
    now = Date.UTC(2026, 10, 24, 8)
    telegram = await startFakeChannels({ now: () => now })
    telegram.open(CHANNEL)
    database = await on.open()
    store = await openStore(database.url, log)
    const client = createFetcher({
      userAgent: 'test',
      allowPrivate: [telegram.host],
      now: () => now,
    })
    fetcher = withRoot(client, CHANNEL_SITE, telegram.url)
  })
  afterEach(async () => {
    await fetcher.close()
    await store.close()
    await database.remove()
    await telegram.close()
  })

  const listed = (...names: string[]) =>
    store.sources.sync(
      names.map((name) => ({
        url: channelUrl(name),
        title: name,
        siteUrl: null,
        topic: null,
        language: null,
        kind: 'channel' as const,
      })),
      now,
    )
  const collector = () =>
    createCollector({
      store,
      fetcher,
      parse: async (bytes, context) => parseFeed(bytes, context),
      now: () => now,
      log,
    })
  const poll = async () => collector().poll((await collector().due()).flatMap(({ ids }) => ids))
  /** Polls everything after a while. */
  const later = async (ms: number) => {
    now += ms
    for (const { id } of await store.sources.all()) {
      await store.sources.update(id, { nextPollAt: now })
    }
    return poll()
  }
  const read = async () => {
    const reader = createArticleReader({
      store,
      fetcher,
      readPage: async ({ bytes, url, contentType }) =>
        readPage(decodePage(bytes, contentType), url),
      readFeed: async (html, url, known) => readFeedHtml(html, url, known),
      topicsOf: () => [],
      now: () => now,
      log,
    })
    return reader.read((await reader.unread()).flatMap(({ ids }) => ids))
  }
  const source = async () => {
    const [first] = await store.sources.all()
    if (first === undefined) throw new Error('no source')
    return first
  }
  const paths = () => telegram.requests.map(({ path }) => path)
  const unread = async () => (await store.articles.unread(now, 1000)).map(({ title }) => title)

  test('stores a set of posts of all kinds once, however often it looks and whatever is edited', async () => {
    await listed('techwire')
    // Older than the articles that count as news, so that a first look has a page to begin with.
    telegram.post('techwire', textPart('The first words of this channel.'), { at: now - HOUR })
    expect(await poll()).toEqual({ sources: 1, articles: 1, failures: 0 })
    for (const { body, isService = false } of POSTS) {
      telegram.post('techwire', body, { isService, at: now })
    }
    const wanted = POSTS.filter(({ expected }) => expected !== null).length
    expect(await later(HOUR)).toMatchObject({ articles: wanted })
    for (const { id, body } of pagePosts(now)) {
      telegram.edit('techwire', id + 1, body.replace('. ', ', they say. '))
    }
    expect(await later(HOUR)).toMatchObject({ articles: 0 })
    expect(await later(HOUR)).toMatchObject({ articles: 0 })
    // Four pages hold the 70 posts and the one before them; the looks after that need one each.
    expect(paths()).toHaveLength(1 + 4 + 2)
  })

  test('reads back to the posts it knows, at most five pages, and one page at first', async () => {
    await listed('techwire')
    for (let n = 0; n < 50; n += 1) telegram.post('techwire', textPart(`Old story number ${n}.`))
    await poll()
    expect(paths()).toEqual(['/s/techwire'])
    now += HOUR
    for (let n = 0; n < 130; n += 1) telegram.post('techwire', textPart(`New story number ${n}.`))
    expect(await later(MINUTE)).toMatchObject({ articles: 100 })
    expect(paths().slice(1)).toEqual([
      '/s/techwire',
      '/s/techwire?before=161',
      '/s/techwire?before=141',
      '/s/techwire?before=121',
      '/s/techwire?before=101',
    ])
  })

  test('goes on below a gap of deleted posts', async () => {
    await listed('techwire')
    telegram.post('techwire', textPart('Old story.'))
    await poll()
    now += HOUR
    for (let n = 0; n < 30; n += 1) telegram.post('techwire', textPart(`Story number ${n}.`))
    for (let id = 4; id < 12; id += 1) telegram.remove('techwire', id)
    expect(await later(MINUTE)).toMatchObject({ articles: 22 })
    // What is gone from the page stays an article.
    telegram.remove('techwire', 31)
    await later(HOUR)
    expect(await unread()).toContain('Story number 29.')
  })

  test('reads an article of a post without a request, and whole', async () => {
    await listed('techwire')
    telegram.post(
      'techwire',
      textPart('<b>A kiln that fires itself</b><br/><br/>It needs no hand.'),
    )
    telegram.post('techwire', textPart('One sentence is all there is.'))
    await poll()
    const before = telegram.requests.length
    const ids = await read()
    expect(telegram.requests.length).toBe(before)
    const articles = await Promise.all(
      ids.map(async (id) => ({
        ...(await store.articles.get(id)),
        text: plainText(await store.articles.blocks(id)),
      })),
    )
    expect(articles.toSorted((a, b) => (a.link ?? '').localeCompare(b.link ?? ''))).toMatchObject([
      {
        link: 'https://t.me/techwire/1',
        title: 'A kiln that fires itself',
        text: 'It needs no hand.',
        quality: 'full',
      },
      { link: 'https://t.me/techwire/2', text: 'One sentence is all there is.', quality: 'full' },
    ])
  })

  test('reads an edited post again, unless it was sent', async () => {
    await listed('techwire')
    const one = telegram.post('techwire', textPart('The price is 400. Ferries run.'))
    const two = telegram.post('techwire', textPart('The bridge is open. Trams run.'))
    await poll()
    const ids = await read()
    const byTitle = async (title: string) => {
      const all = await Promise.all(ids.map((id) => store.articles.get(id)))
      return all.find((each) => each?.title.startsWith(title))?.id ?? -1
    }
    const [price, bridge] = [await byTitle('The price'), await byTitle('The bridge')]
    const profile = 1
    await database.run(`insert into profile (id, preferences) values (${profile}, '{}')`)
    await database.run(
      `insert into digest (id, profile_id, kind, due_at, created_at) values (1, ${profile}, 'scheduled', ${now}, ${now})`,
    )
    await database.run(
      `insert into card (digest_id, position, article_id, why) values (1, 0, ${bridge}, '{}')`,
    )
    telegram.edit('techwire', one, textPart('The price is 40. Ferries run at noon.'))
    telegram.edit('techwire', two, textPart('The bridge is open. Trams run at noon.'))
    expect(await later(HOUR)).toMatchObject({ articles: 0 })
    expect(await read()).toEqual([price])
    expect((await store.articles.get(price))?.title).toBe('The price is 40.')
    expect(plainText(await store.articles.blocks(price))).toContain('Ferries run at noon.')
    expect(plainText(await store.articles.blocks(bridge))).toContain('Trams run.')
  })

  test('makes one article of a post that five channels forward', async () => {
    const names = ['wire_a', 'wire_b', 'wire_c', 'wire_d', 'wire_e']
    await listed(...names)
    for (const name of names) {
      telegram.open({ name, title: name })
      const origin = forwardedPart('Origin', 'https://t.me/originwire/9')
      telegram.post(name, origin + textPart('The lighthouse is sold.'))
    }
    expect(await poll()).toEqual({ sources: 5, articles: 1, failures: 0 })
  })

  test('is one job for all channels, whoever follows them', async () => {
    await listed('techwire')
    for (const [chat, name] of [
      [5, 'wire_a'],
      [6, 'wire_b'],
    ] as const) {
      await subscribe(store, chat, now)
      const { personalSources } = store.forChat(chat)
      const source = { url: channelUrl(name), title: name, siteUrl: null, topic: null }
      const [offer] = await personalSources.offer(
        [{ ...source, language: null, kind: 'channel' }],
        now,
      )
      await personalSources.keep([offer?.id ?? -1], 10, now)
    }
    const due = await collector().due()
    expect(due).toMatchObject([{ key: 't.me', isPersonal: false }])
    expect(due[0]?.ids).toHaveLength(3)
  })

  test('leaves Telegram alone after a 429, and loses nothing', async () => {
    await listed('techwire', 'wire_b')
    telegram.open({ name: 'wire_b', title: 'B' })
    telegram.post('techwire', textPart('A story before.'))
    await poll()
    now += HOUR
    telegram.post('techwire', textPart('A story in between.'))
    telegram.break({ status: 429, retryAfter: 1800 })
    const asked = telegram.requests.length
    await later(0)
    expect(telegram.requests.length - asked).toBeLessThanOrEqual(2)
    telegram.break(null)
    await later(10 * MINUTE)
    expect(telegram.requests.length - asked).toBeLessThanOrEqual(2)
    expect(await later(30 * MINUTE)).toMatchObject({ articles: 1 })
  })

  test('calls a page in unknown markup odd, sends nothing of it, and is well again afterwards', async () => {
    await listed('techwire')
    telegram.post('techwire', textPart('A story before.'))
    await poll()
    telegram.post('techwire', textPart('A story in new markup.'))
    telegram.break('changed')
    expect(await later(HOUR)).toEqual({ sources: 1, articles: 0, failures: 0 })
    expect(sourceHealth(await source())).toMatchObject({ kind: 'degraded', why: PAGE_CHANGED })
    expect(await store.stats.channels(PAGE_CHANGED, now)).toEqual({ all: 1, odd: 1 })
    await later(2 * HOUR)
    expect(await store.stats.channels(PAGE_CHANGED, now - HOUR)).toEqual({ all: 1, odd: 1 })
    expect(await unread()).toEqual(['A story before.'])
    telegram.break(null)
    expect(await later(HOUR)).toMatchObject({ articles: 1 })
    expect(sourceHealth(await source()).kind).toBe('well')
    expect(await store.stats.channels(PAGE_CHANGED, now)).toEqual({ all: 1, odd: 0 })
  })

  test('says that a channel has no posts any more, or no public page', async () => {
    await listed('techwire')
    const id = telegram.post('techwire', textPart('A story before.'))
    await poll()
    telegram.remove('techwire', id)
    await later(HOUR)
    expect(sourceHealth(await source())).toMatchObject({ kind: 'degraded', why: PAGE_CHANGED })
    telegram.open(CHANNEL, 'closed')
    await later(DAY)
    expect(sourceHealth(await source())).toMatchObject({ kind: 'degraded', why: NO_PUBLIC_PAGE })
  })

  test('fails for a channel that never had a public page, and takes an empty one', async () => {
    telegram.open(CHANNEL, 'closed')
    await listed('techwire')
    expect(await poll()).toMatchObject({ failures: 1 })
    expect(sourceHealth(await source())).toMatchObject({ kind: 'failing', why: NO_PUBLIC_PAGE })
    telegram.open(CHANNEL)
    expect(await later(DAY)).toEqual({ sources: 1, articles: 0, failures: 0 })
  })
})
