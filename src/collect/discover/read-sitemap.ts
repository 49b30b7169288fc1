import { publicationDate } from '../parse/date/publication-date.ts'
import { childNamed, childrenNamed, type Element, textNamed } from '../parse/xml/element.ts'
import { parseXml } from '../parse/xml/parse-xml.ts'
import { isSameSite } from '../url/same-site.ts'

/** A page listed in a sitemap. Times are epoch ms. */
export interface SitemapPage {
  url: string
  /** Only news sitemaps give titles. */
  title: string | null
  publishedAt: number | null
  modifiedAt: number | null
}

/** The content of a sitemap: pages, or further sitemaps, or both. */
export interface Sitemap {
  pages: SitemapPage[]
  sitemaps: { url: string; modifiedAt: number | null }[]
}

/** The protocol's limit for one file. */
const MAX_ENTRIES = 50_000

function addressIn(element: Element, base: string): string | null {
  const location = textNamed(element, 'loc')
  const url = location === null ? null : URL.parse(location, base)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

const dateIn = (element: Element, name: string): number | null =>
  publicationDate(textNamed(element, name) ?? '')

function pagesIn(root: Element, base: string): SitemapPage[] {
  return childrenNamed(root, 'url').flatMap((element) => {
    const url = addressIn(element, base)
    const news = childNamed(element, 'news:news')
    if (url === null || !isSameSite(url, base)) return []
    return [
      {
        url,
        title: news === null ? null : textNamed(news, 'news:title'),
        publishedAt: news === null ? null : dateIn(news, 'news:publication_date'),
        modifiedAt: dateIn(element, 'lastmod'),
      },
    ]
  })
}

/**
 * Reads a sitemap (sitemaps.org 0.9, with Google's news extension) or a list of addresses in plain text. Ignores pages of
 * other sites, as the protocol demands. Never throws: anything that is not a sitemap gives an empty result.
 *
 * @param url address of the sitemap.
 */
export function readSitemap(text: string, url: string): Sitemap {
  const document = parseXml(text, url)
  const root = childNamed(document, 'urlset', 'sitemapindex')
  if (root === null) {
    const lines = /<[a-z!?]/i.test(text) ? [] : text.split(/\r?\n/).map((line) => line.trim())
    const pages = lines
      .filter((line) => /^https?:\/\/\S+$/.test(line) && isSameSite(line, url))
      .map((line) => ({ url: line, title: null, publishedAt: null, modifiedAt: null }))
    return { pages: pages.slice(0, MAX_ENTRIES), sitemaps: [] }
  }
  const sitemaps = childrenNamed(root, 'sitemap').flatMap((element) => {
    const address = addressIn(element, url)
    return address === null ? [] : [{ url: address, modifiedAt: dateIn(element, 'lastmod') }]
  })
  return {
    pages: pagesIn(root, url).slice(0, MAX_ENTRIES),
    sitemaps: sitemaps.slice(0, MAX_ENTRIES),
  }
}
