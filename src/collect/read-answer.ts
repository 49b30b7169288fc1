import type { SourceKind } from '../model/source.ts'
import { type KnownChannel, readChannel } from './channel/poll-channel.ts'
import { readList } from './discover/find-source.ts'
import { followSitemap } from './discover/follow-sitemap.ts'
import type { Feed } from './feed.ts'
import { FetchError } from './fetch/fetch-error.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { NotAFeed } from './parse/not-a-feed.ts'

/** Parses the bytes of a feed. @throws NotAFeed */
export type ParseFeed = (
  bytes: Uint8Array,
  context: { url: string | null; headers: Record<string, string> },
) => Promise<Feed>

const TOO_LARGE = 'more bytes than are read, and no feed in the beginning'

/** What a response is to a source of some kind: its articles, or something else in their place. */
export type Answer =
  /** `changesUnseen`: it is made of further responses, which may change while this one does not. */
  { feed: Feed; changesUnseen?: boolean } | { feed: null; why: string }

export interface ReadAnswerDeps {
  fetcher: Pick<Fetcher, 'get'>
  parse: ParseFeed
}

/**
 * Reads a response with the reader of a kind. Something else in place of the articles is a page where a feed was, a page
 * that lists nothing, or a sitemap without pages; a feed without items is a feed. Of an index of sitemaps the newest are fetched,
 * and of a channel the pages down to posts that are `known`.
 * @throws NotAFeed if it is neither a feed nor a page.
 */
export async function readAnswer(
  kind: SourceKind,
  response: Fetched,
  { fetcher, parse }: ReadAnswerDeps,
  now: number,
  known: KnownChannel = { lastGoodAt: null, newestAt: null },
): Promise<Answer> {
  switch (kind) {
    case 'channel':
      return readChannel(response, fetcher, known)
    case 'list':
    case 'private-channel':
    case 'mailbox':
    case 'site': {
      const feed = readList(response)
      return feed.items.length > 0 ? { feed } : { feed: null, why: 'a page that lists no articles' }
    }
    case 'sitemap': {
      const { feed, hasPages, isIndex } = await followSitemap(response, fetcher, now)
      // It only gives the pages of the last weeks: an old one may have none.
      if (hasPages) return { feed, changesUnseen: isIndex }
      return { feed: null, why: 'no feed: a sitemap without pages' }
    }
    case 'feed':
      return readFeed(response, parse)
  }
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
