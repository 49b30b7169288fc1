import { gzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { articlePages } from '../../../src/collect/discover/article-pages.ts'
import { findSitemap, sitemapsIn } from '../../../src/collect/discover/find-sitemap.ts'
import { followSitemap, newestOf } from '../../../src/collect/discover/follow-sitemap.ts'
import type { SitemapPage } from '../../../src/collect/discover/read-sitemap.ts'
import type { Fetched } from '../../../src/collect/fetch/fetcher.ts'
import { DAY, HOUR } from '../../../src/model/time.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const SITE = 'https://clay.example'

const page = (path: string, modifiedAt: number | null = NOW - HOUR): SitemapPage => ({
  url: SITE + path,
  title: null,
  publishedAt: null,
  modifiedAt,
})

describe('articlePages', () => {
  const isArticle = (path: string): boolean => articlePages([page(path)], NOW).length === 1

  it.each([
    '/how-glaze-cracks',
    '/blog/how-glaze-cracks/',
    '/2026/11/glaze.html',
    '/2026/11/about',
    '/news/kiln-news',
    '/en/kiln',
    '/posts/100%-clay',
    '/archive-of-clay',
    '/p/42',
  ])('keeps %s', (path) => expect(isArticle(path)).toBe(true))

  it.each([
    '/',
    '/en/',
    '/pt-br',
    '/index.html',
    '/tag/clay/',
    '/blog/tags/clay',
    '/category/clay/white',
    '/author/ann',
    '/blog/page/3',
    '/2026/11/',
    '/blog/2026',
    '/about/',
    '/company/contact.html',
    '/privacy-policy',
    '/blog',
    '/2019/03/04/old-glaze',
    '/blog/2026-08-01-last-summer',
  ])('leaves out %s', (path) => expect(isArticle(path)).toBe(false))

  it('leaves out a page with others below it, and what is old', () => {
    const pages = [page('/kilns'), page('/kilns/a'), page('/kilns/b'), page('/c', NOW - 31 * DAY)]
    expect(articlePages(pages, NOW).map(({ url }) => url)).toEqual([
      `${SITE}/kilns/a`,
      `${SITE}/kilns/b`,
    ])
  })

  it('does not take the time of a build for a date', () => {
    const built = ['a', 'b', 'c', 'd', 'e'].map((name) => page(`/post-${name}`))
    const edited = page('/post-f', NOW - 3 * HOUR)
    expect(articlePages([...built, edited], NOW).map(({ publishedAt }) => publishedAt)).toEqual([
      ...built.map(() => null),
      NOW - 3 * HOUR,
    ])
    expect(articlePages(built.slice(1), NOW)[0]?.publishedAt).toBe(NOW - HOUR)
  })

  it.each([
    ['has no date at all', [null, null, null], {}, 3],
    ['dates other pages', [null, NOW - HOUR, null], {}, 1],
    ['is one of an index', [null, null, null], { isWhole: false }, 0],
    ['has too many to tell old ones from new ones', Array<null>(201).fill(null), {}, 0],
  ] as const)(
    'takes undated pages as long as the sitemap allows: it %s',
    (_, times, options, count) => {
      const pages = times.map((time, n) => page(`/post-${n}`, time))
      const listed = articlePages(pages, NOW, { isWhole: true, ...options })
      expect(listed).toHaveLength(count)
    },
  )

  it('keeps pages of a news sitemap whatever their address', () => {
    const news = { ...page('/about'), title: 'About clay', publishedAt: NOW - DAY }
    expect(articlePages([news], NOW)).toEqual([
      { url: `${SITE}/about`, title: 'About clay', publishedAt: NOW - DAY },
    ])
  })
})

describe('newestOf', () => {
  const newest = (...names: (string | [string, number])[]): string[] =>
    newestOf(
      {
        sitemaps: names.map((name) =>
          typeof name === 'string'
            ? { url: `${SITE}/${name}`, modifiedAt: null }
            : { url: `${SITE}/${name[0]}`, modifiedAt: name[1] },
        ),
      },
      `${SITE}/sitemap.xml`,
    ).map((url) => url.slice(SITE.length + 1))

  it.each([
    [
      'the newest of articles',
      [
        ['page-sitemap.xml', 9],
        ['post-sitemap.xml', 3],
        ['post-sitemap2.xml', 5],
        ['category-sitemap.xml', 8],
        ['old.xml', 1],
        ['older.xml', 0],
      ],
      ['post-sitemap2.xml', 'post-sitemap.xml', 'old.xml'],
    ],
    [
      'those of news first',
      [
        ['a.xml', 9],
        ['news-sitemap.xml', 3],
      ],
      ['news-sitemap.xml', 'a.xml'],
    ],
    [
      'the last and the first without dates',
      ['posts-1.xml', 'posts-2.xml', 'posts-3.xml', 'posts-4.xml', 'wp-sitemap-users-1.xml'],
      ['posts-4.xml', 'posts-1.xml', 'posts-3.xml'],
    ],
    ['others if there are no better ones', ['sitemap_pages_1.xml'], ['sitemap_pages_1.xml']],
    ['not itself', ['sitemap.xml'], []],
  ] satisfies [string, (string | [string, number])[], string[]][])(
    'takes %s',
    (_, names, expected) => expect(newest(...names)).toEqual(expected),
  )

  it('leaves out other sites', () => {
    const sitemaps = [{ url: 'https://other.example/a.xml', modifiedAt: NOW }]
    expect(newestOf({ sitemaps }, `${SITE}/sitemap.xml`)).toEqual([])
  })
})

const urlset = (...paths: string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>${SITE}${path}</loc><lastmod>2026-11-24T07:00:00Z</lastmod></url>`).join('')}</urlset>`
const index = (...paths: string[]): string =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>${SITE}${path}</loc></sitemap>`).join('')}</sitemapindex>`

/** A site that has only these files, and the addresses that it was asked for. */
function siteOf(files: Record<string, string | Uint8Array>) {
  const asked: string[] = []
  const get = async (url: string): Promise<Fetched> => {
    asked.push(url.slice(SITE.length))
    const body = files[url.slice(SITE.length)]
    return {
      status: body === undefined ? 404 : 200,
      url,
      permanentUrl: null,
      headers: {},
      bytes: typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array()),
      cut: false,
      etag: null,
      lastModified: null,
      retryAfterMs: null,
      freshForMs: null,
    }
  }
  return { asked, get }
}

describe('followSitemap', () => {
  const follow = async (files: Record<string, string | Uint8Array>) => {
    const site = siteOf(files)
    const response = await site.get(`${SITE}/sitemap.xml`)
    const followed = await followSitemap(response, site, NOW)
    const urls = followed.feed.items.map(({ url }) => url?.slice(SITE.length))
    return { ...followed, urls, asked: site.asked.slice(1) }
  }

  it('reads the sitemaps of an index, also compressed ones and those inside another index', async () => {
    const followed = await follow({
      '/sitemap.xml': index('/more.xml', '/a.xml.gz'),
      '/a.xml.gz': gzipSync(urlset('/a', '/b')),
      '/more.xml': index('/b.xml'),
      '/b.xml': urlset('/b', '/c'),
    })
    expect(followed.urls).toEqual(['/a', '/b', '/c'])
    expect(followed).toMatchObject({ isIndex: true, hasPages: true })
  })

  it('makes few requests, and ends where sitemaps name each other', async () => {
    const names = Array.from({ length: 50 }, (_, n) => `/s${n}.xml`)
    const many = Object.fromEntries(names.map((name) => [name, index(...names)]))
    const followed = await follow({ ...many, '/sitemap.xml': index(...names) })
    expect(followed.asked).toHaveLength(4)
  })

  it('leaves out what is missing or broken', async () => {
    const followed = await follow({
      '/sitemap.xml': index('/gone.xml', '/broken.gz', '/a.xml'),
      '/broken.gz': new Uint8Array([0x1f, 0x8b, 1, 2]),
      '/a.xml': urlset('/a'),
    })
    expect(followed.urls).toEqual(['/a'])
  })

  it('tells a sitemap without pages from one without recent ones', async () => {
    expect(await follow({ '/sitemap.xml': '<p>hello</p>' })).toMatchObject({
      hasPages: false,
      isIndex: false,
    })
    const old = `<urlset><url><loc>${SITE}/a</loc><lastmod>2020-01-01</lastmod></url></urlset>`
    expect(await follow({ '/sitemap.xml': old })).toMatchObject({ hasPages: true, urls: [] })
  })
})

test('robots.txt names the sitemaps of its site', () => {
  const robots = `User-agent: *\r\nDisallow: /x\r\nSitemap: ${SITE}/one.xml\r\nsitemap:/news.xml\nSitemap: https://other.example/two.xml\n# Sitemap: ${SITE}/no.xml`
  expect(sitemapsIn(robots, `${SITE}/blog/`)).toEqual([`${SITE}/news.xml`, `${SITE}/one.xml`])
})

test('a sitemap is found where robots.txt names it, and at a usual address', async () => {
  const named = { '/robots.txt': 'Sitemap: /my-map.xml', '/my-map.xml': urlset('/a') }
  expect((await findSitemap(SITE, siteOf(named), NOW))?.url).toBe(`${SITE}/my-map.xml`)
  const usual = { '/wp-sitemap.xml': index('/posts.xml'), '/posts.xml': urlset('/a') }
  expect((await findSitemap(SITE, siteOf(usual), NOW))?.url).toBe(`${SITE}/wp-sitemap.xml`)
  expect(await findSitemap(SITE, siteOf({ '/robots.txt': 'Sitemap: /none.xml' }), NOW)).toBeNull()
})
