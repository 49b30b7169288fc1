import type { BlockDraft } from '../blocks/block-draft.ts'
import { normalLine, startsWithPhrase } from './boilerplate.ts'
import { isDateLine } from './date-line.ts'
import { isArrow } from './drop-ways.ts'
import { textOfDraft } from './line-rules.ts'
import { roughWords } from '../text-size.ts'

/** Metadata of the page, which the first lines of an article often repeat. */
export interface OpeningHints {
  title: string | null
  author: string | null
  siteName: string | null
  /** The page's address. Links to other sites are references rather than navigation. */
  url: string
  /** Whether the text comes from a page, where labels and bylines precede it. In feeds it stands alone. */
  isPage: boolean
}

/** In words. The first paragraph that is at least this long starts the article. */
const FIRST_PARAGRAPH = 8
const MAX_OPENING_LINES = 12
/** In items. */
const MAX_LIST = 4

/** Drops a repeated title, bylines, dates and labels above the first paragraph. */
export function trimOpening(drafts: readonly BlockDraft[], hints: OpeningHints): BlockDraft[] {
  const kept: BlockDraft[] = []
  let opening = true
  let lines = 0
  for (const [index, draft] of drafts.entries()) {
    const text = textOfDraft(draft)
    if (opening && isOpeningList(draft, hints)) continue
    if (text !== null && opening) {
      lines += 1
      if (isOpeningLine(draft, text, hints, drafts[index + 1])) continue
      if (draft.block.kind !== 'heading' && roughWords(text) >= FIRST_PARAGRAPH)
        opening = isDateBox(drafts[index + 1])
      if (lines > MAX_OPENING_LINES) opening = false
    } else if (draft.block.kind !== 'image') opening = false
    kept.push(draft)
  }
  return kept
}

/** Whether the date of publication stands below an introduction, in a box of its own. */
function isDateBox(draft: BlockDraft | undefined): boolean {
  if (draft?.block.kind !== 'paragraph' || draft.tag === 'p') return false
  return roughWords(draft.block.text) <= 14 && isDateLine(draft.block.text)
}

/** A list of the date, the reading time or the tags, as some themes have it above the text. */
function isOpeningList({ block, itemLinkShares }: BlockDraft, hints: OpeningHints): boolean {
  if (block.kind !== 'list' || !hints.isPage || block.items.length > MAX_LIST) return false
  return block.items.every(
    ({ text }, index) =>
      (isDateLine(text) && roughWords(text) <= 14 && !saysMore(text)) ||
      same(text, hints.author) ||
      /^[←«‹]/u.test(text) ||
      (roughWords(text) <= 4 && (itemLinkShares[index] ?? 0) > 0.8),
  )
}

function isOpeningLine(
  draft: BlockDraft,
  text: string,
  hints: OpeningHints,
  next: BlockDraft | undefined,
): boolean {
  const words = roughWords(text)
  if (repeatsTitle(text, hints.title)) return true
  if (!hints.isPage) return false
  if (isArrow(draft)) return true
  if (words > 25 || draft.block.kind === 'quote') return false
  if (same(text, hints.author) || same(text, hints.siteName)) return true
  if (draft.block.kind === 'heading') return false
  if (
    startsWithPhrase('bylines', text) &&
    !saysMore(text) &&
    !/[.!?。]["”»]?$/.test(text.replace(/\b[ap]\.m\.$/i, ''))
  )
    return true
  if (words <= 14 && isDateLine(text)) return !saysMore(text)
  return words <= 4 && !/[:：]|[.!?。…]["”»]?$/.test(text) && !isOwnLine(draft, text, next)
}

/**
 * Whether a short first line is the author's and no label of the site: a greeting ("Hi friends,"), "TL;DR", a number of
 * a section, the beginning of a sentence, or words of a sentence instead of a name or a category.
 */
function isOwnLine(draft: BlockDraft, text: string, next: BlockDraft | undefined): boolean {
  if (draft.linkShare > 0.5) return false
  if (/[;,，、]/u.test(text) || /^(?:[IVXLC]+|\d+|[A-Z])[.)]\s/.test(text)) return true
  if (next && (next.block.kind === 'code' || next.block.kind === 'list')) return true
  if (draft.tag !== 'p') return false
  const after = next ? textOfDraft(next) : null
  return (after !== null && /^\p{Ll}/u.test(after)) || /^\p{Lu}\S*(?:\s\S+)*\s\p{Ll}/u.test(text)
}

/** Whether a line with a date says something: "Status: stable since 2024", "Update 2026-01-02: works on Windows too". */
function saysMore(text: string): boolean {
  const colon = text.search(/[:：]\s/u)
  if (colon === -1) return false
  const rest = text.slice(colon + 1).match(/\p{L}{2,}/gu) ?? []
  return rest.length >= 2 && /^\s*\p{Ll}/u.test(text.slice(colon + 1))
}

/** Whether a line consists of nearly the same words as the title. */
export function repeatsTitle(text: string, title: string | null): boolean {
  if (!title) return false
  const a = tokens(text)
  const b = tokens(title)
  if (a.size === 0 || b.size === 0) return false
  let shared = 0
  for (const token of a) if (b.has(token)) shared += 1
  return shared / Math.max(a.size, b.size) >= 0.8
}

function tokens(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function same(text: string, value: string | null): boolean {
  return value !== null && normalLine(text) === normalLine(value)
}
