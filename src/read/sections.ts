import type { Draft } from './draft.ts'
import { isOnly } from './furniture.ts'
import { textOfDraft } from './lineRules.ts'
import { roughWords } from './size.ts'

/** A paragraph of this many words that is not a link shows that the article goes on. */
const PROSE_WORDS = 40

/**
 * Drops sections that are furniture as a whole: a heading such as "Related articles", "Comments" or "Lesen Sie auch"
 * with what stands under it, up to the next heading or the next paragraph of prose.
 */
export function dropSections(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let dropping: number | null = null
  for (const draft of drafts) {
    const text = textOfDraft(draft) ?? ''
    if (opensFurniture(draft, text)) {
      dropping = draft.block.kind === 'heading' ? draft.block.level : 7
      continue
    }
    if (dropping !== null && endsFurniture(draft, text, dropping)) dropping = null
    if (dropping === null) kept.push(draft)
  }
  return kept
}

function opensFurniture(draft: Draft, text: string): boolean {
  if (draft.block.kind !== 'heading' && draft.block.kind !== 'paragraph') return false
  return isOnly('sections', text)
}

function endsFurniture(draft: Draft, text: string, level: number): boolean {
  const { block } = draft
  if (block.kind === 'code' || block.kind === 'table') return true
  if (block.kind === 'heading') return block.level <= level && draft.linkShare < 0.5
  return roughWords(text) >= PROSE_WORDS && draft.linkShare < 0.3
}
