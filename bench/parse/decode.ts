import { isUtf8 } from 'node:buffer'
import { decodeBuffer, getEncoding } from 'encoding-sniffer'
import { type FeedItem, type LoadedFeed, loadFeed } from './feed.ts'

/** A feed as text, and the encoding used to decode it. */
export interface FeedText extends LoadedFeed {
  text: string
  encoding: string
}

/**
 * Decodes a feed for parsers that take text: by byte order mark, HTTP header, XML declaration, UTF-8, or otherwise windows-1252.
 * The peers have no such step, so it is done for them and not timed.
 */
export function loadText(item: FeedItem): FeedText {
  const loaded = loadFeed(item)
  const type = Object.entries(item.headers).find(([name]) => name.toLowerCase() === 'content-type')
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(type?.[1] ?? '')?.[1]
  const bytes = Buffer.from(loaded.bytes)
  const options = {
    defaultEncoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252',
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  }
  return { ...loaded, text: decodeBuffer(bytes, options), encoding: getEncoding(bytes, options) }
}
