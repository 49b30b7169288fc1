import type { BlockDraft } from '../blocks/block-draft.ts'
import { isPhrase } from './boilerplate.ts'
import { isArrow, isPairOfWays } from './drop-ways.ts'
import { textOfDraft } from './line-rules.ts'
import { shownDates } from '../metadata/shown-date.ts'
import { roughWords } from '../text-size.ts'

/** Drops leftovers after the last paragraph: headings whose section was removed, labels, and ways to other articles. */
export function trimClosing(drafts: readonly BlockDraft[]): BlockDraft[] {
  let end = drafts.length
  for (;;) {
    const draft = drafts[end - 1]
    if (!draft) break
    if (isPairOfWays(drafts, end)) end -= 4
    else if (isTrailingLabel(draft, drafts[end - 2])) end -= 1
    else break
  }
  return drafts.slice(0, end <= 0 ? drafts.length : end)
}

/** "Last updated on 9 March 2026", in a line of its own. */
function isUpdateLine(text: string): boolean {
  if (roughWords(text) > MAX_UPDATE_WORDS) return false
  const dates = shownDates(text)
  return dates.length > 0 && dates.every(({ updated }) => updated)
}

function isTrailingLabel(draft: BlockDraft, before: BlockDraft | undefined): boolean {
  // A sentence is kept: some pages mark up paragraphs as headings.
  if (draft.block.kind === 'heading') return !/[.。…]['"”»]?$/.test(draft.block.text)
  if (isPageNumbers(draft) || isArrow(draft)) return true
  if (draft.block.kind !== 'paragraph') return false
  const text = textOfDraft(draft) ?? ''
  if (isUpdateLine(text)) return true
  // The last answer of an FAQ, and the author's greeting.
  if (before?.block.kind === 'heading' || /^[-–—―]\s?\p{L}/u.test(text)) return false
  if (draft.tag === 'p' && draft.linkShare < 0.5 && !isPhrase(text, 'lines')) return false
  return roughWords(text) < 3 && !/[.!?。…"”»]$/.test(text)
}

/** "Pages: 1 2 3", in any language. */
function isPageNumbers({ block }: BlockDraft): boolean {
  if (block.kind !== 'paragraph' || block.text.length > 80) return false
  const numbers = block.text.match(/\d+/g) ?? []
  const words = block.text.match(/\p{L}+/gu) ?? []
  return (
    words.length <= 2 &&
    numbers.length > 1 &&
    numbers.every((digits, at) => Number(digits) === at + 1)
  )
}

const MAX_UPDATE_WORDS = 10
