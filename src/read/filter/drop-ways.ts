import type { BlockDraft } from '../blocks/block-draft.ts'
import { isPhrase, startsWithPhrase } from './boilerplate.ts'
import { proseEnds } from './prose-ends.ts'
import { roughWords } from '../text-size.ts'

/** In words. The title of the next article is not longer. */
const MAX_TITLE_WORDS = 25
const MAX_LABEL_WORDS = 3

/**
 * Drops the ways to other articles and to a summary that stand above the first or below the last paragraph of prose:
 * "Previous article" with the title behind it, in the same line or the next, linked or not.
 */
export function dropWays(drafts: readonly BlockDraft[]): BlockDraft[] {
  const { first, last } = proseEnds(drafts)
  if (first === -1) return [...drafts]
  const kept: BlockDraft[] = []
  let titleFollows = false
  for (const [index, draft] of drafts.entries()) {
    const atEdge = index < first || index > last
    const isLabel = atEdge && isWayLabel(draft)
    const drop =
      isLabel || (atEdge && ((titleFollows && isTitle(draft)) || isLabelWithTitle(draft)))
    if (!drop) kept.push(draft)
    titleFollows = isLabel
  }
  return kept
}

/** Whether four drafts end at an index that are two labels with a title each, in any language. */
export function isPairOfWays(drafts: readonly BlockDraft[], end: number): boolean {
  const [label, title, otherLabel, otherTitle] = drafts.slice(Math.max(0, end - 4), end)
  if (!label || !title || !otherLabel || !otherTitle || end <= 4) return false
  if (!isShortLabel(label) || !isShortLabel(otherLabel)) return false
  if (!isTitle(title) || !isTitle(otherTitle)) return false
  const sizes = [title, otherTitle].map((draft) => roughWords(lineOf(draft) ?? ''))
  return (
    title.linkShare > 0.5 === otherTitle.linkShare > 0.5 && Math.min(...sizes) > MAX_LABEL_WORDS
  )
}

/** A linked line that points backwards or onwards with an arrow. */
export function isArrow(draft: BlockDraft): boolean {
  const text = lineOf(draft)
  if (text === null || roughWords(text) > MAX_TITLE_WORDS || linkShareOf(draft) < 0.5) return false
  return /^[←«‹⟵]|[→»›⟶]$/u.test(text)
}

function isWayLabel(draft: BlockDraft): boolean {
  const text = lineOf(draft)
  return text !== null && (isPhrase(text, 'neighbours') || startsWithPhrase('summaries', text))
}

/** "Next article: The harbour", or a link that begins so. */
function isLabelWithTitle(draft: BlockDraft): boolean {
  const text = lineOf(draft)
  if (text === null || !isTitle(draft) || !startsWithPhrase('neighbours', text)) return false
  return linkShareOf(draft) > 0.5 || /^[^\p{L}]*\p{L}+(?:\s\p{L}+){0,2}\s?[:：\n]/u.test(text)
}

/** A heading, a paragraph or a list of one item, as text. */
function lineOf({ block }: BlockDraft): string | null {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.text
  return block.kind === 'list' && block.items.length === 1 ? (block.items[0]?.text ?? null) : null
}

function linkShareOf(draft: BlockDraft): number {
  return draft.block.kind === 'list' ? (draft.itemLinkShares[0] ?? 0) : draft.linkShare
}

function isShortLabel(draft: BlockDraft): boolean {
  const text = lineOf(draft)
  return text !== null && roughWords(text) <= MAX_LABEL_WORDS && !/\p{P}$/u.test(text)
}

function isTitle(draft: BlockDraft): boolean {
  const text = lineOf(draft)
  if (text === null || roughWords(text) > MAX_TITLE_WORDS) return false
  return linkShareOf(draft) > 0.8 || !/[.。…:：]$/.test(text)
}
