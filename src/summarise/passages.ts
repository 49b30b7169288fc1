import type { Block } from '../model/block.ts'
import { splitSentences } from '../text/sentences/split-sentences.ts'
import { isInstruction } from './prompt-injection/instruction.ts'
import { visibleText } from './prompt-injection/visible.ts'

/** A stretch of an article as the summariser reads it: visible text only, without sentences that instruct a model. */
export interface Passage {
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'row'
  text: string
}

/** Code says little to a summary and carries the most noise; captions are not the article's own sentences. */
export function passagesOf(blocks: readonly Block[], language: string): Passage[] {
  return blocks
    .flatMap((block) => passagesOfBlock(block))
    .flatMap(({ kind, text }) => {
      const safe = withoutInstructions(visibleText(text), language)
      return safe === '' ? [] : [{ kind, text: safe }]
    })
}

function passagesOfBlock(block: Block): Passage[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [{ kind: block.kind, text: block.text }]
    case 'list':
      return block.items.map((item) => ({ kind: 'item', text: item.text }))
    case 'table':
      return block.rows.map((row) => ({
        kind: 'row',
        text: row.map((cell) => cell.text).join(' | '),
      }))
    case 'code':
    case 'image':
      return []
  }
}

/** The text again, without its sentences that talk to a model. Line breaks stay where nothing was taken out. */
export function withoutInstructions(text: string, language: string): string {
  const trimmed = text.trim()
  if (!isInstruction(trimmed)) return trimmed
  return splitSentences(trimmed, language)
    .filter((sentence) => !isInstruction(sentence))
    .join(' ')
}
