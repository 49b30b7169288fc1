import type { Block, Prose } from '../model/block.ts'
import type { LeftOriginal } from '../model/translation.ts'
import type { Translate } from '../text/locales.ts'

/** A block of a translated text with a note where it is shown in the original, in whole or in part. */
export function markedOriginal(block: Block, left: LeftOriginal, t: Translate): Block {
  if (left === 'none') return block
  const note = t(left === 'all' ? 'translation-none' : 'translation-partly')
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
      return { ...block, ...below(note, block) }
    case 'list': {
      const [first, ...others] = block.items
      return first === undefined
        ? block
        : { ...block, items: [{ ...first, ...below(note, first) }, ...others] }
    }
    case 'table':
    case 'code':
    case 'image':
      return { ...block, caption: block.caption === null ? note : `${note} ${block.caption}` }
    case 'formula':
    case 'embed':
      return block
  }
}

/** The text on the line below a note in italics. */
function below(note: string, { text, marks }: Prose): Prose {
  const shift = note.length + 1
  return {
    text: `${note}\n${text}`,
    marks: [
      { kind: 'italic', start: 0, end: note.length },
      ...marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
    ],
  }
}
