import { type Block, paragraphsOf } from './block.ts'
import { blocksOf } from './markup.ts'
import type { SourceId } from './source.ts'

/** An article as it is written. The optional fields each make an article difficult to read in some way. */
export interface Draft {
  /** The last part of its address: `/signal/<slug>`. */
  slug: string
  source: SourceId
  title: string
  author: string
  /** ISO 639-1. */
  language: 'en' | 'de' | 'ru'
  categories: string[]
  /** The feed's short text. */
  excerpt: string
  /** The text in the markup of `markup.ts`. */
  body: string
  /** Name of its lead picture. */
  picture?: string
  /** Whether its feed carries the whole text or only the excerpt, the default. */
  feed?: 'full' | 'excerpt'
  /** `paywall`: the page stops after the body with an offer to subscribe. `forbidden`: the page answers 403. */
  page?: 'open' | 'paywall' | 'forbidden'
  /** Whether the page wraps the text in site boilerplate and interrupts it with more of it. */
  boilerplate?: boolean
  /** Text that only machines see: in an invisible element, and in an HTML comment. */
  hidden?: { element: string; comment: string }
  /** Another source whose feed carries it too, under another spelling of the same address. */
  alsoIn?: { source: SourceId; spelling: Spelling }
  /** The slug of an earlier article whose story this one continues. */
  updates?: string
}

/** How a second feed spells an address: `slash` adds a trailing slash, `https` another scheme; both add tracking. */
export type Spelling = 'slash' | 'https'

/** An article with its parsed draft. `paragraphs` is all of its text, plain and in order. */
export interface Article extends Draft {
  blocks: Block[]
  paragraphs: string[]
}

/** A published article. Times are epoch milliseconds. */
export interface Published extends Article {
  publishedAt: number
  /** Where its source says that it is discussed. */
  discussion?: string
}

/** Parses a draft's markup. */
export function articleOf(draft: Draft): Article {
  const blocks = blocksOf(draft.body)
  return { ...draft, blocks, paragraphs: paragraphsOf(blocks) }
}
