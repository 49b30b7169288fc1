import type { Block } from '../../model/block.ts'

/** A block plus what the boilerplate filter needs to know about its place on the page. */
export interface BlockDraft {
  block: Block
  /** Name of the element that held the text; `div` if the text has no paragraph element of its own. */
  tag: string
  /** Number that `cleanDocument` gave the element, or the last numbered one before it; ascending in page order. */
  order: number
  /** Share of the text's characters inside links, 0 to 1. */
  linkShare: number
  /** For a list: the same share for each item. */
  itemLinkShares: number[]
  /** Paragraphs of one block quote share a number; 0 outside quotes. */
  quote: number
  /** For a heading: whether a generator made an id of its words, as it does for the author's own headings. */
  authored?: boolean
}
