import type { Block } from '../model/block.ts'

/**
 * How much of an article was extracted.
 * `full`: the whole article. `short`: only a few lines are available. `paywall`: cut off by the site.
 * `list`: a page of links. `not-article`: an error page, a login, a consent wall.
 */
export type Quality = 'full' | 'short' | 'paywall' | 'list' | 'not-article'

/** The extractor that found the blocks. `feed` is the feed's own content, `plain` the text read without a DOM. */
export type Reader = 'readability' | 'defuddle' | 'json-ld' | 'feed' | 'plain'

/** The lead picture of an article. */
export interface LeadImage {
  url: string
  caption: string | null
}

/** The result of reading a page. Times are epoch milliseconds, languages ISO 639-1; `null` if the page does not give it. */
export interface Page {
  blocks: Block[]
  quality: Quality
  reader: Reader
  title: string | null
  author: string | null
  publishedAt: number | null
  language: string | null
  leadImage: LeadImage | null
  /** The address that the page declares for itself (`rel=canonical`), absolute. */
  canonicalUrl: string | null
  siteName: string | null
  words: number
}
