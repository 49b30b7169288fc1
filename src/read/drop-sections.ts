import type { BlockDraft } from './block-draft.ts'
import { isPhrase } from './boilerplate.ts'
import { textOfDraft } from './line-rules.ts'
import { roughWords } from './text-size.ts'

/** A paragraph of at least this many words that is not a link shows that the article continues. */
const PROSE_WORDS = 15
/** Share of the text at the end of a page in which headings such as "Comments" or "About the author" end the article. */
const TAIL_SHARE = 0.4

/**
 * Drops whole boilerplate sections: a heading such as "Related articles" or "Lesen Sie auch" with everything under it,
 * up to the next heading or paragraph of prose; and, near the end of a page, "Comments" or "About the author" up to the
 * next heading of the same level. Those hold prose of their own (a biography, comments), so only a heading ends them.
 */
export function dropSections(drafts: readonly BlockDraft[]): BlockDraft[] {
  const texts = drafts.map((draft) => textOfDraft(draft) ?? '')
  const sizes = texts.map(roughWords)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const kept: BlockDraft[] = []
  let open: { tail: boolean; level: number } | null = null
  let before = 0
  for (const [index, draft] of drafts.entries()) {
    const text = texts[index] ?? ''
    const words = sizes[index] ?? 0
    before += words
    const late = before > total * (1 - TAIL_SHARE)
    const opened = opens(draft, text, late)
    if (opened) open = { tail: opened === 'tail', level: levelOf(draft) }
    else if (open && closes(draft, words, open)) open = null
    if (open === null) kept.push(draft)
  }
  return kept
}

function opens(draft: BlockDraft, text: string, late: boolean): 'list' | 'tail' | null {
  if (draft.block.kind !== 'heading' && draft.block.kind !== 'paragraph') return null
  if (isPhrase(text, 'sections')) return 'list'
  return late && isPhrase(text, 'tails') ? 'tail' : null
}

function levelOf(draft: BlockDraft): number {
  return draft.block.kind === 'heading' ? draft.block.level : 7
}

function closes(draft: BlockDraft, words: number, open: { tail: boolean; level: number }): boolean {
  const { block } = draft
  if (block.kind === 'heading') return block.level <= open.level && draft.linkShare < 0.5
  if (open.tail) return false
  if (block.kind === 'code' || block.kind === 'table' || block.kind === 'quote') return true
  return block.kind === 'paragraph' && words >= PROSE_WORDS && draft.linkShare < 0.3
}
