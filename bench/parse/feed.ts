import { readFileSync } from 'node:fs'

/** A feed of a corpus: its bytes, and how it came. */
export interface FeedItem {
  file: string
  url: string | null
  headers: Record<string, string>
  /** Not the feed's values are asked, only how long it takes. */
  isTimedOnly: boolean
}

/** A loaded feed. */
export interface LoadedFeed extends FeedItem {
  bytes: Uint8Array
}

export function loadFeed(item: FeedItem): LoadedFeed {
  return { ...item, bytes: new Uint8Array(readFileSync(item.file)) }
}

/** A feed in the words in which the corpora ask: `feed.title`, `entries.0.link`. */
export interface Answer {
  feed: Record<string, unknown>
  entries: Record<string, unknown>[]
  encoding?: unknown
  version?: unknown
}
