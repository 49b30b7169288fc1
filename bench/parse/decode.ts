import { isUtf8 } from 'node:buffer'
import { decodeBuffer, getEncoding } from 'encoding-sniffer'
import { type FeedItem, type LoadedFeed, loadFeed } from './feed.ts'

/** A feed as text, and the encoding that it was taken to be in. */
export interface FeedText extends LoadedFeed {
  text: string
  encoding: string
}

/**
 * The text of a feed for parsers that take text: byte order mark, HTTP header, XML declaration, UTF-8, else windows-1252. The
 * peers bring nothing of the kind, so they are given it, and not timed for it.
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
