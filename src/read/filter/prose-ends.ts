import type { BlockDraft } from '../blocks/block-draft.ts'
import { roughWords } from '../text-size.ts'

/** In words. A paragraph of this length without links is prose, and no line of the site. */
const PROSE_WORDS = 12

/** The indices of the first and the last paragraph of prose; -1 if there is none. */
export function proseEnds(drafts: readonly BlockDraft[]): { first: number; last: number } {
  return { first: drafts.findIndex(isProse), last: drafts.findLastIndex(isProse) }
}

function isProse({ block, linkShare }: BlockDraft): boolean {
  return block.kind === 'paragraph' && linkShare < 0.3 && roughWords(block.text) >= PROSE_WORDS
}
