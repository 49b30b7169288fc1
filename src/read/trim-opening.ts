import type { BlockDraft } from './block-draft.ts'
import { normalLine, startsWithPhrase } from './boilerplate.ts'
import { textOfDraft } from './line-rules.ts'
import { roughWords } from './text-size.ts'

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

/** Drops a repeated title, bylines, dates and labels above the first paragraph. */
export function trimOpening(drafts: readonly BlockDraft[], hints: OpeningHints): BlockDraft[] {
  const kept: BlockDraft[] = []
  let opening = true
  let lines = 0
  for (const draft of drafts) {
    const text = textOfDraft(draft)
    if (text !== null && opening) {
      lines += 1
      if (isOpeningLine(draft, text, hints)) continue
      if (draft.block.kind !== 'heading' && roughWords(text) >= FIRST_PARAGRAPH) opening = false
      if (lines > MAX_OPENING_LINES) opening = false
    } else if (draft.block.kind !== 'image') opening = false
    kept.push(draft)
  }
  return kept
}

function isOpeningLine(draft: BlockDraft, text: string, hints: OpeningHints): boolean {
  const words = roughWords(text)
  if (repeatsTitle(text, hints.title)) return true
  if (!hints.isPage) return false
  if (words > 25 || draft.block.kind === 'quote') return false
  if (same(text, hints.author) || same(text, hints.siteName)) return true
  if (draft.block.kind === 'heading') return false
  if (
    startsWithPhrase('bylines', text) &&
    !/[.!?。]["”»]?$/.test(text.replace(/\b[ap]\.m\.$/i, ''))
  )
    return true
  if (words <= 14 && isDateLine(text)) return true
  return words <= 4 && !/[:：]|[.!?。…]["”»]?$/.test(text)
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

/** A full stop that belongs to a date or time and does not end a sentence: "9 a.m.", "9.3.2024.", "9 марта 2024 г." */
const ABBREVIATED_END = /(?:\b[ap]\.m|\b\d{4}|\d{4}\s*[гр])\.$/iu

function isDateLine(text: string): boolean {
  const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text)
  const clock = /(?:^|\D)\d{1,2}[:.]\d{2}(?:\D|$)/.test(text)
  const ago = /\b\d+\s*(?:min|minutes?|hours?|days?|weeks?|months?|years?)\s*(?:ago|read)\b/i.test(
    text,
  )
  return (year || clock || ago) && !/[.!?]$/.test(text.replace(ABBREVIATED_END, ''))
}
