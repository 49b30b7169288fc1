import type { Block, Mark, Prose } from '../../src/model/block.ts'

/** Describes what is wrong with a block; empty for a valid block. */
export function faults(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.length === 0 ? ['empty list'] : block.items.flatMap(faultsOfProse)
    case 'table':
      return block.rows.flat().flatMap((cell) => (cell.text === '' ? [] : faultsOfProse(cell)))
    case 'embed':
      return block.title.trim() === '' ? ['embed without a title'] : faultsOfAddress(block.url)
    case 'image':
      return faultsOfAddress(block.url)
    case 'code':
    case 'formula':
      return block.text.trim() === '' ? [`empty ${block.kind}`] : []
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
      return faultsOfProse(block)
  }
}

function faultsOfAddress(url: string): string[] {
  return /^https?:/.test(url) ? [] : [`something at ${url}`]
}

function faultsOfProse({ text, marks }: Prose): string[] {
  const found = marks.flatMap((mark) => faultsOfMark(mark, text))
  if (text.trim() === '') found.push('empty text')
  if (text !== text.trim()) found.push('white space around text')
  if (marks.some((mark, index) => mark.start < (marks[index - 1]?.start ?? 0)))
    found.push('marks out of order')
  return found
}

function faultsOfMark(mark: Mark, text: string): string[] {
  const found: string[] = []
  if (mark.start < 0 || mark.end > text.length || mark.start >= mark.end)
    found.push('mark out of range')
  if (mark.kind === 'link' && !/^https?:\/\//.test(mark.href)) found.push(`link to ${mark.href}`)
  return found
}
