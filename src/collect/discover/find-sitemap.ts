import type { Feed } from '../feed.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import { isSameSite } from '../url/same-site.ts'
import { followSitemap } from './follow-sitemap.ts'

/** How many sitemaps of a robots.txt are tried. */
const MAX_NAMED = 3
/** In characters. */
const MAX_ROBOTS = 100_000
/** Usual addresses: the protocol's, Yoast's and that of WordPress itself. */
const PLACES = ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml']

/** Finds a sitemap of a site that lists recent articles: one that its robots.txt names, or at a usual address. */
export async function findSitemap(
  siteUrl: string,
  fetcher: Pick<Fetcher, 'get'>,
  now: number,
): Promise<{ url: string; feed: Feed } | null> {
  const robots = await textAt(new URL('/robots.txt', siteUrl).href, fetcher)
  const named = sitemapsIn(robots ?? '', siteUrl)
  const places = PLACES.map((place) => new URL(place, siteUrl).href)
  for (const url of new Set([...named, ...places])) {
    const feed = await feedAt(url, fetcher, now)
    if (feed !== null) return { url, feed }
  }
  return null
}

/** The sitemaps that a robots.txt names, those of news first. At most 3, of the same site only. */
export function sitemapsIn(robots: string, siteUrl: string): string[] {
  const found = robots
    .slice(0, MAX_ROBOTS)
    .split(/\r?\n/)
    .map((line) => /^\s{0,9}sitemap\s{0,9}:\s{0,9}(\S{1,2000})/i.exec(line)?.[1] ?? '')
    .map((text) => (text === '' ? '' : (URL.parse(text, siteUrl)?.href ?? '')))
    .filter((url) => isSameSite(url, siteUrl))
  const isNews = (url: string): boolean => /news/i.test(URL.parse(url)?.pathname ?? '')
  const ordered = [...found.filter(isNews), ...found.filter((url) => !isNews(url))]
  return [...new Set(ordered)].slice(0, MAX_NAMED)
}

async function textAt(url: string, fetcher: Pick<Fetcher, 'get'>): Promise<string | null> {
  try {
    const response = await fetcher.get(url)
    return response.status === 200 ? new TextDecoder().decode(response.bytes) : null
  } catch (error) {
    if (error instanceof FetchError) return null
    throw error
  }
}

async function feedAt(
  url: string,
  fetcher: Pick<Fetcher, 'get'>,
  now: number,
): Promise<Feed | null> {
  try {
    const response = await fetcher.get(url)
    if (response.status !== 200) return null
    const { feed } = await followSitemap(response, fetcher, now)
    return feed.items.length === 0 ? null : feed
  } catch (error) {
    if (error instanceof FetchError) return null
    throw error
  }
}
