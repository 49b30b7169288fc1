import { decodeFeed } from '../../text/charset/decode-feed.ts'
import type { FeedDocument } from './document.ts'
import { readJsonFeed } from './json-feed.ts'
import { readXmlFeed } from './xml-feed.ts'

/** Where the bytes of a feed come from. */
export interface FeedContext {
  /** Final address of the response, `null` if unknown. */
  url: string | null
  /** Response headers, lower-case names. */
  headers: Record<string, string>
}

/**
 * Parses a feed of any format, however broken, as long as it contains a feed. Synchronous and pure: opens no address,
 * expands no entity.
 *
 * Relative links are relative to `xml:base`, otherwise to `Content-Location`, otherwise to the feed's address; if the feed
 * has another origin than its site, to the site.
 *
 * @throws NotAFeed and nothing else.
 */
export function parseFeed(bytes: Uint8Array, context: FeedContext): FeedDocument {
  const { url, headers } = context
  const decoded = decodeFeed(bytes, headers['content-type'] ?? '')
  const { encoding } = decoded
  // Neither XML nor JSON has any, and PostgreSQL stores none.
  const text = decoded.text.replaceAll('\0', '')
  const location = headers['content-location']
  const base = location ? (URL.parse(location, url ?? undefined)?.href ?? url) : url
  const json = /^[\s\uFEFF]*\{/.test(text)
  const feed = json ? readJsonFeed(text, base) : readXmlFeed(text, base, Boolean(location))
  return { ...feed, language: feed.language ?? headers['content-language'] ?? null, encoding }
}
