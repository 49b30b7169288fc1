import type { BlockDraft } from './block-draft.ts'
import { textOfDraft } from './line-rules.ts'
import { roughWords } from './text-size.ts'

/** Drops leftovers after the last paragraph: headings whose section was removed, and labels. */
export function trimClosing(drafts: readonly BlockDraft[]): BlockDraft[] {
  let end = drafts.length
  while (end > 0) {
    const draft = drafts[end - 1]
    if (!draft || !isTrailingLabel(draft)) break
    end -= 1
  }
  return drafts.slice(0, end === 0 ? drafts.length : end)
}

function isTrailingLabel(draft: BlockDraft): boolean {
  // A sentence is kept: some pages mark up paragraphs as headings.
  if (draft.block.kind === 'heading') return !/[.。…]['"”»]?$/.test(draft.block.text)
  if (draft.block.kind !== 'paragraph') return false
  const text = textOfDraft(draft) ?? ''
  return roughWords(text) < 3 && !/[.!?。…"”»]$/.test(text)
}
