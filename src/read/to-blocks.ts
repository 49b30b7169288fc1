import type { Prose } from '../model/block.ts'
import type { Draft } from './block-draft.ts'
import { BlockWalker } from './block-walker.ts'
import type { DomElement } from './dom.ts'
import { joinLines } from './prose.ts'

/** An element's content as drafts of blocks, in reading order; every text node is used once. */
export function toBlocks(root: DomElement, baseUrl: string): Draft[] {
  const walker = new BlockWalker(baseUrl, (cell) => proseOf(cell, baseUrl))
  walker.walkChildren(root)
  walker.flush()
  return walker.drafts
}

/** An element's content as one text with marks: inner blocks become lines, pictures are left out. */
function proseOf(element: DomElement, baseUrl: string): Prose {
  return joinLines(
    toBlocks(element, baseUrl).flatMap(({ block }): Prose[] => {
      if (block.kind === 'list') return block.items
      if (block.kind === 'code') return [{ text: block.text, marks: [] }]
      if (block.kind === 'table') return block.rows.flat()
      return block.kind === 'image' ? [] : [block]
    }),
  )
}
