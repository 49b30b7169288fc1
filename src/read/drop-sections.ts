import type { Draft } from './block-draft.ts'
import { isOnly } from './boilerplate.ts'
import { textOfDraft } from './line-rules.ts'
import { roughWords } from './text-size.ts'

/** A paragraph of this many words that is not a link shows that the article goes on. */
const PROSE_WORDS = 15
/** What follows a tail heading is text of its own (an author's life, comments); only a new heading ends it. */
const TAIL_SHARE = 0.4

/**
 * Drops sections that are furniture as a whole: a heading such as "Related articles" or "Lesen Sie auch" with what
 * stands under it, up to the next heading or paragraph of prose; and in the last part of a page "Comments" or
 * "About the author" up to the next heading of their level.
 */
export function dropSections(drafts: readonly Draft[]): Draft[] {
  const texts = drafts.map((draft) => textOfDraft(draft) ?? '')
  const sizes = texts.map(roughWords)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const kept: Draft[] = []
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

function opens(draft: Draft, text: string, late: boolean): 'list' | 'tail' | null {
  if (draft.block.kind !== 'heading' && draft.block.kind !== 'paragraph') return null
  if (isOnly(text, 'sections')) return 'list'
  return late && isOnly(text, 'tails') ? 'tail' : null
}

function levelOf(draft: Draft): number {
  return draft.block.kind === 'heading' ? draft.block.level : 7
}

function closes(draft: Draft, words: number, open: { tail: boolean; level: number }): boolean {
  const { block } = draft
  if (block.kind === 'heading') return block.level <= open.level && draft.linkShare < 0.5
  if (open.tail) return false
  if (block.kind === 'code' || block.kind === 'table' || block.kind === 'quote') return true
  return block.kind === 'paragraph' && words >= PROSE_WORDS && draft.linkShare < 0.3
}
