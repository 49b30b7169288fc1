import type { Block } from '../model/block.ts'

/** A block together with what the filter needs to know of where it stood on the page. */
export interface Draft {
  block: Block
  /** The element the text stood in; `div` for text that has no paragraph element of its own. */
  tag: string
  /** The cleaner's number of the element, or of the last one before it; grows along the page. */
  order: number
  /** Share of the text's characters that are inside links, 0 to 1. */
  linkShare: number
  /** For a list: the same share, item by item. */
  itemLinkShares: number[]
  /** Paragraphs of one block quote share a number; 0 outside quotes. */
  quote: number
}
