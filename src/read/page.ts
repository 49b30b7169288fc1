import type { Block } from '../model/block.ts'

/**
 * How much of an article a reading holds.
 * `full`: the whole article. `short`: what there is is only a few lines. `paywall`: cut by the site.
 * `list`: a page of links. `not-article`: an error page, a login, a consent wall.
 */
export type Quality = 'full' | 'short' | 'paywall' | 'list' | 'not-article'

/** Which reader the blocks come from. `feed` is the feed's own content, `plain` the text without a DOM. */
export type Reader = 'readability' | 'defuddle' | 'json-ld' | 'feed' | 'plain'

/** The lead picture of an article. */
export interface LeadImage {
  url: string
  caption: string | null
}

/** One page, read. Times are epoch milliseconds, languages ISO 639-1; `null` where the page does not say. */
export interface Page {
  blocks: Block[]
  quality: Quality
  reader: Reader
  title: string | null
  author: string | null
  publishedAt: number | null
  language: string | null
  leadImage: LeadImage | null
  /** The site's own name for the page's address (`rel=canonical`), absolute. */
  canonicalUrl: string | null
  siteName: string | null
  words: number
}
