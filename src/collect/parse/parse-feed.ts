import { decodeFeed } from '../../text/charset/decode-feed.ts'
import type { FeedDocument } from './document.ts'
import { readJsonFeed } from './json-feed.ts'
import { readXmlFeed } from './xml-feed.ts'

/** Where the bytes come from. */
export interface FeedContext {
  /** Address that answered, `null` where there is none. */
  url: string | null
  /** Response headers, lower-case names. */
  headers: Record<string, string>
}

/**
 * Reads a feed of any format from its bytes, however broken, as long as there is a feed in it. Synchronous and pure:
 * opens no address, expands no entity.
 *
 * Relative links are relative to `xml:base`, else `Content-Location`, else the feed's address; where the feed is
 * delivered from another place than its site, to the site.
 *
 * @throws NotAFeed and nothing else.
 */
export function parseFeed(bytes: Uint8Array, context: FeedContext): FeedDocument {
  const { url, headers } = context
  const { text, encoding } = decodeFeed(bytes, headers['content-type'] ?? '')
  const location = headers['content-location']
  const base = location ? (URL.parse(location, url ?? undefined)?.href ?? url) : url
  const json = /^[\s\uFEFF]*\{/.test(text)
  const feed = json ? readJsonFeed(text, base) : readXmlFeed(text, base, Boolean(location))
  return { ...feed, language: feed.language ?? headers['content-language'] ?? null, encoding }
}
