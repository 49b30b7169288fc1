import type { Media } from '../model/media.ts'

/** A parsed feed: what all formats (RSS, Atom, RDF, JSON Feed, CDF) have in common. */
export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json' | 'cdf'
  title: string | null
  description: string | null
  /** The site the feed belongs to, absolute. */
  siteUrl: string | null
  /** The address that the feed declares for itself, absolute. */
  selfUrl: string | null
  language: string | null
  icon: string | null
  /** Minimum minutes between fetches that the feed asks for. */
  ttlMinutes: number | null
  /** Hours of the day (0-23, GMT) in which the feed asks not to be fetched. */
  skipHours: number[]
  /** Who runs the site, by name or email address. Items without authors have it as theirs, which it rarely is. */
  webMaster?: string | null
  items: FeedItem[]
}

/** One item of a feed. Times are epoch milliseconds; URLs are absolute; `html` is sanitised. */
export interface FeedItem {
  guid: string | null
  url: string | null
  /** The address that the guid is, if it is one of a page. */
  permalink: string | null
  title: string | null
  authors: string[]
  publishedAt: number | null
  updatedAt: number | null
  /** Full content, if the feed contains it. */
  contentHtml: string | null
  /** Summary or teaser in the feed. */
  summaryHtml: string | null
  categories: string[]
  commentsUrl: string | null
  imageUrl: string | null
  enclosures: Enclosure[]
  /** What it brings along if it is an episode or a video. */
  media?: Media | null
  /** Whether its content is the whole article, so that there is no page to read and a change of it is a change of the article. */
  isWhole?: boolean
  /** Whether the source only points to the article, so that what it says of it never replaces what others published. */
  isReferral?: boolean
}

/** A file attached to an item. */
export interface Enclosure {
  url: string
  type: string | null
  /** Bytes. */
  length: number | null
}
