import type { Block } from '../model/block.ts'
import type { Extractor, Quality } from '../model/quality.ts'

/** The lead picture of an article. */
export interface LeadImage {
  url: string
  caption: string | null
}

/** The result of reading a page. Times are epoch milliseconds, languages ISO 639-1; `null` if the page does not give it. */
export interface Page {
  blocks: Block[]
  quality: Quality
  reader: Extractor
  title: string | null
  author: string | null
  publishedAt: number | null
  language: string | null
  leadImage: LeadImage | null
  /** The address that the page declares for itself (`rel=canonical`), absolute. */
  canonicalUrl: string | null
  siteName: string | null
  /** What the page says it is about (`meta description`), one line; for the whole site on some pages. */
  description?: string | null
  words: number
}
