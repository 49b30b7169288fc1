import type { Prose } from '../model/block.ts'
import type { BlockDraft } from './block-draft.ts'
import { BlockWalker } from './block-walker.ts'
import type { DomElement } from './dom.ts'
import { joinLines } from './prose.ts'

/** Converts an element's content to block drafts, in page order; uses every text node exactly once. */
export function toBlocks(root: DomElement, baseUrl: string): BlockDraft[] {
  const walker = new BlockWalker(baseUrl, (cell) => proseOf(cell, baseUrl))
  walker.walkChildren(root)
  walker.flush()
  return walker.drafts
}

/** Converts an element's content to one text with marks: inner blocks become lines, pictures are omitted. */
function proseOf(element: DomElement, baseUrl: string): Prose {
  return joinLines(
    toBlocks(element, baseUrl).flatMap(({ block }): Prose[] => {
      if (block.kind === 'list') return block.items
      if (block.kind === 'code' || block.kind === 'formula')
        return [{ text: block.text, marks: [] }]
      if (block.kind === 'table') return block.rows.flat()
      return block.kind === 'image' ? [] : [block]
    }),
  )
}
