import type { Block } from '../model/block.ts'

/** An article in a document. */
export interface DocumentArticle {
  id: number
  title: string
  /** Source, author and day, for people: "Orbit · Nadia Verhoeven · 21 November 2026". */
  byline: string
  link: string
  /** ISO 639-1; `null` if not known. */
  language: string | null
  blocks: readonly Block[]
}

/** A document of several articles. */
export interface ArticleDocument {
  title: string
  /** Language of its own words, BCP 47. */
  language: string
  /** What stands below the title: what it is for. */
  note: string
  /** Epoch milliseconds. */
  createdAt: number
  articles: readonly DocumentArticle[]
}
