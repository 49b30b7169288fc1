import type { ListItem, Prose } from '../model/block.ts'
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
      if (block.kind === 'list') return block.items.map(itemLine)
      if (block.kind === 'code' || block.kind === 'formula')
        return [{ text: block.text, marks: [] }]
      if (block.kind === 'table') return block.rows.flat()
      return block.kind === 'image' ? [] : [block]
    }),
  )
}

/** An item of a list inside a table cell, which has no room for a list. */
function itemLine({ text, marks, marker }: ListItem): Prose {
  const before = `${marker ?? '•'} `
  const moved = marks.map((mark) => ({
    ...mark,
    start: mark.start + before.length,
    end: mark.end + before.length,
  }))
  return { text: before + text, marks: moved }
}
