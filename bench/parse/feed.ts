import { readFileSync } from 'node:fs'

/** A feed of a corpus: its file, URL and response headers. */
export interface FeedItem {
  file: string
  url: string | null
  headers: Record<string, string>
  /** Only the time matters: the values are not sent back. */
  isTimedOnly: boolean
}

/** A loaded feed. */
export interface LoadedFeed extends FeedItem {
  bytes: Uint8Array
}

export function loadFeed(item: FeedItem): LoadedFeed {
  return { ...item, bytes: new Uint8Array(readFileSync(item.file)) }
}

/** A parsed feed under the field names of the corpora: `feed.title`, `entries.0.link`. */
export interface Answer {
  feed: Record<string, unknown>
  entries: Record<string, unknown>[]
  encoding?: unknown
  version?: unknown
}
