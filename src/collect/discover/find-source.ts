import { DAY } from '../../model/time.ts'
import type { Feed, FeedItem } from '../feed.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import type { Fetched, Fetcher } from '../fetch/fetcher.ts'
import { NotAFeed } from '../parse/not-a-feed.ts'
import { discoverFeeds } from './discover-feeds.ts'
import { likelyFeeds } from './likely-feeds.ts'
import { listArticles } from './list-articles.ts'
import { readSitemap } from './read-sitemap.ts'
import { recogniseFeed } from './recognise-feed.ts'

/** How a source shows its articles: a feed, or for want of one its sitemap or its page of articles. */
export type SourceKind = 'feed' | 'sitemap' | 'list'

/** A way to a source, with what it shows now: enough for a preview before anything is saved. */
export interface FoundSource {
  url: string
  kind: SourceKind
  feed: Feed
}

export interface FindSourceDeps {
  fetcher: Pick<Fetcher, 'get'>
  /** @throws {NotAFeed} */
  parse: (
    bytes: Uint8Array,
    context: { url: string | null; headers: Record<string, string> },
  ) => Promise<Feed>
}

/** Feeds that a page names are tried, best first; pages that name more mean their comments and tags. */
const NAMED = 4
/** Usual places of feeds that are tried where a page names none. */
const PLACES = 4
/** A sitemap tells pages of years; what is older than this is no news, and no evidence that the site lives. */
const SITEMAP_AGE_MS = 30 * DAY

/**
 * Finds the source behind an address that a person gives: the feed itself, a site whose feed is known, a page that names
 * its feed, and last a page of articles or a sitemap. `null` where there is no way.
 * @throws {FetchError} where the address itself cannot be had, or answers with an error and leads nowhere.
 */
export async function findSource(
  address: string,
  { fetcher, parse }: FindSourceDeps,
  now: number,
): Promise<FoundSource | null> {
  const known = recogniseFeed(address)
  const first = known === null ? null : await tryFeed(known, { fetcher, parse })
  if (first !== null) return first
  const response = await fetcher.get(address)
  const own = await feedIn(response, parse)
  if (own !== null) return { url: response.permanentUrl ?? address, kind: 'feed', feed: own }
  const html = new TextDecoder().decode(response.bytes)
  const named = discoverFeeds(html, response.url).slice(0, NAMED)
  const candidates = [
    recogniseFeed(response.url, html),
    ...named.map(({ url }) => url),
    ...likelyFeeds(response.url).slice(0, PLACES),
  ]
  for (const url of new Set(candidates)) {
    const found = url === null ? null : await tryFeed(url, { fetcher, parse })
    if (found !== null) return found
  }
  const list = readList(response)
  if (list.items.length > 0) return { url: response.url, kind: 'list', feed: list }
  const sitemap = new URL('/sitemap.xml', response.url).href
  const feed = await trySitemap(sitemap, fetcher, now)
  if (feed !== null) return { url: sitemap, kind: 'sitemap', feed }
  if (response.status >= 400) {
    throw new FetchError('bad-response', response.url, `HTTP ${response.status}`)
  }
  return null
}

/** A page of articles as a feed. */
export function readList(response: Pick<Fetched, 'bytes' | 'url'>): Feed {
  const html = new TextDecoder().decode(response.bytes)
  const items = listArticles(html, response.url)
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.trim() || new URL(response.url).hostname
  return feedOf(
    title,
    response.url,
    items.map(({ url, title: name, publishedAt }) => itemOf(url, name, publishedAt)),
  )
}

/** A sitemap as a feed of its newest pages. It may name no titles. */
export function readSitemapFeed(response: Pick<Fetched, 'bytes' | 'url'>, now: number): Feed {
  const { pages } = readSitemap(new TextDecoder().decode(response.bytes), response.url)
  const items = pages.flatMap(({ url, title, publishedAt, modifiedAt }) => {
    const at = publishedAt ?? modifiedAt
    if (at === null || now - at > SITEMAP_AGE_MS) return []
    return [itemOf(url, title, at)]
  })
  return feedOf(new URL(response.url).hostname, new URL('/', response.url).href, items)
}

async function tryFeed(
  url: string,
  { fetcher, parse }: FindSourceDeps,
): Promise<FoundSource | null> {
  try {
    const response = await fetcher.get(url)
    const feed = await feedIn(response, parse)
    return feed === null ? null : { url: response.permanentUrl ?? url, kind: 'feed', feed }
  } catch (error) {
    // A guess that leads nowhere is no fault of the address that was given.
    if (error instanceof FetchError) return null
    throw error
  }
}

async function trySitemap(
  url: string,
  fetcher: Pick<Fetcher, 'get'>,
  now: number,
): Promise<Feed | null> {
  try {
    const response = await fetcher.get(url)
    if (response.status !== 200) return null
    const feed = readSitemapFeed(response, now)
    return feed.items.length === 0 ? null : feed
  } catch (error) {
    if (error instanceof FetchError) return null
    throw error
  }
}

async function feedIn(response: Fetched, parse: FindSourceDeps['parse']): Promise<Feed | null> {
  if (response.status !== 200) return null
  try {
    return await parse(response.bytes, { url: response.url, headers: response.headers })
  } catch (error) {
    if (error instanceof NotAFeed) return null
    throw error
  }
}

function feedOf(title: string, siteUrl: string, items: FeedItem[]): Feed {
  return {
    format: 'rss',
    title,
    description: null,
    siteUrl,
    selfUrl: null,
    language: null,
    icon: null,
    ttlMinutes: null,
    skipHours: [],
    items,
  }
}

function itemOf(url: string, title: string | null, publishedAt: number | null): FeedItem {
  return {
    guid: url,
    url,
    title,
    authors: [],
    publishedAt,
    updatedAt: null,
    contentHtml: null,
    summaryHtml: null,
    categories: [],
    commentsUrl: null,
    imageUrl: null,
    enclosures: [],
  }
}
