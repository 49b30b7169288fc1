import type { LookupFunction } from 'node:net'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { createCollector } from '../../src/collect/collector.ts'
import { createFetcher, type Fetcher } from '../../src/collect/fetch/fetcher.ts'
import { FeedParserClosed } from '../../src/collect/parse/feed-parser.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { sourceHealth } from '../../src/collect/source-health.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { articleContent } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'
import { soon } from '../support/soon.ts'

let now: number
let site: SiteServer
let store: Store
let fetcher: Fetcher
let lines: Record<string, unknown>[]
/** Feeds that were parsed. */
let reads: number

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 8)
  lines = []
  reads = 0
  site = await startSiteServer()
  store = await openStore('file::memory:', pino({ level: 'silent' }))
  fetcher = createFetcher({ userAgent: 'test', allowPrivate: [site.host], now: () => now })
})
afterEach(async () => {
  await fetcher.close()
  await store.close()
  await site.close()
})

async function collect(...paths: string[]) {
  if (paths.length > 0) {
    const listed = paths.map((path) => ({
      url: site.url + path,
      title: path,
      siteUrl: null,
      topic: null,
      language: null,
    }))
    await store.sources.sync(listed, now)
  }
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const parse = async (bytes: Uint8Array, context: Parameters<typeof parseFeed>[1]) => {
    reads += 1
    return parseFeed(bytes, context)
  }
  const collector = createCollector({ store, fetcher, parse, now: () => now, log })
  return collector.poll((await collector.due()).flatMap(({ ids }) => ids))
}

/** Polls all sources that are due. */
async function again() {
  now += DAY
  return collect()
}

const source = async (path = '/feed') =>
  (await store.sources.all()).find(({ url }) => url === site.url + path)
const news = (name: string, date: number | null = now - HOUR) => ({
  guid: name,
  link: `https://t.example/${name}`,
  title: name,
  date,
})
const logged = (text: string) => lines.some(({ msg }) => msg === text)

describe('a poll', () => {
  test('stores what is new, once, and sends validators the next time', async () => {
    site.pages.set('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.setHeader('etag', '"1"').end(plainRss([news('a'), news('b')]))
    })
    expect(await collect('/feed')).toEqual({ sources: 1, articles: 2, failures: 0 })
    expect(await again()).toEqual({ sources: 1, articles: 0, failures: 0 })
    expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"1"')
    expect((await source())?.lastGoodAt).toBe(now)
  })

  test('reads no feed that is as it was, whatever its validators say', async () => {
    let etag = 0
    const items = [news('a'), news('b')]
    let xml = plainRss(items)
    site.pages.set('/feed', (_, response) => response.setHeader('etag', `"${++etag}"`).end(xml))
    await collect('/feed')
    reads = 0
    expect(await again()).toEqual({ sources: 1, articles: 0, failures: 0 })
    expect(reads).toBe(0)
    expect(await source()).toMatchObject({ etag: '"2"', lastGoodAt: now, failures: 0 })
    xml = plainRss([...items, news('c')])
    expect(await again()).toEqual({ sources: 1, articles: 1, failures: 0 })
    expect(reads).toBe(1)
  })

  test('reads a feed once more that came back after something else, or from another address', async () => {
    const xml = plainRss([news('a')])
    site.pages.set('/feed', xml)
    await collect('/feed')
    site.pages.set('/feed', '<!doctype html><title>Back soon</title><p>Maintenance.')
    await again()
    expect(await source()).toMatchObject({ degradedSince: now })
    site.pages.set('/feed', xml)
    expect(await again()).toEqual({ sources: 1, articles: 0, failures: 0 })
    expect(await source()).toMatchObject({ degradedSince: null, lastGoodAt: now })
    reads = 0
    site.pages.set('/moved', xml)
    site.pages.set('/feed', (_, response) => response.writeHead(302, { location: '/moved' }).end())
    await again()
    expect(reads).toBe(1)
  })

  test('is not repeated before the source is due', async () => {
    site.pages.set('/feed', plainRss([news('a')]))
    await collect('/feed')
    now += MINUTE
    expect(await collect()).toEqual({ sources: 0, articles: 0, failures: 0 })
    expect((await source())?.nextPollAt).toBeGreaterThan(now)
  })

  test.each([
    ['3 h', 3 * HOUR],
    ['a year', 365 * DAY],
  ])('comes soon after the clock was ahead by %s', async (_, ahead) => {
    now += ahead
    site.pages.set('/feed', plainRss([news('a')]))
    await collect('/feed')
    await store.sources.update((await source())?.id ?? -1, { nextPollAt: now + DAY })
    now -= ahead - MINUTE
    expect((await collect()).sources).toBe(1)
    expect(await collect()).toEqual({ sources: 0, articles: 0, failures: 0 })
    expect((await source())?.nextPollAt).toBeLessThan(now + DAY)
  })

  test('counts the articles of all sources that are polled concurrently', async () => {
    for (const path of ['/a', '/b', '/c'])
      site.pages.set(path, plainRss([news(`${path}1`), news(`${path}2`)]))
    expect((await collect('/a', '/b', '/c')).articles).toBe(6)
  })

  test('stores every item, however many are new', async () => {
    site.pages.set('/feed', plainRss(Array.from({ length: 300 }, (_, n) => news(`n${n}`))))
    expect((await collect('/feed')).articles).toBe(300)
  })

  test('recognises one article under many spellings of its address', async () => {
    const at = (link: string, guid: string) => ({ ...news(guid), link })
    site.pages.set('/a', plainRss([at('https://t.example/story?utm_source=rss', 'x')]))
    site.pages.set('/b', plainRss([at('http://t.example/story/', 'y')]))
    site.pages.set('/c', plainRss([at('https://t.example/story#top', 'z')]))
    expect((await collect('/a', '/b', '/c')).articles).toBe(1)
  })
})

describe('what counts as news', () => {
  const tellable = async () =>
    (await store.articles.unread(now, 1000)).map(({ title }) => title).toSorted()

  test('is from the last day on the first poll, from the last three days later', async () => {
    site.pages.set('/feed', plainRss([news('fresh'), news('old', now - 2 * DAY)]))
    await collect('/feed')
    expect(await tellable()).toEqual(['fresh'])
    now += DAY
    site.pages.set('/feed', plainRss([news('late', now - 2 * DAY), news('ancient', now - 9 * DAY)]))
    await collect()
    expect(await tellable()).toEqual(['fresh', 'late'])
  })

  test('includes an item without a date once, dated when it was first seen', async () => {
    site.pages.set('/feed', plainRss([news('a')]))
    await collect('/feed')
    site.pages.set('/feed', plainRss([news('dateless', null)]))
    await again()
    const seen = now
    await again()
    const [article] = (await store.articles.candidates(0, 10)).concat()
    expect(article).toBeUndefined()
    expect(await tellable()).toContain('dateless')
    expect((await store.sources.publishedTimes((await source())?.id ?? -1, 10))[0]).toBe(seen)
  })

  test('excludes undated items of a feed that changes all its ids', async () => {
    const items = (prefix: string) =>
      Array.from({ length: 30 }, (_, n) => ({
        guid: `${prefix}${n}`,
        link: `https://t.example/${n}`,
        title: `t${n}`,
      }))
    site.pages.set('/feed', plainRss(items('a')))
    await collect('/feed')
    site.pages.set('/feed', plainRss(items('b')))
    expect((await again()).articles).toBe(0)
    site.pages.set(
      '/feed',
      plainRss(items('c').map((item) => ({ ...item, link: `${item.link}-moved` }))),
    )
    expect((await again()).articles).toBe(30)
    expect(await tellable()).toEqual([])
  })

  test('does not come first because it is dated in the future', async () => {
    site.pages.set('/feed', plainRss([news('planned', now + 30 * DAY), news('fresh')]))
    await collect('/feed')
    const id = (await source())?.id ?? -1
    expect(await store.sources.publishedTimes(id, 9)).toEqual([now - HOUR, now - HOUR])
    expect(await tellable()).toEqual(['fresh', 'planned'])
    site.pages.set('/feed', plainRss([news('next', now + 30 * DAY), news('fresh')]))
    await again()
    expect(await store.sources.publishedTimes(id, 1)).toEqual([now])
  })
})

describe('a source with problems', () => {
  test('is polled less and less often, never given up, and logged when it recovers', async () => {
    await collect('/feed')
    const waits: number[] = []
    for (let n = 0; n < 12; n += 1) {
      const at = (await source())?.nextPollAt ?? 0
      waits.push(at - now)
      now = at
      await collect()
    }
    expect(waits.at(-1)).toBeGreaterThan(10 * (waits[0] ?? 0))
    expect(Math.max(...waits)).toBeLessThanOrEqual(DAY)
    expect(await source()).toMatchObject({ state: 'active', failures: 13, lastError: 'HTTP 404' })
    site.pages.set('/feed', plainRss([news('a')]))
    await again()
    expect(await source()).toMatchObject({ failures: 0, lastError: null })
    expect(logged('source is back')).toBe(true)
  })

  test('that sends Retry-After is polled accordingly later', async () => {
    site.pages.set('/feed', (_, response) => {
      response.writeHead(429, { 'retry-after': '7200' }).end()
    })
    await collect('/feed')
    expect((await source())?.nextPollAt).toBeGreaterThanOrEqual(now + 2 * HOUR)
  })

  test('of a host that asked another source for a pause waits as well, and has not failed', async () => {
    site.pages.set('/a', (_, response) => {
      response.writeHead(429, { 'retry-after': '7200' }).end()
    })
    await collect('/a')
    const requests = site.requests.length
    site.pages.set('/b', plainRss([news('b')]))
    expect(await collect('/a', '/b')).toEqual({ sources: 1, articles: 0, failures: 0 })
    expect(site.requests).toHaveLength(requests)
    expect(await source('/b')).toMatchObject({ failures: 0, nextPollAt: now + 2 * HOUR })
    now += 2 * HOUR
    expect((await collect()).articles).toBe(1)
  })

  test('that no proxy connects us to is polled again soon, and has not failed', async () => {
    await fetcher.close()
    const proxies = { ALL_PROXY: 'http://127.0.0.1:1' }
    const lookup: LookupFunction = (_, __, done) =>
      done(null, [{ address: '93.184.215.14', family: 4 }])
    fetcher = createFetcher({
      userAgent: 'test',
      allowPrivate: [],
      now: () => now,
      proxies,
      lookup,
    })
    await store.sources.sync(
      [{ url: 'https://a.example/feed', title: 'A', siteUrl: null, topic: null, language: null }],
      now,
    )
    expect(await collect()).toEqual({ sources: 1, articles: 0, failures: 0 })
    const [polled] = await store.sources.all()
    expect(polled).toMatchObject({ failures: 0, lastError: null, nextPollAt: now + 5 * MINUTE })
  })

  test('whose feed exceeds the size limit is read up to its last whole item', async () => {
    await fetcher.close()
    const limits = { maxBytes: 4_000 }
    fetcher = createFetcher({
      userAgent: 'test',
      allowPrivate: [site.host],
      now: () => now,
      limits,
    })
    const items = Array.from({ length: 100 }, (_, n) => news(`number-${n}`))
    const feed = plainRss(items)
    site.pages.set('/feed', feed)
    const whole = feed.slice(0, 4_000).split('</item>').length - 1
    expect(await collect('/feed')).toEqual({ sources: 1, articles: whole, failures: 0 })
  })

  test('that says for days that it is gone for good (410) is paused', async () => {
    site.pages.set('/feed', (_, response) => {
      response.writeHead(410).end()
    })
    await collect('/feed')
    for (const _ of [1, 2]) await again()
    expect(await source()).toMatchObject({ state: 'active', lastError: 'HTTP 410' })
    await again()
    expect(await source()).toMatchObject({
      state: 'paused',
      lastError: 'gone for good (HTTP 410)',
    })
  })

  test('that moved is followed, and polled at its new address after three polls', async () => {
    site.pages.set('/new', plainRss([news('a')]))
    site.pages.set('/feed', (_, response) => {
      response.writeHead(301, { location: '/new' }).end()
    })
    await collect('/feed')
    await again()
    expect((await source())?.fetchUrl).toBeNull()
    await again()
    expect((await source())?.fetchUrl).toBe(`${site.url}/new`)
    site.requests.length = 0
    await again()
    expect(site.requests.map(({ url }) => url)).toEqual(['/new'])
    // The file still lists the old address; the source stays one.
    await collect('/feed')
    expect((await store.sources.all()).filter(({ state }) => state === 'active')).toHaveLength(1)
  })

  test('does not keep others from being polled', async () => {
    site.pages.set('/page', '<!doctype html><html><body><p>no feed</p></body></html>')
    site.pages.set('/broken', (_, response) => response.destroy())
    site.pages.set('/good', plainRss([news('a')]))
    expect(await collect('/page', '/broken', '/good')).toEqual({
      sources: 3,
      articles: 1,
      failures: 2,
    })
    expect((await source('/page'))?.lastError).toBeTruthy()
    expect((await source('/broken'))?.lastError).toBeTruthy()
  })

  test('that is silent for much longer than usual is marked, and unmarked later', async () => {
    const daily = Array.from({ length: 20 }, (_, n) => news(`d${n}`, now - (n + 1) * DAY))
    site.pages.set('/feed', plainRss(daily))
    await collect('/feed')
    expect((await source())?.silent).toBe(false)
    now += 30 * DAY
    await collect()
    expect((await source())?.silent).toBe(true)
    site.pages.set('/feed', plainRss([news('alive'), ...daily]))
    await again()
    expect((await source())?.silent).toBe(false)
  })
})

describe('a site without a feed at the listed address', () => {
  const html = (body: string, head = '') =>
    `<!doctype html><html><head><title>The Site</title>${head}</head><body>${body}</body></html>`
  const titles = async () =>
    (await store.articles.unread(now, 50)).map(({ title }) => title).toSorted()

  test('is read through the feed that its page names', async () => {
    site.pages.set(
      '/',
      html('<p>Hello</p>', '<link rel="alternate" type="application/rss+xml" href="/real.xml">'),
    )
    site.pages.set('/real.xml', plainRss([news('a')]))
    expect((await collect('/')).articles).toBe(1)
    expect(await source('/')).toMatchObject({
      kind: 'feed',
      fetchUrl: `${site.url}/real.xml`,
      failures: 0,
    })
    site.pages.set('/real.xml', plainRss([news('b'), news('a')]))
    expect((await again()).articles).toBe(1)
  })

  test('is read through its list of articles and marked as such', async () => {
    const entry = (n: number) =>
      `<article><h2><a href="/post/${n}">A headline of a certain length, number ${n}</a></h2><p>Some words.</p></article>`
    site.pages.set('/', html(`<main>${[1, 2, 3, 4, 5, 6].map(entry).join('')}</main>`))
    expect((await collect('/')).articles).toBe(6)
    expect(await source('/')).toMatchObject({ kind: 'list' })
    site.pages.set('/', html(`<main>${[7, 1, 2, 3, 4, 5, 6].map(entry).join('')}</main>`))
    expect((await again()).articles).toBe(1)
    expect(await titles()).toEqual(['A headline of a certain length, number 7'])
  })

  test('is read through its sitemap, with titles from addresses until the pages are read', async () => {
    const entry = (name: string) =>
      `<url><loc>${site.url}/${name}</loc><lastmod>${new Date(now - HOUR).toISOString()}</lastmod></url>`
    const sitemap = (...names: string[]) =>
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${names.map(entry).join('')}</urlset>`
    site.pages.set('/', html('<p>Nothing but words.</p>'))
    site.pages.set('/sitemap.xml', sitemap('2026/the-first-post.html', 'second_post'))
    await collect('/')
    expect(await source('/')).toMatchObject({
      kind: 'sitemap',
      fetchUrl: `${site.url}/sitemap.xml`,
    })
    expect(await titles()).toEqual(['Second post', 'The first post'])
    const [first] = await store.articles.unread(now, 1)
    const reading = articleContent({
      extractor: 'plain',
      words: 1,
      title: 'Its own title',
      language: null,
    })
    await store.articles.saveContent(first?.id ?? -1, reading, now)
    await again()
    expect((await store.articles.get(first?.id ?? -1))?.title).toBe('Its own title')
  })

  test('is read through a sitemap without dates: a page is news that was not there before', async () => {
    const sitemap = (...names: string[]) =>
      `<urlset>${names.map((name) => `<url><loc>${site.url}/${name}</loc></url>`).join('')}</urlset>`
    site.pages.set('/', html('<p>Nothing but words.</p>'))
    const before = Array.from({ length: 30 }, (_, n) => `a-post-number-${n}`)
    site.pages.set('/sitemap.xml', sitemap(...before))
    expect((await collect('/')).articles).toBe(30)
    expect(await titles()).toEqual([])
    site.pages.set(
      '/sitemap.xml',
      sitemap(...before.slice(0, 9), 'the-new-one', ...before.slice(9)),
    )
    expect((await again()).articles).toBe(1)
    expect(await titles()).toEqual(['The new one'])
    site.pages.set('/sitemap.xml', sitemap('shop-a', 'shop-b', 'shop-c'))
    expect((await again()).articles).toBe(3)
    expect(await titles()).toEqual(['The new one'])
  })

  test('is read through the newest sitemaps of an index, which does not change itself', async () => {
    const entry = (name: string) =>
      `<url><loc>${site.url}/${name}</loc><lastmod>${new Date(now - HOUR).toISOString()}</lastmod></url>`
    const sitemap = (...names: string[]) => `<urlset>${names.map(entry).join('')}</urlset>`
    site.pages.set('/', html('<p>Nothing but words.</p>'))
    site.pages.set('/robots.txt', 'Sitemap: /maps.xml')
    site.pages.set(
      '/maps.xml',
      `<sitemapindex><sitemap><loc>${site.url}/posts.xml</loc></sitemap></sitemapindex>`,
    )
    site.pages.set('/posts.xml', sitemap('the-first-post'))
    await collect('/')
    expect(await source('/')).toMatchObject({ kind: 'sitemap', fetchUrl: `${site.url}/maps.xml` })
    site.pages.set('/posts.xml', sitemap('tag/clay', 'the-100%-post', 'the-first-post'))
    expect((await again()).articles).toBe(1)
    expect((await titles()).toSorted()).toEqual(['The 100% post', 'The first post'])
    expect(await source('/')).toMatchObject({ etag: null, lastModified: null })
  })

  test('fails without a list of articles, and is retried', async () => {
    site.pages.set('/', html('<p>Nothing but words.</p>'))
    expect((await collect('/')).failures).toBe(1)
    expect((await source('/'))?.lastError).toBe('a page, and no way to its articles')
  })
})

describe('what a source delivers', () => {
  const daily = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => news(`n${from - n * DAY}`, from - n * DAY))

  test('is noted: the newest item, the last article that may be sent, the usual gap', async () => {
    const old = daily(now - 2 * DAY, 10)
    const newest = now - 2 * DAY
    site.pages.set('/feed', plainRss(old))
    await collect('/feed')
    // All are older than a day at the first poll, so none may be sent.
    expect(await source()).toMatchObject({ newestAt: newest, lastToldAt: null, usualGapMs: DAY })
    const added = now
    site.pages.set('/feed', plainRss([news('new', now), ...old]))
    await again()
    expect(await source()).toMatchObject({ newestAt: added, lastToldAt: now })
    const toldAt = now
    for (let day = 0; day < 10; day += 1) await again()
    const overdue = await source()
    expect(overdue && sourceHealth({ ...overdue, silent: false })).toMatchObject({
      kind: 'overdue',
      toldAt,
    })
  })

  test('counts also when another source had the article first', async () => {
    site.pages.set('/feed', plainRss([news('a')]))
    site.pages.set('/planet', plainRss([]))
    await collect('/feed', '/planet')
    site.pages.set('/planet', plainRss([news('a')]))
    await again()
    expect((await source('/planet'))?.lastToldAt).toBe(now)
  })
})

describe('before a digest', () => {
  test('a source is asked once more, and its new article is there twenty minutes later', async () => {
    const digest = now + 3 * HOUR
    await subscribe(store, 1, digest)
    let items = Array.from({ length: 10 }, (_, n) => news(`n${n}`, now - n * DAY))
    site.pages.set('/feed', (_, response) => response.end(plainRss(items)))
    await collect('/feed')
    items = [news('late', digest - 20 * MINUTE), ...items]
    // The ticks of the collector.
    const before = site.requests.length
    while (now < digest - 10 * MINUTE) {
      now += 10 * MINUTE
      await collect()
    }
    expect(site.requests.length - before).toBe(1)
    expect((await store.articles.unread(now, 20)).map(({ title }) => title)).toContain('late')
  })

  test('a source that asks for more time keeps it', async () => {
    await subscribe(store, 1, now + 3 * HOUR)
    site.pages.set('/feed', (_, response) => {
      response.setHeader('cache-control', 'max-age=36000').end(plainRss([news('a')]))
    })
    await collect('/feed')
    expect((await source())?.nextPollAt).toBeGreaterThanOrEqual(now + 10 * HOUR)
  })
})

describe('a server that always answers 304', () => {
  /** Answers 304 to everything conditional. Returns how many whole answers it gave. */
  const stubborn = (xml: () => string) => {
    let whole = 0
    site.pages.set('/feed', (request, response) => {
      if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end()
      else {
        whole += 1
        response.setHeader('etag', `"${whole}"`).end(xml())
      }
    })
    return () => whole
  }

  test('is asked for a whole answer once a day after the usual gap has long passed', async () => {
    let items = Array.from({ length: 10 }, (_, n) => news(`n${n}`, now - n * DAY))
    const whole = stubborn(() => plainRss(items))
    await collect('/feed')
    for (let poll = 0; poll < 4; poll += 1) {
      now += DAY / 2
      await collect()
    }
    expect(whole()).toBe(1)
    items = [news('late', now), ...items]
    const last = now
    while (now < last + 6 * DAY) {
      now += DAY / 2
      await collect()
    }
    expect((await source())?.lastNewAt).toBeGreaterThan(last)
    expect(whole()).toBeLessThan(5)
  })

  test('keeps its validators while nothing is due yet', async () => {
    const items = Array.from({ length: 10 }, (_, n) => news(`n${n}`, now - n * 30 * DAY))
    const whole = stubborn(() => plainRss(items))
    await collect('/feed')
    for (let day = 0; day < 20; day += 1) await again()
    expect(whole()).toBe(1)
  })
})

describe('a stop', () => {
  test('is no failure of the sources that are being asked, which come first afterwards', async () => {
    site.pages.set('/feed', () => {})
    const polling = collect('/feed')
    await soon(() => expect(site.requests).toHaveLength(1))
    await fetcher.close()
    expect(await polling).toEqual({ sources: 1, articles: 0, failures: 0 })
    expect(await source()).toMatchObject({ failures: 0, lastError: null, lastPollAt: null })
    fetcher = createFetcher({ userAgent: 'test', allowPrivate: [site.host], now: () => now })
    now += MINUTE
    await store.sources.add(
      { url: `${site.url}/new`, title: 'new', siteUrl: null, topic: null, language: null },
      'feed',
      now,
    )
    expect((await store.sources.due(now, 10)).map(({ title }) => title)).toEqual(['/feed', 'new'])
    site.pages.set('/feed', plainRss([news('a')]))
    site.pages.set('/new', plainRss([]))
    expect(await collect()).toMatchObject({ articles: 1, failures: 0 })
  })

  test('while a large feed is parsed is none either', async () => {
    const closed = async () => Promise.reject(new FeedParserClosed())
    site.pages.set('/feed', plainRss([news('a')]))
    expect(await collect('/feed')).toMatchObject({ articles: 1 })
    site.pages.set('/feed', plainRss([news('a'), news('b')]))
    now += DAY
    const log = pino({ level: 'silent' })
    const collector = createCollector({ store, fetcher, parse: closed, now: () => now, log })
    const ids = (await collector.due()).flatMap((due) => due.ids)
    expect(await collector.poll(ids)).toMatchObject({ sources: 1, failures: 0 })
    expect((await collector.due()).flatMap((due) => due.ids)).toEqual(ids)
  })
})

test('items of Hacker News keep their points and their discussion', async () => {
  const html =
    '<p>Article URL: <a href="https://t.example/x">x</a></p><p>Comments URL: <a href="https://news.ycombinator.com/item?id=42">c</a></p><p>Points: 312</p><p># Comments: 97</p>'
  site.pages.set('/feed', plainRss([{ ...news('x'), html }]))
  await collect('/feed')
  const [unread] = await store.articles.unread(now, 1)
  expect(await store.articles.get(unread?.id ?? -1)).toMatchObject({
    points: 312,
    commentsUrl: 'https://news.ycombinator.com/item?id=42',
  })
})

test('due sources are grouped by host', async () => {
  const listed = ['https://a.example/1', 'https://b.example/', 'https://a.example/2'].map(
    (url) => ({
      url,
      title: url,
      siteUrl: null,
      topic: null,
      language: null,
    }),
  )
  await store.sources.sync(listed, now)
  const log = pino({ level: 'silent' })
  const parse = async () => Promise.reject(new Error('not asked'))
  const collector = createCollector({ store, fetcher, parse, now: () => now, log })
  const idOf = async (url: string) => (await store.sources.byUrl(url))?.id
  const due = await collector.due()
  expect(due).toHaveLength(2)
  expect(due.find(({ key }) => key === 'a.example')?.ids.toSorted((a, b) => a - b)).toEqual([
    await idOf('https://a.example/1'),
    await idOf('https://a.example/2'),
  ])
  for (const { id } of await store.sources.all()) {
    await store.sources.update(id, { nextPollAt: now + 1 })
  }
  expect(await collector.due()).toEqual([])
  // Another process polled it in the meantime.
  expect(await collector.poll(due.flatMap(({ ids }) => ids))).toMatchObject({ sources: 0 })
})
