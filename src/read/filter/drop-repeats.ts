import { textOf } from '../../model/block.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'
import { textOfDraft } from './line-rules.ts'

/** In characters. A shorter text in a `div` may be a label of several parts. */
const SHORT_REPEAT = 60
/** In characters. Short paragraphs may legitimately repeat: a refrain, or a daily entry in a schedule. */
const LONG_REPEAT = 100

/**
 * Drops text that appears a second time as a copy: for small screens, or as a pull quote. A single paragraph that comes
 * again further on, after text of its own, is the author's: a copy stands beside its original, or repeats several blocks.
 */
export function dropRepeats(drafts: readonly BlockDraft[]): BlockDraft[] {
  const seen = new Map<string, number>()
  const keys = drafts.map(keyOf)
  const runs = drafts.map((draft, at) => keys[at] ?? runKeyOf(draft))
  return drafts.filter((draft, index) => {
    const key = keys[index]
    if (key === null || key === undefined) return true
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, index)
      return true
    }
    return draft.block.kind !== 'image' && isOwn(drafts, runs, first, index)
  })
}

/** What two copies have in common; null for what is too short to tell, and for headings. */
function keyOf(draft: BlockDraft): string | null {
  const { block } = draft
  if (block.kind === 'image') return block.url
  const text = textOfDraft(draft)
  if (text === null || block.kind === 'heading') return null
  const long = draft.tag === 'p' && block.kind === 'paragraph' ? LONG_REPEAT : SHORT_REPEAT
  return text.length >= long ? text : null
}

/** What a run of repeated blocks may consist of besides long texts. */
function runKeyOf({ block }: BlockDraft): string | null {
  if (block.kind === 'heading') return block.text
  return block.kind === 'list' && block.items.length > 1 ? textOf(block) : null
}

/** Whether a paragraph repeats an earlier one on purpose: neither beside it nor within a run of repeated blocks. */
function isOwn(
  drafts: readonly BlockDraft[],
  runs: readonly (string | null)[],
  first: number,
  index: number,
): boolean {
  const draft = drafts[index]
  if (draft?.block.kind !== 'paragraph' || draft.tag !== 'p' || drafts[first]?.tag !== 'p')
    return false
  if (index - first < 2 || isNextCard(drafts, first, index)) return false
  return !repeats(runs, first - 1, index - 1) && !repeats(runs, first + 1, index + 1)
}

/** Whether a short line and its paragraph come twice in a row: a card of which a site shows two forms. */
function isNextCard(drafts: readonly BlockDraft[], first: number, index: number): boolean {
  const [one, other] = [drafts[first - 1], drafts[index - 1]]
  return index - first === 2 && !!one && !!other && textOf(one.block) === textOf(other.block)
}

function repeats(runs: readonly (string | null)[], a: number, b: number): boolean {
  const key = runs[a]
  return key !== null && key !== undefined && key === runs[b]
}
