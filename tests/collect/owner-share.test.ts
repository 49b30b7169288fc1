import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { type Collector, createCollector } from '../../src/collect/collector.ts'
import { createDownloadShare, type DownloadShare } from '../../src/collect/download-share.ts'
import { createFetcher, type Fetcher } from '../../src/collect/fetch/fetcher.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { mayBringMore, mayReadPages, type OwnerUsage } from '../../src/model/owner-share.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/time.ts'
import { type ArticleReader, createArticleReader } from '../../src/read/article-reader.ts'
import { readFeedHtml } from '../../src/read/read-feed-html.ts'
import { readPage } from '../../src/read/read-page.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { decodePage } from '../../src/text/charset/decode-page.ts'
import { subscribe } from '../support/store-data.ts'

const EVE = 5
let now: number
let site: SiteServer
let store: Store
let fetcher: Fetcher
let lines: Record<string, unknown>[]

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 8)
  lines = []
  site = await startSiteServer()
  store = await openStore('file::memory:', pino({ level: 'silent' }))
  await subscribe(store, EVE, now)
  fetcher = createFetcher({ userAgent: 't', allowPrivate: [site.host], now: () => now })
})
afterEach(async () => {
  await fetcher.close()
  await store.close()
  await site.close()
})

const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) })
const asked = (path: string) => site.requests.filter(({ url }) => url?.startsWith(path)).length

async function follow(path: string, chat = EVE): Promise<void> {
  const { personalSources } = store.forChat(chat)
  const source = { url: site.url + path, title: path, siteUrl: null, topic: null, language: 'en' }
  const [offer] = await personalSources.offer([{ ...source, kind: 'feed' }], now)
  await personalSources.keep([offer?.id ?? -1], 100, now)
}

function feed(path: string, count: number, html?: string): void {
  const items = Array.from({ length: count }, (_, n) => {
    const link = `${site.url}/page${path}/${n}`
    return { guid: link, link, title: `${path} ${n}`, date: now - MINUTE, ...(html && { html }) }
  })
  site.pages.set(path, plainRss(items))
}

function collector(
  over: { share?: OwnerUsage; downloads?: DownloadShare; turnMs?: number } = {},
): Collector {
  const parse = async (bytes: Uint8Array, context: Parameters<typeof parseFeed>[1]) =>
    parseFeed(bytes, context)
  return createCollector({ store, fetcher, parse, now: () => now, log, ...over })
}

function reader(over: { share?: OwnerUsage; turnMs?: number }): ArticleReader {
  return createArticleReader({
    store,
    fetcher,
    readPage: async ({ bytes, url, contentType }) => readPage(decodePage(bytes, contentType), url),
    readFeed: async (html, url) => readFeedHtml(html, url),
    topicsOf: () => [],
    now: () => now,
    log,
    ...over,
  })
}

test('sources whose owner has downloaded enough this hour are not asked, those of others are', async () => {
  const own = collector({ downloads: createDownloadShare(6_000_000, () => now) })
  await subscribe(store, 6, now)
  for (const path of ['/big-a', '/big-b', '/big-c']) {
    feed(path, 2, `<p>${'word '.repeat(400_000)}</p>`)
    await follow(path)
  }
  feed('/of-another', 1)
  await follow('/of-another', 6)
  const ids = (await own.due()).flatMap(({ ids }) => ids)
  for (const id of ids) await own.poll([id])
  // The second one of four megabytes uses the share up.
  const big = () => ['/big-a', '/big-b', '/big-c'].map((path) => asked(path))
  expect(big()).toEqual([1, 1, 0])
  expect(asked('/of-another')).toBe(1)
  const said = { chat: EVE, msg: 'the personal sources of a chat have downloaded their share' }
  expect(lines).toContainEqual(expect.objectContaining(said))
  now += HOUR + MINUTE
  // The one that was left out has been due for longest.
  for (const id of ids.toReversed()) await own.poll([id])
  expect(big().every((count) => count > 0)).toBe(true)
})

test('a body that is given up because it is too large counts too', async () => {
  const own = collector({ downloads: createDownloadShare(5_000_000, () => now) })
  site.pages.set('/endless', 'x'.repeat(6_000_000))
  feed('/small', 1)
  for (const path of ['/endless', '/small']) await follow(path)
  const ids = (await own.due()).flatMap(({ ids }) => ids)
  for (const id of ids.toSorted((a, b) => a - b)) await own.poll([id])
  expect([asked('/endless') > 0, asked('/small')]).toEqual([true, 0])
})

test('sources whose owner has brought enough today are not asked', async () => {
  const own = collector({ share: { articles: 5, bytes: 1e9, pages: 1 } })
  for (const path of ['/a', '/b']) {
    feed(path, 5)
    await follow(path)
  }
  const ids = (await own.due()).flatMap(({ ids }) => ids)
  for (const id of ids) await own.poll([id])
  expect([asked('/a'), asked('/b')]).toEqual([1, 0])
  expect(lines).toContainEqual(
    expect.objectContaining({
      chat: EVE,
      articles: 5,
      msg: 'the personal sources of a chat are over their share',
    }),
  )
  now += DAY + HOUR
  for (const id of ids) await own.poll([id])
  expect(asked('/b')).toBe(1)
})

test('articles of an owner with enough pages today show the text of their feed', async () => {
  const text = `<p>${'The mill was painted in green and everybody got bread. '.repeat(20)}</p>`
  feed('/a', 4, text)
  await follow('/a')
  const own = collector()
  await own.poll((await own.due()).flatMap(({ ids }) => ids))
  const pages = reader({ share: { articles: 1e9, bytes: 1e9, pages: 2 } })
  const ids = (await pages.unread()).flatMap(({ ids }) => ids)
  await pages.read(ids.slice(0, 2))
  await pages.read(ids.slice(2))
  expect(asked('/page')).toBe(2)
  for (const id of ids) expect((await store.articles.get(id))?.readState).toBe('read')
})

test('a turn ends in time, and what is left is still to be done', async () => {
  for (const path of ['/a', '/b', '/c']) {
    site.pages.set(path, (_, response) => {
      now += 40_000
      response.end(plainRss([]))
    })
    await follow(path)
  }
  const own = collector({ turnMs: 30_000 })
  const [task] = await own.due()
  expect(task?.ids).toHaveLength(3)
  const { sources, left } = await own.poll(task?.ids ?? [])
  expect(sources).toBeLessThan(3)
  expect(left).toEqual(task?.ids.slice(sources))
  expect((await own.due()).flatMap(({ ids }) => ids)).toHaveLength(3 - sources)
})

test('one task is for one owner, and has only some of the sources', async () => {
  for (let n = 0; n < 20; n += 1) await follow(`/${n}`)
  expect(await collector().due()).toEqual([
    { key: String(EVE), ids: expect.any(Array), isPersonal: true },
  ])
  expect((await collector().due())[0]?.ids).toHaveLength(12)
})

test.each([
  [{ articles: 0, bytes: 0, pages: 0 }, true, true],
  [{ articles: 10, bytes: 0, pages: 0 }, false, true],
  [{ articles: 0, bytes: 10, pages: 0 }, false, false],
  [{ articles: 9, bytes: 9, pages: 10 }, true, false],
])('%j leaves a share of articles %s, of pages %s', (usage, articles, pages) => {
  const share = { articles: 10, bytes: 10, pages: 10 }
  expect([mayBringMore(usage, share), mayReadPages(usage, share)]).toEqual([articles, pages])
})
