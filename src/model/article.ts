import type { Block } from './block.ts'
import type { Extractor, Quality } from './quality.ts'
import type { SourceKind } from './source.ts'

/** How far an article has come: its page is still to be read, was read, or cannot be read. */
export type ReadState = (typeof READ_STATES)[number]

export const READ_STATES = ['new', 'read', 'unreadable'] as const

/**
 * An article with what lists and ranking need to know of its source; the text is apart, as `Block[]`. Times are epoch
 * milliseconds, languages ISO 639-1.
 */
export interface Article {
  id: number
  /** The canonical URL: one article each. */
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
  /** Whether it may be sent in digests: false for what a source had published long before it was first polled. */
  eligible: boolean
  readState: ReadState
  /** `null` until its page was read. */
  quality: Quality | null
  /** Where its blocks come from; `null` until its page was read. */
  extractor: Extractor | null
  words: number
  imageUrl: string | null
  siteName: string | null
  /** The first sentences of the text. */
  lead: string | null
  /** The main one first; empty where none is known. */
  topics: readonly string[]
  storyId: number | null
  /** The article that leads its story; `null` without a story. */
  leaderId: number | null
  /**
   * The source it is shown under: the first that published it, except that a chat with personal sources sees one of those
   * rather than another chat's.
   */
  sourceId: number
  sourceTitle: string
  /** How much the source counts in the ranking; 1 is ordinary. */
  sourceWeight: number
  sourceTopic: string | null
}

/** An article as a line of a list. */
export interface ListedArticle {
  id: number
  title: string
  link: string
  /** Name of the source. */
  source: string
  publishedAt: number
}

/** An article that a search found. */
export interface FoundArticle extends ListedArticle {
  /** Text around the match; U+0001 and U+0002 stand before and after each word that matched. */
  snippet: string
}

/** An entry of a feed, ready to be stored: its URL is canonical, its guid never empty. */
export interface NewEntry {
  guid: string
  url: string
  link: string
  title: string
  /** False where the title was derived from the address, until the page gives its own. */
  isTitled: boolean
  author: string | null
  /** `null` where the source gives no date: the article is then dated when it was first seen. */
  publishedAt: number | null
  language: string | null
  commentsUrl: string | null
  /** Points of a Hacker News item; `null` elsewhere. */
  points: number | null
  feedHtml: string | null
  imageUrl: string | null
  /** The feed's own words for what it is about. */
  categories?: readonly string[]
  /** Whether it may be sent in digests. */
  eligible: boolean
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
  /** A sitemap names no titles, so the page's own is taken. */
  sourceKind: SourceKind
}

/** What reading a page gave. */
export interface ArticleContent {
  blocks: readonly Block[]
  quality: Quality
  extractor: Extractor
  words: number
  /** `null` keeps the title that the source gave. */
  title: string | null
  author: string | null
  language: string | null
  imageUrl: string | null
  imageCaption: string | null
  siteName: string | null
  /** The first sentences. */
  lead?: string | null
  topics?: readonly string[]
  /** The whole text, for the search index. */
  text?: string
  /** When the page says it was published, where only the page can say. */
  publishedAt?: number
}
