import type { SourceKind } from '../model/source.ts'
import { readList, readSitemapFeed } from './discover/find-source.ts'
import { readSitemap } from './discover/read-sitemap.ts'
import type { Feed } from './feed.ts'
import { FetchError } from './fetch/fetch-error.ts'
import type { Fetched } from './fetch/fetcher.ts'
import { NotAFeed } from './parse/not-a-feed.ts'

/** Parses the bytes of a feed. @throws NotAFeed */
export type ParseFeed = (
  bytes: Uint8Array,
  context: { url: string | null; headers: Record<string, string> },
) => Promise<Feed>

const TOO_LARGE = 'more bytes than are read, and no feed in the beginning'

/** What a response is to a source of some kind: its articles, or something else in their place. */
export type Answer = { feed: Feed } | { feed: null; why: string }

/**
 * Reads a response with the reader of a kind. Something else in place of the articles is a page where a feed was, a page
 * that lists nothing, or a sitemap without pages; a feed without items is a feed.
 * @throws NotAFeed if it is neither a feed nor a page.
 */
export async function readAnswer(
  kind: SourceKind,
  response: Fetched,
  parse: ParseFeed,
  now: number,
): Promise<Answer> {
  switch (kind) {
    case 'list':
    case 'site': {
      const feed = readList(response)
      return feed.items.length > 0 ? { feed } : { feed: null, why: 'a page that lists no articles' }
    }
    case 'sitemap': {
      const feed = readSitemapFeed(response, now)
      // It only gives the pages of the last weeks: an old one may have none.
      if (feed.items.length > 0 || hasPages(response)) return { feed }
      return { feed: null, why: 'no feed: a sitemap without pages' }
    }
    case 'feed':
      return readFeed(response, parse)
  }
}

function hasPages({ bytes, url }: Fetched): boolean {
  const { pages, sitemaps } = readSitemap(new TextDecoder().decode(bytes), url)
  return pages.length > 0 || sitemaps.length > 0
}

async function readFeed(response: Fetched, parse: ParseFeed): Promise<Answer> {
  const { bytes, url, headers, cut } = response
  try {
    const feed = await parse(bytes, { url, headers })
    // Of a feed above the size limit the last item was cut somewhere in its text.
    return { feed: cut ? { ...feed, items: feed.items.slice(0, -1) } : feed }
  } catch (error) {
    if (error instanceof NotAFeed && cut) throw new FetchError('too-large', url, TOO_LARGE)
    if (error instanceof NotAFeed && error.html) return { feed: null, why: error.message }
    throw error
  }
}
