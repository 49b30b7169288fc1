import { type Block, type Prose, textOf } from '../model/block.ts'

/**
 * The beginning of an article: its blocks up to a number of characters (UTF-16). The block in which that number is reached is cut
 * there if it is a text or a list, otherwise it is left out.
 */
export function beginningOf(blocks: readonly Block[], characters: number): Block[] {
  const beginning: Block[] = []
  let left = characters
  for (const block of blocks) {
    const { length } = textOf(block)
    if (length > left) {
      const cut = beginningOfBlock(block, left)
      if (cut !== null) beginning.push(cut)
      break
    }
    beginning.push(block)
    left -= length
  }
  return beginning
}

function beginningOfBlock(block: Block, characters: number): Block | null {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
      return { ...block, ...beginningOfProse(block, characters) }
    case 'list': {
      let left = characters
      const items = block.items.flatMap((item) => {
        const taken = Math.min(item.text.length, left)
        left -= taken
        return taken === 0 ? [] : [{ ...item, ...beginningOfProse(item, taken) }]
      })
      return items.length === 0 ? null : { ...block, items }
    }
    case 'code':
    case 'image':
    case 'table':
    case 'formula':
    case 'embed':
      return null
  }
}

function beginningOfProse({ text, marks }: Prose, characters: number): Prose {
  if (text.length <= characters) return { text, marks }
  return { text: text.slice(0, characters), marks: marks.filter(({ end }) => end <= characters) }
}
