import { Parser } from 'htmlparser2'
import type { Feed } from './feed.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { NotAFeed } from './parse/notafeed.ts'

/** What an address turned out to be. */
export type Examined =
  | {
      kind: 'feed'
      /** Where the feed lives, permanent redirects followed. */
      url: string
      title: string
      siteUrl: string | null
      language: string | null
      articles: number
      newestAt: number | null
    }
  /** A web page, with the feeds that it names. */
  | { kind: 'page'; feeds: string[] }
  | { kind: 'failure'; why: string }

export interface ExamineParts {
  fetcher: Pick<Fetcher, 'get'>
  parse: (
    bytes: Uint8Array,
    context: { url: string | null; headers: Record<string, string> },
  ) => Promise<Feed>
}

const FEED_TYPES = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$/i
/** More would not be read. */
const FEEDS = 5

/** Looks at an address that is to become a source, once, without storing anything. Never throws. */
export async function examine(
  address: string,
  { fetcher, parse }: ExamineParts,
): Promise<Examined> {
  try {
    const response = await fetcher.get(address)
    if (response.status !== 200) return { kind: 'failure', why: `HTTP ${response.status}` }
    try {
      const feed = await parse(response.bytes, { url: response.url, headers: response.headers })
      const times = feed.items.flatMap(({ publishedAt }) => publishedAt ?? [])
      return {
        kind: 'feed',
        url: response.permanentUrl ?? address,
        title: feed.title ?? new URL(response.url).host,
        siteUrl: feed.siteUrl,
        language: feed.language,
        articles: feed.items.length,
        newestAt: times.length === 0 ? null : Math.max(...times),
      }
    } catch (error) {
      if (!(error instanceof NotAFeed) || !error.html) throw error
      return { kind: 'page', feeds: feedsOfPage(response.bytes, response.url) }
    }
  } catch (error) {
    return { kind: 'failure', why: error instanceof Error ? error.message : String(error) }
  }
}

/** The feeds that a page names in its head. */
export function feedsOfPage(bytes: Uint8Array, base: string): string[] {
  const feeds = new Set<string>()
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href }) {
      if (name !== 'link' || href === undefined || !FEED_TYPES.test(type.trim())) return
      if (!rel.toLowerCase().split(/\s+/).includes('alternate')) return
      const url = URL.parse(href, base)
      if (url !== null && /^https?:$/.test(url.protocol)) feeds.add(url.href)
    },
  })
  parser.end(new TextDecoder().decode(bytes))
  return [...feeds].slice(0, FEEDS)
}
