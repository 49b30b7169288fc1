import type { Feed, FeedItem } from '../feed.ts'

/** An author or editor. At least one of name and email is not null. */
export interface Person {
  name: string | null
  email: string | null
}

/** A link with its role (`alternate`, `self`, `enclosure`, …). */
export interface Link {
  href: string
  rel: string
  type: string | null
}

/** Further fields of a feed, for code that shows or measures sources. Times are epoch ms. */
export interface FeedDetails {
  /** Title and description with their markup, sanitised. */
  titleHtml: string | null
  descriptionHtml: string | null
  id: string | null
  people: Person[]
  publishedAt: number | null
  updatedAt: number | null
  categories: string[]
  rights: string | null
  license: string | null
  generator: string | null
  publisher: string | null
  docs: string | null
  info: string | null
  image: string | null
  imageLink: string | null
  links: Link[]
}

/** Further fields of an item. Times are epoch ms. */
export interface ItemDetails {
  /** The title with its markup, sanitised. */
  titleHtml: string | null
  people: Person[]
  createdAt: number | null
  expiresAt: number | null
  rights: string | null
  license: string | null
  publisher: string | null
  /** Title of the feed from which an aggregator took the item. */
  sourceTitle: string | null
  links: Link[]
  /** Addresses in Media RSS elements. */
  mediaContents: string[]
  mediaThumbnails: string[]
}

/** An item with all fields of its format. */
export interface DocumentItem extends FeedItem {
  details: ItemDetails
}

/** A feed with all fields of its format. */
export interface FeedDocument extends Feed {
  /** Encoding with which the bytes were decoded. */
  encoding: string
  details: FeedDetails
  items: DocumentItem[]
}
