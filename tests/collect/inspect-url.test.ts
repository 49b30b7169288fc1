import { describe, expect, test } from 'vitest'
import { FetchError } from '../../src/collect/fetch/fetch-error.ts'
import { inspectUrl } from '../../src/collect/inspect-url.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'

const RSS = `<rss version="2.0"><channel><title>Night press</title><link>https://n.example/</link>
  <item><title>One</title><link>https://n.example/1</link><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate></item>
  </channel></rss>`
const PAGE = `<!doctype html><html><head>
  <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>hello</body></html>`

/** Inspects a site that has only these pages; `cut`: the fetcher gives only their beginning. */
function inspect(
  pages: Record<string, string>,
  { cut = false, address = 'https://n.example/' }: { cut?: boolean; address?: string } = {},
) {
  return inspectUrl(
    address,
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
            cut,
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

describe('inspectUrl', () => {
  const found = {
    kind: 'source',
    sourceKind: 'feed',
    title: 'Night press',
    siteUrl: 'https://n.example/',
    language: null,
    articles: 1,
    publishRate: null,
    newest: [{ title: 'One', url: 'https://n.example/1', publishedAt: Date.UTC(2026, 10, 23, 8) }],
  }

  test('finds a feed, also through a page that names it', async () => {
    expect(await inspect({ 'https://n.example/': RSS })).toEqual({
      ...found,
      url: 'https://n.example/',
    })
    const site = { 'https://n.example/': PAGE, 'https://n.example/feed.xml': RSS }
    expect(await inspect(site)).toEqual({ ...found, url: 'https://n.example/feed.xml' })
  })

  test('follows a page that forwards to one that names its feed', async () => {
    const site = {
      'https://n.example/': '<meta http-equiv="refresh" content="0; url=/en/">',
      'https://n.example/en/': PAGE,
      'https://n.example/feed.xml': RSS,
    }
    expect(await inspect(site)).toEqual({ ...found, url: 'https://n.example/feed.xml' })
    const loop = { 'https://n.example/': '<meta http-equiv="refresh" content="0; url=/a">' }
    const back = '<meta http-equiv="refresh" content="0; url=/">'
    expect(await inspect({ ...loop, 'https://n.example/a': back })).toEqual({ kind: 'nothing' })
  })

  test('prefers the articles on a page to a feed without any', async () => {
    const links = [1, 2, 3, 4].map(
      (n) =>
        `<article><h2><a href="/post/${n}">A headline of a certain length, ${n}</a></h2></article>`,
    )
    const site = {
      'https://n.example/': PAGE.replace('hello', `<main>${links.join('')}</main>`),
      'https://n.example/feed.xml':
        '<rss version="2.0"><channel><title>Old</title></channel></rss>',
    }
    expect(await inspect(site)).toMatchObject({ sourceKind: 'list', articles: 4 })
  })

  test('names the pages of a sitemap after their addresses', async () => {
    const sitemap =
      '<urlset><url><loc>https://n.example/blog/the-9%-tax</loc><lastmod>2026-11-23T08:00:00Z</lastmod></url></urlset>'
    const site = { 'https://n.example/': '<p>hello</p>', 'https://n.example/sitemap.xml': sitemap }
    expect(await inspect(site)).toMatchObject({
      sourceKind: 'sitemap',
      newest: [{ title: 'The 9% tax' }],
    })
  })

  test('prefers a feed with items to an empty one, but not one of comments', async () => {
    const named = PAGE.replace(
      '</head>',
      '<link rel="alternate" type="application/rss+xml" href="/all.xml"></head>',
    )
    const empty = '<rss version="2.0"><channel><title>Old</title></channel></rss>'
    const site = { 'https://n.example/': named, 'https://n.example/feed.xml': empty }
    expect(await inspect({ ...site, 'https://n.example/all.xml': RSS })).toEqual({
      ...found,
      url: 'https://n.example/all.xml',
    })
    const comments = RSS.replace('Night press', 'Comments on Night press')
    expect(await inspect({ ...site, 'https://n.example/all.xml': comments })).toMatchObject({
      url: 'https://n.example/feed.xml',
      articles: 0,
    })
  })

  test('shows an item of the future last and without an age', async () => {
    const item = (title: string, date: string) =>
      `<item><title>${title}</title><link>https://n.example/${title}</link><pubDate>${date}</pubDate></item>`
    const feed = `<rss><channel><title>Night press</title>${item('Fair', 'Fri, 01 Jan 2027 00:00:00 GMT')}
      ${item('News', 'Mon, 23 Nov 2026 08:00:00 GMT')}</channel></rss>`
    const inspected = await inspect({ 'https://n.example/': feed })
    expect(inspected).toMatchObject({
      newest: [{ title: 'News' }, { title: 'Fair', publishedAt: null }],
    })
  })

  test('reads the beginning of a feed that is too large, without the item that was cut', async () => {
    const [begin = ''] = RSS.split('</item>')
    const large = `${begin}</item><item><title>Two</title><link>https://n.example/2</link><descr`
    expect(await inspect({ 'https://n.example/': large }, { cut: true })).toMatchObject({
      kind: 'source',
      newest: [{ title: 'One' }],
    })
    expect(await inspect({ 'https://n.example/': '<p>hello' }, { cut: true })).toMatchObject({
      kind: 'failure',
      trouble: 'large',
    })
  })

  test('names releases after their project, as they are told later', async () => {
    const item = (title: string, tag: string) =>
      `<entry><id>${tag}</id><title>${title}</title><link href="https://github.com/larch/fern/releases/tag/${tag}"/></entry>`
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Release notes from fern</title>${item('v1.2.0', 'v1.2.0')}${item('The green one', 'v1.1.0')}</feed>`
    const found = await inspect(
      { 'https://github.com/larch/fern/releases.atom': feed },
      { address: 'https://github.com/larch/fern' },
    )
    expect(found).toMatchObject({ newest: [{ title: 'fern v1.2.0' }, { title: 'The green one' }] })
  })

  test('distinguishes a missing page from one without a feed', async () => {
    expect(await inspect({})).toEqual({
      kind: 'failure',
      why: 'n.example: HTTP 404',
      trouble: 'missing',
    })
  })

  test('finds nothing on a page without a feed, and reports an unknown host', async () => {
    expect(await inspect({ 'https://n.example/': '<p>hello</p>' })).toEqual({ kind: 'nothing' })
    expect(await inspect({ 'https://n.example/': 'unreachable' })).toEqual({
      kind: 'failure',
      why: 'n.example: no such host',
      trouble: 'name',
    })
  })
})
