import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { createCollector } from '../../src/collect/collector.ts'
import { createFetcher, type Fetcher } from '../../src/collect/fetch/fetcher.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { createArticleReader } from '../../src/read/article-reader.ts'
import { emptyPage } from '../../src/read/empty-page.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { newEntry } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)
const ADA = 1001

/** A private host that the operator has opened for their own sources. */
let site: SiteServer
let store: Store
let fetcher: Fetcher
beforeEach(async () => {
  site = await startSiteServer()
  for (const path of ['/operators', '/adas']) {
    const link = `${site.url}${path}/wiki`
    const feed = plainRss([{ guid: link, link, title: `Salaries of ${path}`, date: now }])
    site.pages.set(path, (_, response) => response.end(feed))
    site.pages.set(`${path}/wiki`, (_, response) => response.end('<p>Salaries</p>'))
  }
  store = await openStore('file::memory:', log)
  fetcher = createFetcher({
    userAgent: 'test',
    allowPrivate: [site.host],
    privateFor: 'operators',
    now: () => now,
  })
  const listed = { title: 's', siteUrl: null, topic: null, language: null }
  await store.sources.sync([{ ...listed, url: `${site.url}/operators` }], now)
  await subscribe(store, ADA, now)
  const { personalSources } = store.forChat(ADA)
  const adas = { ...listed, url: `${site.url}/adas`, kind: 'feed' as const }
  const [offered] = await personalSources.offer([adas], now)
  await personalSources.keep([offered?.id ?? 0], 1, now)
})
afterEach(async () => {
  await fetcher.close()
  await store.close()
  await site.close()
})

const collector = () =>
  createCollector({ store, fetcher, parse: async (...of) => parseFeed(...of), now: () => now, log })

test('a personal source at a private host is not asked, an operator’s is, and so are its pages', async () => {
  const due = (await collector().due()).flatMap(({ ids }) => ids)
  expect(due).toHaveLength(2)
  expect(await collector().poll(due)).toMatchObject({ articles: 1, failures: 1 })
  const own = await store.sources.byUrl(`${site.url}/adas`)
  expect(own?.lastError).toContain('not a public address')
  const read = new Set<string>()
  const reader = createArticleReader({
    store,
    fetcher,
    async readPage({ url }) {
      read.add(new URL(url).pathname)
      return emptyPage()
    },
    readFeed: async () => emptyPage(),
    topicsOf: () => [],
    now: () => now,
    log,
  })
  // As if it had been told before the host was private.
  const entry = { url: `${site.url}/adas/wiki`, title: 'Salaries', publishedAt: now }
  await store.articles.record(own?.id ?? 0, [newEntry(entry)], now)
  await reader.read((await reader.unread()).flatMap(({ ids }) => ids))
  expect([...read]).toEqual(['/operators/wiki'])
})

test('a link that somebody shares to such a host is not read', async () => {
  const url = `${site.url}/operators/wiki`
  const link = { url, link: url, title: 'x', site: '127.0.0.1' }
  const id = await store.forChat(ADA).sharedLinks.add(link, now)
  const article = await store.articles.toReadNow(id)
  expect(article?.source.origin).toBe('person')
  const client = fetcher.forSource(article?.source ?? { origin: 'person', url })
  await expect(client.get(url)).rejects.toMatchObject({ code: 'refused-address' })
})
