import { describe, expect, test } from 'vitest'
import { examine, feedsOfPage } from '../../src/collect/examine.ts'
import type { Fetched } from '../../src/collect/fetch/fetcher.ts'
import { parseFeed } from '../../src/collect/parse/parsefeed.ts'

const RSS = `<rss version="2.0"><channel><title>Night press</title><link>https://n.example/</link>
  <item><title>One</title><link>https://n.example/1</link><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate></item>
  </channel></rss>`
const PAGE = `<!doctype html><html><head>
  <link rel="alternate" type="application/rss+xml" href="/feed.xml">
  <link rel="ALTERNATE nofollow" type="application/atom+xml" href="https://n.example/atom">
  <link rel="alternate" type="text/html" hreflang="de" href="/de">
  <link rel="stylesheet" type="text/css" href="/a.css">
  <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
  </head><body>hello</body></html>`

function answering(body: string, change: Partial<Fetched> = {}) {
  return examine('https://n.example/', {
    parse: async (bytes, context) => parseFeed(bytes, context),
    fetcher: {
      get: async (url) => ({
        status: 200,
        url,
        permanentUrl: null,
        headers: {},
        bytes: new TextEncoder().encode(body),
        etag: null,
        lastModified: null,
        retryAfterMs: null,
        freshForMs: null,
        ...change,
      }),
    },
  })
}

describe('an address', () => {
  test('that is a feed', async () => {
    expect(await answering(RSS, { permanentUrl: 'https://n.example/feed' })).toEqual({
      kind: 'feed',
      url: 'https://n.example/feed',
      title: 'Night press',
      siteUrl: 'https://n.example/',
      language: null,
      articles: 1,
      newestAt: Date.UTC(2026, 10, 23, 8),
    })
  })

  test('that is a page, with the feeds it names', async () => {
    expect(await answering(PAGE)).toEqual({
      kind: 'page',
      feeds: ['https://n.example/feed.xml', 'https://n.example/atom'],
    })
  })

  test('that gives neither', async () => {
    expect(await answering('', { status: 404 })).toEqual({ kind: 'failure', why: 'HTTP 404' })
    expect(await answering('{"no":"feed"}')).toMatchObject({ kind: 'failure' })
  })
})

test('a page that names a thousand feeds gives five', () => {
  const links = Array.from(
    { length: 1000 },
    (_, n) => `<link rel=alternate type=application/rss+xml href=/${n}>`,
  )
  const bytes = new TextEncoder().encode(links.join(''))
  expect(feedsOfPage(bytes, 'https://n.example/')).toHaveLength(5)
})
