import type { Feed, FeedItem } from '../feed.ts'

/** Somebody who wrote something. At least one of the two is there. */
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

/** What a feed says beyond the article itself; for those who show, judge or measure sources. */
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

/** What an item says beyond the article itself. */
export interface ItemDetails {
  /** The title with its markup, sanitised. */
  titleHtml: string | null
  people: Person[]
  createdAt: number | null
  expiresAt: number | null
  rights: string | null
  license: string | null
  publisher: string | null
  /** Title of the feed that the item was taken from. */
  sourceTitle: string | null
  links: Link[]
  /** Addresses of Media RSS. */
  mediaContents: string[]
  mediaThumbnails: string[]
}

/** An item with all that its format says. */
export interface DocumentItem extends FeedItem {
  details: ItemDetails
}

/** A feed with all that its format says. */
export interface FeedDocument extends Feed {
  /** Encoding in which the bytes were read. */
  encoding: string
  details: FeedDetails
  items: DocumentItem[]
}
