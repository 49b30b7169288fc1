import { parseFeed, parseOpml } from 'feedsmith'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articles, stock } from '../../../sandbox/sites/articles/index.ts'
import { type FakeSites, startFakeSites } from '../../../sandbox/sites/fake-sites.ts'

let clock: number
let sites: FakeSites

beforeEach(async () => {
  clock = Date.parse('2026-03-01T06:30:00Z')
  sites = await startFakeSites({ host: '127.0.0.1', port: 0, now: () => clock })
})

afterEach(() => sites.close())

/** Feeds have one field for titles in each format; all that matters here is the order in which they stand. */
function firstTitle(text: string, titles: readonly string[]): string | undefined {
  const found = titles
    .map((title) => ({ title, at: text.indexOf(title) }))
    .filter((hit) => hit.at >= 0)
  return found.toSorted((a, b) => a.at - b.at)[0]?.title
}

function feedUrl(format: string): string {
  const feed = sites.feeds.find((one) => one.format === format)
  if (!feed) throw new Error(`no ${format} feed`)
  return feed.url
}

test('every feed parses as its format, under its media type', async () => {
  expect(sites.feeds.map((feed) => feed.format).toSorted()).toEqual(['atom', 'json', 'rdf', 'rss'])
  for (const feed of sites.feeds) {
    const response = await fetch(feed.url)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(
      /^application\/\S+\+(xml|json); charset=utf-8$/,
    )
    expect(parseFeed(await response.text()).format).toBe(feed.format)
  }
})

test('every article answers at its address, dated back from now', async () => {
  expect(sites.articles.map((article) => clock - article.publishedAt)).toEqual(
    articles.map((article) => article.minutesAgo * 60_000),
  )
  for (const article of sites.articles) {
    const response = await fetch(article.url)
    const text = await response.text()
    expect(response.status).toBe(article.page === 'forbidden' ? 403 : 200)
    expect(text.includes(`<title>${article.title}`)).toBe(article.page !== 'forbidden')
    expect((await fetch(`${article.url}/?utm_source=x`)).status).toBe(response.status)
  }
})

test('sites, style sheets and pictures are served, and nothing else', async () => {
  const answers = await Promise.all(
    [
      '/',
      '/signal/',
      '/orbit/style.css',
      '/pictures/sea.svg',
      '/pictures/sea.png',
      '/robots.txt',
    ].map(async (path) => {
      const response = await fetch(sites.url + path)
      return [path, response.status, response.headers.get('content-type')]
    }),
  )
  expect(answers).toEqual([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/signal/', 200, 'text/html; charset=utf-8'],
    ['/orbit/style.css', 200, 'text/css; charset=utf-8'],
    ['/pictures/sea.svg', 200, 'image/svg+xml'],
    ['/pictures/sea.png', 200, 'image/png'],
    ['/robots.txt', 404, 'text/plain; charset=utf-8'],
  ])
  expect((await fetch(sites.url, { method: 'POST' })).status).toBe(405)
})

test('the list of feeds is an OPML with topics', () => {
  const outlines = parseOpml(sites.opml()).body?.outlines ?? []
  expect(
    outlines.flatMap((topic) => topic.outlines?.map((feed) => [topic.text, feed.xmlUrl])),
  ).toEqual(sites.feeds.map((feed) => [feed.topic, feed.url]))
})

describe('conditional requests', () => {
  test.each([
    ['if-none-match', 'etag'],
    ['if-modified-since', 'last-modified'],
  ])('%s with the last %s gets 304 until something new is out', async (condition, validator) => {
    const url = feedUrl('rss')
    const first = await fetch(url)
    const headers = { [condition]: first.headers.get(validator) ?? '' }
    const again = await fetch(url, { headers })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    clock += 60_000
    sites.publish()
    expect((await fetch(url, { headers })).status).toBe(200)
  })

  test('a feed that got nothing new stays unchanged', async () => {
    const url = feedUrl('json')
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    sites.publish()
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})

describe('publishing', () => {
  test('puts the new article first in its feed and on its site', async () => {
    const url = feedUrl('rss')
    const before = (await fetch(url)).headers.get('etag')
    clock += 60_000
    const article = sites.publish()
    expect(article?.publishedAt).toBe(clock)
    const titles = sites.articles.map((one) => one.title)
    expect(titles[0]).toBe(article?.title)
    const feed = await fetch(url)
    expect(feed.headers.get('etag')).not.toBe(before)
    expect(feed.headers.get('last-modified')).toBe(new Date(clock).toUTCString())
    expect(firstTitle(await feed.text(), titles)).toBe(article?.title)
    expect(firstTitle(await (await fetch(`${sites.url}/signal/`)).text(), titles)).toBe(
      article?.title,
    )
    expect((await fetch(article?.url ?? '')).status).toBe(200)
  })

  test('brings out the stock, one by one, and then nothing', () => {
    const slugs = stock.map(() => sites.publish()?.slug)
    expect(slugs).toEqual(stock.map((article) => article.slug))
    expect(sites.publish()).toBeNull()
  })

  test('takes an article of the caller, once', async () => {
    const draft = {
      slug: 'ours',
      source: 'halfbyte',
      title: 'Ours & only ours',
      author: 'Me',
      language: 'en',
      categories: [],
      excerpt: 'Short.',
      body: 'First.\n\nSecond.',
    } as const
    const article = sites.publish({ ...draft, categories: [] })
    expect(article?.paragraphs).toEqual(['First.', 'Second.'])
    expect(await (await fetch(feedUrl('json'))).text()).toContain('Ours & only ours')
    expect(() => sites.publish({ ...draft, categories: [] })).toThrow(RangeError)
  })
})

describe('faults', () => {
  test('a status, with Retry-After, for as many requests as asked', async () => {
    const url = feedUrl('atom')
    sites.fail(url, { kind: 'status', status: 503, retryAfter: 120 }, 2)
    const first = await fetch(url)
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '120'])
    expect((await fetch(url)).status).toBe(503)
    expect((await fetch(url)).status).toBe(200)
  })

  test('no answer at all', async () => {
    sites.fail('/orbit/atom.xml', { kind: 'hang' })
    const reader = new AbortController()
    const broken = expect(fetch(feedUrl('atom'), { signal: reader.signal })).rejects.toThrow(
      'aborted',
    )
    await expect.poll(() => sites.requests).toMatchObject([{ status: null, fault: 'hang' }])
    reader.abort()
    await broken
  })

  test('slow, but whole', async () => {
    const url = feedUrl('rss')
    const right = await (await fetch(url)).text()
    sites.fail(url, { kind: 'slow', pauseMs: 1 })
    expect(await (await fetch(url)).text()).toBe(right)
  })

  test('slow, and the reader goes away', async () => {
    sites.fail(feedUrl('rss'), { kind: 'slow', pauseMs: 1 })
    const reader = new AbortController()
    const response = await fetch(feedUrl('rss'), { signal: reader.signal })
    reader.abort()
    await expect(response.text()).rejects.toThrow('aborted')
    expect((await fetch(feedUrl('atom'))).status).toBe(200)
  })

  test('half a body', async () => {
    const url = feedUrl('rdf')
    sites.fail(url, { kind: 'truncated' })
    const response = await fetch(url)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('a page instead of a feed', async () => {
    sites.fail(feedUrl('json'), { kind: 'not-a-feed' })
    const response = await fetch(feedUrl('json'))
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(() => parseFeed(text)).toThrow()
  })

  test('spoil a body also where there would be a 304', async () => {
    const url = feedUrl('rss')
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    sites.fail(url, { kind: 'slow', pauseMs: 0 })
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  test('heal one by one or all together', async () => {
    const urls = [feedUrl('rss'), feedUrl('atom'), feedUrl('rdf')]
    const statuses = () => Promise.all(urls.map(async (url) => (await fetch(url)).status))
    for (const url of urls) sites.fail(url, { kind: 'status', status: 500 })
    expect(await statuses()).toEqual([500, 500, 500])
    sites.clearFaults(urls[0])
    expect(await statuses()).toEqual([200, 500, 500])
    sites.clearFaults()
    expect(await statuses()).toEqual([200, 200, 200])
  })
})

test('the transcript holds what was asked and answered', async () => {
  await fetch(`${sites.url}/orbit?x=1`, {
    headers: { 'if-none-match': '"a"', 'user-agent': 'Reader/1' },
  })
  await fetch(`${sites.url}/nowhere`, { method: 'HEAD' })
  expect(sites.requests).toEqual([
    {
      at: clock,
      method: 'GET',
      path: '/orbit?x=1',
      status: 200,
      ifNoneMatch: '"a"',
      ifModifiedSince: null,
      userAgent: 'Reader/1',
      fault: null,
    },
    expect.objectContaining({ method: 'HEAD', path: '/nowhere', status: 404 }),
  ])
})

test('closing breaks what is open, and can be repeated', async () => {
  sites.fail('/', { kind: 'hang' })
  const asked = fetch(sites.url)
  await expect.poll(() => sites.requests.length).toBe(1)
  const broken = expect(asked).rejects.toThrow('fetch failed')
  await sites.close()
  await sites.close()
  await broken
})

test('a taken port is an error', async () => {
  const port = Number(new URL(sites.url).port)
  await expect(startFakeSites({ host: '127.0.0.1', port, now: () => clock })).rejects.toThrow(
    'EADDRINUSE',
  )
})
