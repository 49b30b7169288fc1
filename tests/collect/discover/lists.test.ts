import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listArticles } from '../../../src/collect/discover/list-articles.ts'
import { readSitemap } from '../../../src/collect/discover/read-sitemap.ts'

const PAGE = 'https://example.com/blog/'

describe('readSitemap', () => {
  it('reads pages, with title and date in a news sitemap', () => {
    const { pages, sitemaps } = readSitemap(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc> https://example.com/1?a=1&amp;b=2 </loc><lastmod>2026-11-24</lastmod></url>
      <url><loc>/2</loc><n:news><n:publication_date>2026-11-24T08:00:00Z</n:publication_date><n:title>Two &amp; more</n:title></n:news></url>
      <url><loc>https://other.example/3</loc></url><url><loc>javascript:x</loc></url><url/></urlset>`,
      'https://example.com/sitemap.xml',
    )
    expect(sitemaps).toEqual([])
    expect(pages).toEqual([
      {
        url: 'https://example.com/1?a=1&b=2',
        title: null,
        publishedAt: null,
        modifiedAt: Date.UTC(2026, 10, 24),
      },
      {
        url: 'https://example.com/2',
        title: 'Two & more',
        publishedAt: Date.UTC(2026, 10, 24, 8),
        modifiedAt: null,
      },
    ])
  })

  it('reads an index', () => {
    const text =
      '<sitemapindex><sitemap><loc>https://example.com/a.xml</loc><lastmod>2026-11-24</lastmod></sitemap></sitemapindex>'
    expect(readSitemap(text, PAGE)).toEqual({
      pages: [],
      sitemaps: [{ url: 'https://example.com/a.xml', modifiedAt: Date.UTC(2026, 10, 24) }],
    })
  })

  it('reads plain text', () => {
    const { pages } = readSitemap(
      'https://example.com/1\r\nnonsense\nhttps://other.example/2\n',
      PAGE,
    )
    expect(pages.map((page) => page.url)).toEqual(['https://example.com/1'])
  })

  it('finds nothing in a page, and never throws', () => {
    expect(readSitemap('<html><body>https://example.com/1</body></html>', PAGE).pages).toEqual([])
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readSitemap(text, PAGE).pages)))
  })
})

describe('listArticles', () => {
  const entry = (n: number, inner: (n: number) => string): string => inner(n)
  const page = (inner: (n: number) => string): string => `<html><body>
    <nav><ul><li><a href="/about">About this whole place</a></li><li><a href="/jobs">Jobs at this place here</a></li>
    <li><a href="/x">One more long navigation link</a></li></ul></nav>
    <main>${[1, 2, 3, 4].map((n) => entry(n, inner)).join('\n')}</main>
    <footer><a href="/imprint">A very long imprint link, longer than titles</a></footer></body></html>`
  const wanted = (dated: boolean): unknown =>
    [1, 2, 3, 4].map((n) => ({
      url: `https://example.com/blog/post-${n}`,
      title: `What happened on day ${n}`,
      publishedAt: dated ? Date.UTC(2026, 10, n) : null,
    }))

  it.each([
    [
      'headings with dates',
      true,
      (n: number) =>
        `<article><h2><a href="post-${n}">What happened on day ${n}</a></h2><p>Text and <a href="/tag/x">a tag with a long name</a></p><time datetime="2026-11-0${n}">x</time></article>`,
    ],
    [
      'dates before headings',
      true,
      (n: number) =>
        `<div><div><time datetime="2026-11-0${n}"></time></div><h3><a href="post-${n}">What happened on day ${n}</a></h3></div>`,
    ],
    [
      'cards that are links',
      false,
      (n: number) =>
        `<a href="post-${n}"><img src=x><h3>What happened on day ${n}</h3><p>Some teaser</p></a>`,
    ],
    [
      'a plain list',
      false,
      (n: number) =>
        `<li><a href="post-${n}?utm_source=list">What happened on day ${n}</a></li>`.replace(
          '?utm_source=list',
          '',
        ),
    ],
    [
      'several links to each',
      false,
      (n: number) =>
        `<div><a href="post-${n}"><img></a><h2><a href="post-${n}">What happened on day ${n}</a></h2><a href="post-${n}">Read more</a></div>`,
    ],
  ])('finds %s', (_, dated, inner) =>
    expect(listArticles(page(inner), PAGE)).toEqual(wanted(dated)),
  )

  it('finds no list on a page without one', () => {
    expect(
      listArticles('<p>A text with <a href="/one">one link that is long</a>.</p>', PAGE),
    ).toEqual([])
    expect(
      listArticles(
        page((n) => `<a href="https://other.example/${n}">Another site's article</a>`),
        PAGE,
      ),
    ).toEqual([])
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...'<a href="/x"> </a> <h2> </h2> <time datetime="2026"> </time> <nav> </nav> <li> <base href="x">'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        expect(Array.isArray(listArticles(pieces.join(''), PAGE))).toBe(true)
      }),
    )
    expect(listArticles('<div>'.repeat(200_000), PAGE)).toEqual([])
    expect(
      listArticles('<p><a href="/x">a link with a long text</a></p>'.repeat(50_000), PAGE),
    ).toEqual([])
  })
})
