import { type Block, textOf } from '../../../src/model/block.ts'
import { type Found, flat, noFound } from './found.ts'

/** What Daybrief's blocks hold. */
export function foundInBlocks(blocks: readonly Block[]): Found {
  const found = noFound()
  for (const block of blocks) {
    add(found, block)
    found.lines.push(...textOf(block).split('\n').map(flat))
    if ('marks' in block) {
      for (const mark of block.marks) if (mark.kind === 'formula') found.formulas.push(mark.tex)
    }
  }
  found.shown = found.lines
  return found
}

function add(found: Found, block: Block): void {
  switch (block.kind) {
    case 'heading':
      found.headings.push(flat(block.text))
      break
    case 'code':
      found.listings.push(block.text.replace(/\n+$/, ''))
      if (block.caption !== null) found.captions.push({ of: 'listing', text: flat(block.caption) })
      break
    case 'list':
      for (const { text, marker, checked, depth } of block.items) {
        found.items.push({ text: flat(text), marker, checked, depth })
      }
      break
    case 'table':
      found.rows.push(...block.rows.map((row) => row.map(({ text }) => flat(text))))
      if (block.caption !== null) found.captions.push({ of: 'table', text: flat(block.caption) })
      break
    case 'image':
      if (block.caption !== null) found.captions.push({ of: 'picture', text: flat(block.caption) })
      break
    case 'quote':
      found.quotes.push(flat(block.text))
      break
    case 'note':
      found.notes.push({ label: block.label, text: flat(block.text) })
      break
    case 'formula':
      found.formulas.push(...(block.tex === null ? [] : [block.tex]))
      break
    case 'embed':
    case 'paragraph':
      break
  }
}
