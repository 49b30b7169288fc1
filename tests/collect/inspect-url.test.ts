import { describe, expect, test } from 'vitest'
import { FetchError } from '../../src/collect/fetch/fetch-error.ts'
import { inspectUrl } from '../../src/collect/inspect-url.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'

const RSS = `<rss version="2.0"><channel><title>Night press</title><link>https://n.example/</link>
  <item><title>One</title><link>https://n.example/1</link><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate></item>
  </channel></rss>`
const PAGE = `<!doctype html><html><head>
  <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>hello</body></html>`

/** A site of some pages; everything else is not there. */
function look(pages: Record<string, string>) {
  return inspectUrl(
    'https://n.example/',
    {
      parse: async (bytes, context) => parseFeed(bytes, context),
      fetcher: {
        async get(url) {
          const body = pages[url]
          if (body === 'unreachable') throw new FetchError('dns', url, 'no such host')
          return {
            status: body === undefined ? 404 : 200,
            url,
            permanentUrl: null,
            headers: {},
            bytes: new TextEncoder().encode(body ?? ''),
            etag: null,
            lastModified: null,
            retryAfterMs: null,
            freshForMs: null,
          }
        },
      },
    },
    Date.UTC(2026, 10, 24),
  )
}

describe('an address', () => {
  const found = {
    kind: 'source',
    way: 'feed',
    title: 'Night press',
    siteUrl: 'https://n.example/',
    language: null,
    articles: 1,
    often: null,
    newest: [{ title: 'One', url: 'https://n.example/1', publishedAt: Date.UTC(2026, 10, 23, 8) }],
  }

  test('that is a feed, or a page with one', async () => {
    expect(await look({ 'https://n.example/': RSS })).toEqual({
      ...found,
      url: 'https://n.example/',
    })
    const site = { 'https://n.example/': PAGE, 'https://n.example/feed.xml': RSS }
    expect(await look(site)).toEqual({ ...found, url: 'https://n.example/feed.xml' })
  })

  test('that is not there is told apart from one without a feed', async () => {
    expect(await look({})).toEqual({
      kind: 'failure',
      why: 'n.example: HTTP 404',
      trouble: 'missing',
    })
  })

  test('that leads nowhere', async () => {
    expect(await look({ 'https://n.example/': '<p>hello</p>' })).toEqual({ kind: 'nothing' })
    expect(await look({ 'https://n.example/': 'unreachable' })).toEqual({
      kind: 'failure',
      why: 'n.example: no such host',
      trouble: 'name',
    })
  })
})
