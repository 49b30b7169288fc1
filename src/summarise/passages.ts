import { type Block, withoutNoteMarks } from '../model/block.ts'
import { withoutHidden } from '../text/hidden-characters.ts'
import { splitSentences } from '../text/sentences/split-sentences.ts'
import { isInstruction } from './prompt-injection/instruction.ts'

/** A piece of an article as the summariser sees it: the author's characters without hidden ones, without sentences that instruct a model. */
export interface Passage {
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'row'
  text: string
}

/**
 * The passages of an article in its language (ISO 639-1). Code and formulas are left out because they add little but noise
 * to a summary; captions and notes because they are not sentences of the article's text.
 */
export function passagesOf(blocks: readonly Block[], language: string): Passage[] {
  return blocks
    .flatMap((block) => passagesOfBlock(block))
    .flatMap(({ kind, text }) => {
      const safe = withoutInstructions(withoutHidden(text.toWellFormed()), language)
      return safe === '' ? [] : [{ kind, text: safe }]
    })
}

function passagesOfBlock(block: Block): Passage[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [{ kind: block.kind, text: withoutNoteMarks(block) }]
    case 'list':
      return block.items.map((item) => ({ kind: 'item', text: withoutNoteMarks(item) }))
    case 'table':
      return block.rows.map((row) => ({
        kind: 'row',
        text: row.map(withoutNoteMarks).join(' | '),
      }))
    case 'code':
    case 'image':
    case 'embed':
    case 'formula':
    case 'note':
      return []
  }
}

/** The text without sentences that instruct a model. Line breaks are kept if nothing is removed. */
export function withoutInstructions(text: string, language: string): string {
  const trimmed = text.trim()
  if (!isInstruction(trimmed)) return trimmed
  return splitSentences(trimmed, language)
    .filter((sentence) => !isInstruction(sentence))
    .join(' ')
}
