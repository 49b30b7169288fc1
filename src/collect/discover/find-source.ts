import type { PolledKind } from '../../model/source.ts'
import { decodePage } from '../../text/charset/decode-page.ts'
import { decodeEntities } from '../../text/html/entities.ts'
import type { Feed } from '../feed.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import type { Fetched, Fetcher } from '../fetch/fetcher.ts'
import { NotAFeed } from '../parse/not-a-feed.ts'
import { discoverFeeds, type FoundFeed, isComments } from './discover-feeds.ts'
import { findSitemap } from './find-sitemap.ts'
import { likelyFeeds } from './likely-feeds.ts'
import { listArticles } from './list-articles.ts'
import { refreshTarget } from './meta-refresh.ts'
import { npmRepository } from './npm-repository.ts'
import { pageFeed } from './page-feed.ts'
import { recogniseFeed } from './recognise-feed.ts'

/** A source that was found, with its current articles: enough for a preview before anything is saved. */
export interface FoundSource {
  url: string
  kind: PolledKind
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

/** How many of the feeds that a page names are tried, best first; further ones are of comments and tags. */
const MAX_NAMED_FEEDS = 4
/** How many usual addresses of feeds are tried. */
const MAX_LIKELY_FEEDS = 4
/** How many pages that forward by `<meta http-equiv="refresh">` are followed. */
const MAX_REFRESHES = 2
const TOO_LARGE = 'more bytes than are read, and no feed in the beginning'

/**
 * Finds the source behind an address that a person entered. Tries, in this order: a site whose feed address is known (for a package of
 * npm that of its repository), the
 * feed itself, a page that names its feed or forwards to one that does, usual feed addresses, a page of articles, a sitemap. `null` if none works.
 * @throws {FetchError} if the address cannot be fetched, or responds with an error and nothing else was found.
 */
export async function findSource(
  address: string,
  { fetcher, parse }: FindSourceDeps,
  now: number,
): Promise<FoundSource | null> {
  const repository = await npmRepository(address, fetcher)
  const known = recogniseFeed(repository ?? address)
  const first = known === null ? null : await tryFeed(known, { fetcher, parse })
  if (first !== null) return first
  const asked = await fetcher.get(address, { mayCut: true })
  const own = await feedIn(asked, parse)
  if (own !== null) return { url: asked.permanentUrl ?? address, kind: 'feed', feed: own }
  const response = await followRefresh(asked, fetcher)
  const forwarded = response === asked ? null : await feedIn(response, parse)
  if (forwarded !== null) return { url: response.url, kind: 'feed', feed: forwarded }
  const html = textOf(response)
  const named = feedsNamedBy(response, html).slice(0, MAX_NAMED_FEEDS)
  const candidates = [
    recogniseFeed(response.url, html),
    ...named.map(({ url }) => url),
    ...likelyFeeds(response.url).slice(0, MAX_LIKELY_FEEDS),
  ]
  let empty: FoundSource | null = null
  for (const url of new Set(candidates)) {
    const found = url === null ? null : await tryFeed(url, { fetcher, parse })
    if (found === null) continue
    // A feed that a generator left empty often stands beside the one in use, and beside that of the comments.
    const isBetter =
      empty === null || !isComments({ url: found.url, title: found.feed.title ?? '' })
    if (found.feed.items.length > 0 && isBetter) return found
    empty ??= found
  }
  const list = readList(response)
  if (list.items.length > 0) return { url: response.url, kind: 'list', feed: list }
  if (empty !== null) return empty
  const sitemap = await findSitemap(response.url, fetcher, now)
  if (sitemap !== null) return { ...sitemap, kind: 'sitemap' }
  if (response.cut) throw new FetchError('too-large', response.url, TOO_LARGE)
  if (response.status >= 400) {
    throw new FetchError('bad-response', response.url, `HTTP ${response.status}`)
  }
  return null
}

function feedsNamedBy(response: Fetched, html: string): FoundFeed[] {
  return discoverFeeds(html, response.url, response.headers['link'])
}

/** The page to which a page forwards, unless that page names a feed itself. */
async function followRefresh(asked: Fetched, fetcher: Pick<Fetcher, 'get'>): Promise<Fetched> {
  let response = asked
  for (let hop = 0; hop < MAX_REFRESHES; hop += 1) {
    const html = textOf(response)
    const target = response.status === 200 ? refreshTarget(html, response.url) : null
    if (target === null || feedsNamedBy(response, html).length > 0) return response
    try {
      response = await fetcher.get(target, { mayCut: true })
    } catch (error) {
      if (error instanceof FetchError) return response
      throw error
    }
  }
  return response
}

/** Reads a page of articles as a feed, without content. */
export function readList(response: Pick<Fetched, 'bytes' | 'url' | 'headers'>): Feed {
  const html = textOf(response)
  const items = listArticles(html, response.url)
  const name = /<title[^<>]*>([^<]*)/i.exec(html)?.[1] ?? ''
  const title = decodeEntities(name).replace(/\s+/g, ' ').trim() || new URL(response.url).hostname
  return pageFeed(title, response.url, items)
}

/** The text of a page. Its charset is guessed if need be: a person sees the headlines before adding it. */
function textOf({ bytes, headers }: Pick<Fetched, 'bytes' | 'headers'>): string {
  return decodePage(bytes, headers['content-type'] ?? null, true)
}

async function tryFeed(
  url: string,
  { fetcher, parse }: FindSourceDeps,
): Promise<FoundSource | null> {
  try {
    const response = await fetcher.get(url, { mayCut: true })
    const feed = await feedIn(response, parse)
    return feed === null ? null : { url: response.permanentUrl ?? url, kind: 'feed', feed }
  } catch (error) {
    // A failed guess does not mean that the address entered is wrong.
    if (error instanceof FetchError) return null
    throw error
  }
}

async function feedIn(response: Fetched, parse: FindSourceDeps['parse']): Promise<Feed | null> {
  if (response.status !== 200) return null
  try {
    const feed = await parse(response.bytes, { url: response.url, headers: response.headers })
    // Of a feed above the size limit the last item was cut somewhere in its text.
    return response.cut ? { ...feed, items: feed.items.slice(0, -1) } : feed
  } catch (error) {
    if (error instanceof NotAFeed) return null
    throw error
  }
}
