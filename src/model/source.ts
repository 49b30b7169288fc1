/**
 * How a source publishes its articles: a feed, or where there is none a sitemap or a page that lists articles. `site` stands
 * for the site of shared links and is never polled.
 */
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const SOURCE_KINDS = ['feed', 'sitemap', 'list', 'site'] as const

/** The kinds that can be polled. */
export type PolledKind = Exclude<SourceKind, 'site'>

/**
 * Who added a source: the operator's file, an operator's command, or a chat. The first two are shared with everybody; a
 * personal source (`person`) is seen only by the chats that follow it.
 */
export type SourceOrigin = (typeof SOURCE_ORIGINS)[number]

export const SOURCE_ORIGINS = ['file', 'operator', 'person'] as const

export type SourceState = (typeof SOURCE_STATES)[number]

export const SOURCE_STATES = ['active', 'paused', 'removed'] as const

/** What an operator decided by hand; it survives the next reading of the file. */
export type SourceHold = (typeof SOURCE_HOLDS)[number]

export const SOURCE_HOLDS = ['paused', 'removed'] as const

/** A source with the state of its polling. Times are epoch milliseconds, `null` where it has not happened yet. */
export interface Source {
  id: number
  /** The address it was listed under: its identity. */
  url: string
  /** Where it has moved for good; `null` while it is at `url`. */
  fetchUrl: string | null
  title: string
  siteUrl: string | null
  topic: string | null
  /** ISO 639-1. */
  language: string | null
  /** How much its articles count in the ranking; 1 is ordinary. */
  weight: number
  origin: SourceOrigin
  kind: SourceKind
  state: SourceState
  /** Validators of the last response, for conditional requests. */
  etag: string | null
  lastModified: string | null
  nextPollAt: number
  lastPollAt: number | null
  /** The last time the feed could be read, including when it was unchanged. */
  lastGoodAt: number | null
  /** The last time it had a new article. */
  lastNewAt: number | null
  /** Minutes between polls that the feed asked for. */
  ttlMinutes: number | null
  /** Hours of the day, GMT, at which the feed asked not to be polled. */
  skipHours: readonly number[]
  /** It has been quiet for much longer than its own rhythm: perhaps it has moved. */
  silent: boolean
  /** Consecutive failures. */
  failures: number
  lastError: string | null
  /** Where a permanent redirect points, and in how many consecutive polls it was seen. */
  movedTo: string | null
  movedSeen: number
  createdAt: number
  hold: SourceHold | null
}

/** What polling and operators change about a source. */
export type SourceChange = Partial<
  Omit<Source, 'id' | 'url' | 'siteUrl' | 'topic' | 'language' | 'weight' | 'origin' | 'createdAt'>
>

/** A source as it is listed, in the operator's file or in a chat's own. */
export interface ListedSource {
  url: string
  title: string
  siteUrl: string | null
  topic: string | null
  language: string | null
}

/** A source as a chat sees it. */
export interface SeenSource extends Source {
  /** Only the chats that follow it see it. */
  isPersonal: boolean
  /** The chat's own word for its topic, from the file it imported. */
  ownTopic: string | null
}
