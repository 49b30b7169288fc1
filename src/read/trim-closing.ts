import type { Draft } from './block-draft.ts'
import { textOfDraft } from './line-rules.ts'
import { roughWords } from './text-size.ts'

/** Drops what hangs below the last paragraph: headings whose section is gone, and labels. */
export function trimClosing(drafts: readonly Draft[]): Draft[] {
  let end = drafts.length
  while (end > 0) {
    const draft = drafts[end - 1]
    if (!draft || !isLoose(draft)) break
    end -= 1
  }
  return drafts.slice(0, end === 0 ? drafts.length : end)
}

function isLoose(draft: Draft): boolean {
  // Some pages set paragraphs as headings; a heading is no sentence.
  if (draft.block.kind === 'heading') return !/[.。…]['"”»]?$/.test(draft.block.text)
  if (draft.block.kind !== 'paragraph') return false
  const text = textOfDraft(draft) ?? ''
  return roughWords(text) < 3 && !/[.!?。…"”»]$/.test(text)
}
