import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { createFetcher, type Fetcher } from '../../src/collect/fetch/fetcher.ts'
import { plainText } from '../../src/model/block.ts'
import { MINUTE } from '../../src/model/time.ts'
import { type ArticleReader, createArticleReader } from '../../src/read/article-reader.ts'
import { readFeedHtml } from '../../src/read/read-feed-html.ts'
import { readPage } from '../../src/read/read-page.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { decodePage } from '../../src/text/charset/decode-page.ts'
import { newEntry } from '../support/new-article.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })
const words = (about: string, count = 120) =>
  Array.from(
    { length: count / 12 },
    (_, n) => `Sentence ${n} of the article says something plain about ${about}, in twelve words.`,
  ).join(' ')
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${body}</p><p>${body}</p></article></body></html>`

let now: number
let site: SiteServer
let store: Store
let fetcher: Fetcher
let reader: ArticleReader
let sourceId: number

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 8)
  site = await startSiteServer()
  store = await openStore('file::memory:', log)
  fetcher = createFetcher({ userAgent: 'test', allowPrivate: [site.host], now: () => now })
  reader = createArticleReader({
    store,
    fetcher,
    readPage: async ({ bytes, url, contentType }) => readPage(decodePage(bytes, contentType), url),
    readFeed: async (html, url) => readFeedHtml(html, url),
    topicsOf: () => [],
    now: () => now,
    log,
  })
  await store.sources.sync(
    [{ url: `${site.url}/feed`, title: 's', siteUrl: null, topic: null, language: 'en' }],
    now,
  )
  sourceId = (await store.sources.all())[0]?.id ?? -1
})
afterEach(async () => {
  await fetcher.close()
  await store.close()
  await site.close()
})

const readNew = async () => reader.read((await reader.unread()).flatMap(({ ids }) => ids))

async function article(
  path: string,
  feedHtml: string | null = null,
  title = path,
): Promise<number> {
  const [id = -1] = await store.articles.record(
    sourceId,
    [newEntry({ guid: path, url: site.url + path, title, publishedAt: now - 60_000, feedHtml })],
    now,
  )
  return id
}

const read = async (id: number) => {
  const row = await store.articles.get(id)
  return { ...row, text: plainText(await store.articles.blocks(id)) }
}

describe('an article reader', () => {
  test('uses the page if it shows the whole article', async () => {
    site.pages.set('/a', page('A', words('bridges')))
    const id = await article('/a', '<p>A short feed text.</p>')
    expect(await readNew()).toEqual([id])
    expect(await read(id)).toMatchObject({
      readState: 'read',
      quality: 'full',
      extractor: 'readability',
    })
    expect((await read(id)).text).toContain('bridges')
  })

  test('dates an article of a sitemap by its page, which may be older than its last change', async () => {
    const at = Date.UTC(2025, 2, 4, 6)
    const head = `<meta property="article:published_time" content="${new Date(at).toISOString()}">`
    site.pages.set('/old', page('Old', words('bridges'), head))
    const ofFeed = await article('/old')
    await readNew()
    expect((await read(ofFeed)).publishedAt).toBe(now - 60_000)
    await store.sources.update(sourceId, { kind: 'sitemap' })
    site.pages.set('/older', page('Older', words('canals'), head))
    const ofSitemap = await article('/older')
    await readNew()
    expect((await read(ofSitemap)).publishedAt).toBe(at)
  })

  test('shows of a page with many notes only the one that the article is', async () => {
    const head = `<link rel="canonical" href="${site.url}/notes">`
    site.pages.set('/notes', page('All notes', words('bridges'), head))
    const note = '<p>On Tuesday we painted the mill and everybody who came got a loaf of bread.</p>'
    const own = await article('/notes#tuesday', note)
    await readNew()
    expect((await read(own)).text).toContain('painted the mill')
    expect((await read(own)).text).not.toContain('bridges')
    expect((await read(own)).url).toBe(`${site.url}/notes#tuesday`)
    const untold = await article('/notes#monday', '<p>Monday</p>')
    await readNew()
    expect((await read(untold)).text).toContain('bridges')
  })

  test.each<[string, number]>([
    ['forbidden', 403],
    ['not found', 404],
  ])('uses the feed’s own content if the page is %s', async (_, status) => {
    site.pages.set('/a', (__, response) => {
      response.writeHead(status).end('go away')
    })
    const id = await article('/a', `<p>${words('canals')}</p><p>${words('locks')}</p>`)
    await readNew()
    expect(await read(id)).toMatchObject({ quality: 'full', extractor: 'feed' })
    expect((await read(id)).text).toContain('locks')
  })

  test('marks the article as short if page and feed are both stubs', async () => {
    site.pages.set('/a', (_, response) => {
      response.writeHead(403).end()
    })
    const id = await article('/a', '<p>Two lines only.</p>')
    await readNew()
    expect(await read(id)).toMatchObject({
      readState: 'read',
      quality: 'short',
      text: 'Two lines only.',
    })
  })

  test('retries a page that is temporarily down, and gives up after the last retry', async () => {
    site.pages.set('/a', (_, response) => {
      response.writeHead(503).end()
    })
    const id = await article('/a', '<p>Two lines only.</p>')
    expect(await readNew()).toEqual([])
    now += 6 * MINUTE
    site.pages.set('/a', page('A', words('ferries')))
    expect(await readNew()).toEqual([id])
    expect((await read(id)).text).toContain('ferries')
    const other = await article('/b', null)
    site.pages.set('/b', (_, response) => response.destroy())
    for (let n = 0; n < 4; n += 1) {
      await readNew()
      now += 20 * MINUTE
    }
    expect(await read(other)).toMatchObject({ readState: 'read', quality: 'short', words: 0 })
  })

  test('does not count a stop as an attempt', async () => {
    site.pages.set('/a', () => {})
    const id = await article('/a', '<p>A short feed text.</p>')
    const reading = readNew()
    await soon(() => expect(site.requests).toHaveLength(1))
    await fetcher.close()
    expect(await reading).toEqual([])
    expect(await store.articles.toRead(id, now)).toMatchObject({ id, readTries: 0 })
    // The run that asks until nothing is unread must end.
    expect(await reader.unread()).toEqual([])
  })

  test('ignores a file that is not a web page', async () => {
    site.pages.set('/a', (_, response) => {
      response.setHeader('content-type', 'application/pdf').end('%PDF-1.7')
    })
    const id = await article('/a', '<p>About the report.</p>')
    await readNew()
    expect(await read(id)).toMatchObject({ quality: 'short', text: 'About the report.' })
  })

  test('merges two addresses into one article if the page declares it and the titles agree', async () => {
    const canonical = `<link rel="canonical" href="${site.url}/real">`
    site.pages.set('/real', page('One', words('wind'), canonical))
    site.pages.set('/copy', page('One', words('wind'), canonical))
    site.pages.set('/other', page('Two', words('tides'), canonical))
    const real = await article('/real', null, 'One')
    await readNew()
    const copy = await article('/copy', null, 'One')
    const other = await article('/other', null, 'Two')
    expect(await readNew()).toEqual([other])
    const candidates = await store.articles.candidates(0, 10)
    expect(new Set(candidates.map(({ id }) => id))).toEqual(new Set([real, other]))
    expect((await store.articles.get(copy))?.eligible).toBe(false)
  })
})
