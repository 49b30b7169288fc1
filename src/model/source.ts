import { DAY, HOUR } from './time.ts'

/**
 * How a source publishes its articles: in a feed, otherwise in a sitemap or on a page that lists articles; `channel` is a Telegram
 * channel with a public page. `private-channel` is one without, whose posts come as updates because the bot is its administrator; `mailbox` is a
 * sender of newsletters by mail; `site` is the site of a shared link. These three are never polled.
 */
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const SOURCE_KINDS = [
  'feed',
  'sitemap',
  'list',
  'channel',
  'private-channel',
  'mailbox',
  'site',
] as const

/** The kinds that can be polled. */
export type PolledKind = (typeof POLLED_KINDS)[number]

export const POLLED_KINDS = ['feed', 'sitemap', 'list', 'channel'] as const

/** Whether a source of a kind is polled. */
export function isPolled(kind: SourceKind): kind is PolledKind {
  return kind !== 'private-channel' && kind !== 'mailbox' && kind !== 'site'
}

/** The kinds that a chat can follow. */
export type FollowedKind = Exclude<SourceKind, 'mailbox' | 'site'>

/**
 * Who added a source: the operator's file, an operator's command, or a chat. The first two are shared with everybody; a
 * personal source (`person`) is seen only by the chats that follow it.
 */
export type SourceOrigin = (typeof SOURCE_ORIGINS)[number]

export const SOURCE_ORIGINS = ['file', 'operator', 'person'] as const

export type SourceState = (typeof SOURCE_STATES)[number]

export const SOURCE_STATES = ['active', 'paused', 'removed'] as const

/** An operator's manual decision, which overrides the file. */
export type SourceHold = (typeof SOURCE_HOLDS)[number]

export const SOURCE_HOLDS = ['paused', 'removed'] as const

/** A source with its polling state. Times are epoch milliseconds, `null` if it has not happened yet. */
export interface Source {
  id: number
  /** The address under which it was added; identifies the source. */
  url: string
  /** The new address after a permanent move; `null` while it is at `url`. */
  fetchUrl: string | null
  title: string
  siteUrl: string | null
  topic: string | null
  /** ISO 639-1. */
  language: string | null
  /** Weight of its articles in the ranking; 1 is normal. */
  weight: number
  origin: SourceOrigin
  kind: SourceKind
  state: SourceState
  /** Validators of the last response, for conditional requests. */
  etag: string | null
  lastModified: string | null
  nextPollAt: number
  lastPollAt: number | null
  /** The last successful poll, including unchanged feeds. */
  lastGoodAt: number | null
  /** The last poll with a new article. */
  lastNewAt: number | null
  /** Minutes between polls that the feed asked for. */
  ttlMinutes: number | null
  /** Hours of the day, GMT, at which the feed asked not to be polled. */
  skipHours: readonly number[]
  /** Whether it has published nothing for much longer than usual, perhaps because it has moved. */
  silent: boolean
  /** The hash of the last response that was read as a whole, and how it was read. */
  bodyHash: string | null
  /** Consecutive failures. */
  failures: number
  lastError: string | null
  /** Target of a permanent redirect, and the number of consecutive polls with it. */
  movedTo: string | null
  movedSeen: number
  createdAt: number
  hold: SourceHold | null
  /** Since when `url` or `fetchUrl` has answered with something that is not what the source was. */
  degradedSince: number | null
  /** Another way to its articles that was found meanwhile, and since when it has been found each time. */
  otherUrl: string | null
  otherKind: PolledKind | null
  otherSince: number | null
  /** Its kind when it was added, once that has changed. */
  addedKind: PolledKind | null
  /** When `url` was last asked while the source is polled at `fetchUrl`. */
  addressAskedAt: number | null
  /** When its newest item was published. */
  newestAt: number | null
  /** The last poll with a new article that may be sent. */
  lastToldAt: number | null
  /** The usual gap between its items, ms; `null` while too little is known. */
  usualGapMs: number | null
}

/** A change to a source by polling or an operator. */
export type SourceChange = Partial<
  Omit<Source, 'id' | 'url' | 'siteUrl' | 'topic' | 'language' | 'weight' | 'origin' | 'createdAt'>
>

/**
 * No poll is planned further ahead than this, and none was made so much later than now, ms. Otherwise the clock was ahead at that
 * time, and the plan says nothing.
 */
export const MAX_AHEAD = { nextPoll: 9 * DAY, lastPoll: HOUR }

/** Whether a source is to be polled at `now` (epoch ms), also if its next poll was planned while the clock was ahead. Pure. */
export function isDue(
  { nextPollAt, lastPollAt }: Pick<Source, 'nextPollAt' | 'lastPollAt'>,
  now: number,
): boolean {
  return (
    nextPollAt <= now ||
    nextPollAt > now + MAX_AHEAD.nextPoll ||
    (lastPollAt ?? 0) > now + MAX_AHEAD.lastPoll
  )
}

/** A source in the operator's file or in a chat's OPML file. */
export interface ListedSource {
  url: string
  title: string
  siteUrl: string | null
  topic: string | null
  language: string | null
  /** `feed` by default. */
  kind?: PolledKind
}

/** A source as a chat sees it. */
export interface SeenSource extends Source {
  /** Whether only the chats that follow it see it. */
  isPersonal: boolean
  /** The topic from the file that the chat imported. */
  ownTopic: string | null
}
