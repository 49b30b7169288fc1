/** A feed, parsed: what every format (RSS, Atom, RDF, JSON Feed, CDF) says in the same words. */
export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json' | 'cdf'
  title: string | null
  description: string | null
  /** The site the feed belongs to, absolute. */
  siteUrl: string | null
  /** The feed's own address, where it says one, absolute. */
  selfUrl: string | null
  language: string | null
  icon: string | null
  /** Minutes for which the feed asks not to be fetched again. */
  ttlMinutes: number | null
  /** Hours of the day (0-23, GMT) in which the feed asks not to be fetched. */
  skipHours: number[]
  items: FeedItem[]
}

/** One item of a feed. Times are epoch milliseconds; URLs are absolute; `html` is sanitised. */
export interface FeedItem {
  guid: string | null
  url: string | null
  title: string | null
  authors: string[]
  publishedAt: number | null
  updatedAt: number | null
  /** Full content where the feed carries it. */
  contentHtml: string | null
  /** The short text of the feed. */
  summaryHtml: string | null
  categories: string[]
  commentsUrl: string | null
  imageUrl: string | null
  enclosures: Enclosure[]
}

/** A file that an item brings with it. */
export interface Enclosure {
  url: string
  type: string | null
  length: number | null
}
