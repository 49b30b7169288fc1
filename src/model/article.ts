import type { Advisory } from './advisory.ts'
import type { Block } from './block.ts'
import type { Media, Playable } from './media.ts'
import type { Extractor, Quality } from './quality.ts'
import type { Source, SourceKind } from './source.ts'

/** Whether the page of an article has yet to be read, was read, or cannot be read. */
export type ReadState = (typeof READ_STATES)[number]

export const READ_STATES = ['new', 'read', 'unreadable'] as const

/**
 * An article with what lists and ranking need of its source. The text is stored separately as `Block[]`. Times are epoch
 * milliseconds, languages ISO 639-1.
 */
export interface Article {
  id: number
  /** The canonical URL, unique per article. */
  url: string
  /** The URL as published: what a person opens. */
  link: string
  title: string
  author: string | null
  publishedAt: number
  language: string | null
  commentsUrl: string | null
  /** Points of a Hacker News item. */
  points: number | null
  /** Whether it may be sent in digests: false for articles published long before the source was first polled. */
  eligible: boolean
  readState: ReadState
  /** `null` until its page is read. */
  quality: Quality | null
  /** Where its blocks come from; `null` until its page is read. */
  extractor: Extractor | null
  words: number
  imageUrl: string | null
  siteName: string | null
  /** What its page says it is about; `null` if it says nothing. */
  description?: string | null
  /** The first sentences of the text. */
  lead: string | null
  /** The main topic first; empty if none is known. */
  topics: readonly string[]
  /** What makes it a security advisory; `null` for any other. */
  advisory: Advisory | null
  /** What is to be heard or seen; `null` for any other article. */
  media: Playable | null
  storyId: number | null
  /** The article that leads its story; `null` without a story. */
  leaderId: number | null
  /**
   * The source it is shown under: the first that published it, except that a chat with personal sources sees one of those
   * rather than another chat's.
   */
  sourceId: number
  sourceTitle: string
  sourceKind: SourceKind
  /** Weight of the source in the ranking; 1 is normal. */
  sourceWeight: number
  sourceTopic: string | null
}

/** An article in a list. */
export interface ListedArticle {
  id: number
  title: string
  link: string
  /** Name of the source. */
  source: string
  publishedAt: number
  /** ISO 639-1; `null` or left out if not known. */
  language?: string | null
  isAdvisory: boolean
  /** Words of its full text, where the list shows how long it takes to read. */
  words?: number
}

/** A search result. */
export interface FoundArticle extends ListedArticle {
  /** Text around the match; U+0001 and U+0002 stand before and after each word that matched. */
  snippet: string
}

/** An entry of a feed, ready to be stored: its URL is canonical, its guid never empty. */
export interface NewEntry {
  guid: string
  url: string
  /** The URL that it gets if the source turns out to have had another article at `url`; `null` if none is needed. */
  distinctUrl?: string | null
  link: string
  title: string
  /** False where the title was derived from the address, until the page gives its own. */
  isTitled: boolean
  author: string | null
  /** `null` if the source gives no date; the article then gets the time it was first seen. */
  publishedAt: number | null
  language: string | null
  commentsUrl: string | null
  /** Points of a Hacker News item; `null` elsewhere. */
  points: number | null
  /** Comments in the discussion at `commentsUrl`, where the source tells. */
  comments?: number | null
  feedHtml: string | null
  imageUrl: string | null
  /** The categories in the feed. */
  categories?: readonly string[]
  /** What it brings along if it is an episode or a video. */
  media?: Media | null
  /** Whether it may be sent in digests, unless it belongs to a flood of undated ones. */
  eligible: boolean
  /** Whether `feedHtml` is the whole article: if that changes before the article was sent, it is read again. */
  isWhole?: boolean
  /** Whether the source only points to the article: what it says never replaces the words of another source. */
  isReferral?: boolean
}

/** An article whose page is to be read, with the feed's own content to fall back on. */
export interface UnreadArticle {
  id: number
  url: string
  link: string
  title: string
  readTries: number
  eligible: boolean
  feedHtml: string | null
  categories: readonly string[]
  sourceTopic: string | null
  /** What the feed declares, ISO 639-1. */
  language: string | null
  /** Needed because a sitemap has no titles, so the title is taken from the page. */
  sourceKind: SourceKind
  sourceId: number
  /** Whether only a personal source has published it. */
  isPersonal: boolean
  /** What it brings along if it is an episode or a video. */
  media: Media | null
  /** Whose it is decides which hosts its page may be fetched from. */
  source: Pick<Source, 'origin' | 'url'>
}

/** The result of reading a page. */
export interface ArticleContent {
  blocks: readonly Block[]
  quality: Quality
  extractor: Extractor
  words: number
  /** `null` keeps the title from the source. */
  title: string | null
  author: string | null
  language: string | null
  imageUrl: string | null
  imageCaption: string | null
  siteName: string | null
  /** What its page says it is about; `null` if it says nothing. */
  description?: string | null
  /** The first sentences. */
  lead?: string | null
  topics?: readonly string[]
  /** What makes it a security advisory; `null`, as by default, for any other. */
  advisory?: Advisory | null
  /** The number of chapters of an episode or a video. */
  chapters?: number
  /** Publication time from the page, if the source has none. */
  publishedAt?: number
}
