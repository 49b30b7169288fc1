import { gunzipSync } from 'node:zlib'
import type { Feed } from '../feed.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import type { Fetched, Fetcher } from '../fetch/fetcher.ts'
import { isSameSite } from '../url/same-site.ts'
import { articlePages } from './article-pages.ts'
import { pageFeed } from './page-feed.ts'
import { readSitemap, type Sitemap, type SitemapPage } from './read-sitemap.ts'

/** Sitemaps of an index that are read at each poll: the newest ones have what is new. */
const MAX_FOLLOWED = 3
/** Requests for one index, with those for an index inside it. */
const MAX_REQUESTS = 4
/** Bytes of a sitemap that was compressed as a file; the protocol allows 50 MB, news are in smaller ones. */
const MAX_BYTES = 10_000_000
/** Names of sitemaps of anything but articles, as WordPress, Yoast, Shopify and others have them. */
const NO_ARTICLES =
  /(?:^|[^a-z])(?:post_tag|tags?|categor(?:y|ies)|tax(?:onomy|onomies)?|authors?|users?|pages?|images?|videos?|products?|collections?|attachments?|forums?)(?:[^a-z]|$)/i

/** What a sitemap lists. */
export interface FollowedSitemap {
  /** Its pages that may be articles. */
  feed: Feed
  /** Whether it lists anything at all. */
  hasPages: boolean
  /** Whether other sitemaps were read for it, which may change while it does not. */
  isIndex: boolean
}

/**
 * Reads a sitemap as a feed of its pages of the last 30 days, whose titles may be missing. Of an index the newest sitemaps
 * are fetched and read; those that cannot be fetched are left out. Both may be compressed with gzip.
 *
 * @param now epoch ms.
 */
export async function followSitemap(
  response: Pick<Fetched, 'bytes' | 'url'>,
  fetcher: Pick<Fetcher, 'get'>,
  now: number,
): Promise<FollowedSitemap> {
  const { url } = response
  const sitemap = readResponse(response)
  const pages: SitemapPage[] = [...sitemap.pages]
  const queue = newestOf(sitemap, url)
  let requests = 0
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (requests === MAX_REQUESTS) break
    requests += 1
    const inner = await fetchSitemap(next, fetcher)
    if (inner === null) continue
    pages.push(...inner.pages)
    queue.unshift(...newestOf(inner, next).slice(0, 1))
  }
  const unique = [...new Map(pages.map((page) => [page.url, page])).values()]
  const isIndex = sitemap.sitemaps.length > 0
  const listed = articlePages(unique, now, { isWhole: !isIndex })
  return {
    feed: pageFeed(new URL(url).hostname, new URL('/', url).href, listed),
    hasPages: pages.length > 0 || isIndex,
    isIndex,
  }
}

/**
 * The sitemaps of an index that are most likely to list new articles, most likely first: those of news, then the newest by
 * date; without dates the last and the first, because programs number them in either order.
 */
export function newestOf({ sitemaps }: Pick<Sitemap, 'sitemaps'>, url: string): string[] {
  const own = sitemaps.filter((each) => isSameSite(each.url, url) && each.url !== url)
  const ofArticles = own.filter((each) => !NO_ARTICLES.test(nameOf(each.url)))
  const candidates = ofArticles.length > 0 ? ofArticles : own
  const dated = candidates
    .filter(({ modifiedAt }) => modifiedAt !== null)
    .toSorted((a, b) => (b.modifiedAt ?? 0) - (a.modifiedAt ?? 0))
  const undated = candidates.filter(({ modifiedAt }) => modifiedAt === null)
  const [first, ...others] = undated
  const ends = [...others.slice(-1), ...(first ? [first] : []), ...others.slice(0, -1).toReversed()]
  const ordered = [...dated, ...ends]
  const isNews = ({ url: each }: { url: string }): boolean => /news/i.test(nameOf(each))
  const sorted = [...ordered.filter(isNews), ...ordered.filter((each) => !isNews(each))]
  return sorted.slice(0, MAX_FOLLOWED).map((each) => each.url)
}

/** The name of the file. */
function nameOf(url: string): string {
  return URL.parse(url)?.pathname.split('/').at(-1) ?? ''
}

async function fetchSitemap(url: string, fetcher: Pick<Fetcher, 'get'>): Promise<Sitemap | null> {
  try {
    const response = await fetcher.get(url)
    return response.status === 200 ? readResponse(response) : null
  } catch (error) {
    if (error instanceof FetchError) return null
    throw error
  }
}

function readResponse({ bytes, url }: Pick<Fetched, 'bytes' | 'url'>): Sitemap {
  return readSitemap(new TextDecoder().decode(unzipped(bytes)), url)
}

/** The bytes of a file that may be compressed, whatever its name; none if it is broken or too large. */
function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch {
    return new Uint8Array()
  }
}
