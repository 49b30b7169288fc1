import type { Block, ListItem, Prose } from '../model/block.ts'

/** The most that a part of a block may hold. */
export interface PartSize {
  characters: number
  /** Items of a list, rows of a table. */
  lines: number
}

/**
 * Splits a list or table that does not fit into one message between items or rows; each part of a table repeats its
 * header. Listings are split between lines. Other blocks, and those that fit, come back as they are.
 */
export function splitBlock(block: Block, size: PartSize): Block[] {
  switch (block.kind) {
    case 'list':
      return parts(block.items, itemSize, size).map((items) => ({ ...block, items }))
    case 'table': {
      const head = block.header ? block.rows.slice(0, 1) : []
      const used = head.reduce((sum, row) => sum + rowSize(row), 0)
      const room = { characters: size.characters - used, lines: size.lines - head.length }
      const split = parts(block.rows.slice(head.length), rowSize, room)
      if (split.length < 2) return [block]
      return split.map((rows, index) => ({
        ...block,
        caption: index === 0 ? block.caption : null,
        rows: [...head, ...rows],
      }))
    }
    case 'code': {
      if (block.text.length <= size.characters) return [block]
      const lines = parts(block.text.split('\n'), (line) => line.length + 1, {
        ...size,
        lines: Number.POSITIVE_INFINITY,
      })
      return lines.map((part, index) => ({
        ...block,
        caption: index === 0 ? block.caption : null,
        text: part.join('\n'),
      }))
    }
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'image':
    case 'embed':
    case 'formula':
    case 'note':
      return [block]
  }
}

function itemSize({ text }: ListItem): number {
  return text.length
}

function rowSize(row: readonly Prose[]): number {
  return row.reduce((sum, { text }) => sum + text.length, 0)
}

/** Groups neighbouring elements; one that is larger than a part stands alone. */
function parts<T>(all: readonly T[], sizeOf: (one: T) => number, size: PartSize): T[][] {
  const groups: T[][] = []
  let group: T[] = []
  let characters = 0
  for (const one of all) {
    const more = sizeOf(one)
    if (group.length > 0 && (group.length >= size.lines || characters + more > size.characters)) {
      groups.push(group)
      group = []
      characters = 0
    }
    group.push(one)
    characters += more
  }
  return group.length > 0 ? [...groups, group] : groups
}
