import type { Block, ListItem, Prose } from '../../model/block.ts'
import type { BlockDraft } from './block-draft.ts'
import { BlockWalker } from './block-walker.ts'
import { type DomElement, parseDocument } from '../dom.ts'
import { NoteCollector, trimNote } from './note-collector.ts'
import { joinLines } from './prose.ts'

/**
 * Converts an element's content to block drafts, in page order; uses every text node exactly once. The notes whose marks it
 * holds follow at the end.
 */
export function toBlocks(root: DomElement, baseUrl: string): BlockDraft[] {
  const notes = new NoteCollector()
  const drafts = walk(root, baseUrl, notes)
  return [...drafts, ...notesOf(notes, baseUrl, drafts.at(-1)?.order ?? 0)]
}

function notesOf(notes: NoteCollector, baseUrl: string, order: number): BlockDraft[] {
  const drafts: BlockDraft[] = []
  // A note may hold the mark of another one, which is then at the end of the list by the time it is reached.
  for (const { label, html } of notes.notes) {
    const note = trimNote(proseOf(parseDocument(html).body, baseUrl, notes), label)
    if (note.text === '') continue
    const block = { kind: 'note' as const, label, ...note }
    drafts.push({ block, tag: 'li', order, linkShare: 0, itemLinkShares: [], quote: 0 })
  }
  return drafts
}

function walk(root: DomElement, baseUrl: string, notes: NoteCollector): BlockDraft[] {
  const walker = new BlockWalker(baseUrl, (cell) => proseOf(cell, baseUrl, notes), notes)
  walker.walkChildren(root)
  walker.flush()
  return walker.drafts
}

/** Converts an element itself to block drafts, as if it stood alone on the page. */
export function elementToBlocks(element: DomElement, baseUrl: string): BlockDraft[] {
  const notes = new NoteCollector()
  const walker = new BlockWalker(baseUrl, (cell) => proseOf(cell, baseUrl, notes), notes)
  walker.walk(element)
  walker.flush()
  return [...walker.drafts, ...notesOf(notes, baseUrl, walker.drafts.at(-1)?.order ?? 0)]
}

/** Converts an element's content to one text with marks: inner blocks become lines, pictures are omitted. */
function proseOf(element: DomElement, baseUrl: string, notes: NoteCollector): Prose {
  return joinLines(
    walk(element, baseUrl, notes).flatMap(({ block }): Prose[] => {
      if (block.kind === 'list') return block.items.map(itemLine)
      if (block.kind === 'code' || block.kind === 'formula')
        return [{ text: block.text, marks: [] }]
      if (block.kind === 'embed') return [embedLine(block)]
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

function embedLine({ title, url }: Extract<Block, { kind: 'embed' }>): Prose {
  return { text: title, marks: [{ kind: 'link', start: 0, end: title.length, href: url }] }
}
