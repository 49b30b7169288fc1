import type { Block, Prose } from '../model/block.ts'

/** The texts of a block that are translated, in order: not code, formulas, addresses and the names of what is embedded. */
export function textsOf(block: Block): Prose[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
      return [{ text: block.text, marks: block.marks }]
    case 'list':
      return block.items.map(({ text, marks }) => ({ text, marks }))
    case 'table':
      return [...captionOf(block.caption), ...block.rows.flat()]
    case 'code':
    case 'image':
      return captionOf(block.caption)
    case 'formula':
    case 'embed':
      return []
  }
}

function captionOf(caption: string | null): Prose[] {
  return caption === null ? [] : [{ text: caption, marks: [] }]
}

/**
 * The block with these texts in place of those that `textsOf` returns for it.
 * @throws {RangeError} if they are not as many, which only a programming error can cause
 */
export function withTexts(block: Block, texts: readonly Prose[]): Block {
  const left = [...texts]
  const next = (): Prose => {
    const text = left.shift()
    if (text === undefined) throw new RangeError('a block has more texts than were given')
    return text
  }
  const caption = (old: string | null) => (old === null ? null : next().text)
  const made = ((): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'quote':
      case 'note':
        return { ...block, ...next() }
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, ...next() })) }
      case 'table':
        return {
          ...block,
          caption: caption(block.caption),
          rows: block.rows.map((row) => row.map(next)),
        }
      case 'code':
      case 'image':
        return { ...block, caption: caption(block.caption) }
      case 'formula':
      case 'embed':
        return block
    }
  })()
  if (left.length > 0) throw new RangeError('a block has fewer texts than were given')
  return made
}
