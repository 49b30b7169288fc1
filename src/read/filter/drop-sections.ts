import type { BlockDraft } from '../blocks/block-draft.ts'
import { isCommentCount, isPhrase } from './boilerplate.ts'
import { isDateLine } from './date-line.ts'
import { textOfDraft } from './line-rules.ts'
import { hasOwnContent, isOrdered } from './own-content.ts'
import { roughWords } from '../text-size.ts'

/** A paragraph of at least this many words that is not a link shows that the article continues. */
const PROSE_WORDS = 15
/** Share of the text at the end of a page in which headings such as "Comments" or "About the author" end the article. */
const TAIL_SHARE = 0.4
/** In words. A longer list of references is a bibliography, which nobody reads in a chat. */
const REFERENCE_WORDS = 200
/** Of a heading. Lists of sources at the foot of a news page have smaller ones. */
const MAX_LEVEL = 3

/**
 * Drops whole boilerplate sections: a heading such as "Related articles" or "Lesen Sie auch" with everything under it,
 * up to the next heading or paragraph of prose; and, near the end of a page, "Comments" or "About the author" up to the
 * next heading of the same level. Those hold prose of their own (a biography, comments), so only a heading ends them.
 * A section whose content is the article's own stays, whatever its heading says.
 */
export function dropSections(drafts: readonly BlockDraft[]): BlockDraft[] {
  const texts = drafts.map((draft) => textOfDraft(draft) ?? '')
  const sizes = texts.map(roughWords)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const kept: BlockDraft[] = []
  let before = 0
  let open: { tail: boolean; level: number } | null = null
  for (const [index, draft] of drafts.entries()) {
    const text = texts[index] ?? ''
    const words = sizes[index] ?? 0
    before += words
    const late = before > total * (1 - TAIL_SHARE)
    const opened = opens(drafts, index, text, late)
    if (opened) open = { tail: opened === 'tail', level: levelOf(draft) }
    else if (open && closes(draft, words, open) && !isOfCard(drafts, index)) open = null
    if (open === null) kept.push(draft)
  }
  return kept
}

function wordsOf({ block }: BlockDraft): number {
  if (block.kind === 'list')
    return block.items.reduce((sum, item) => sum + roughWords(item.text), 0)
  return 'text' in block && block.kind !== 'code' ? roughWords(block.text) : 0
}

function opens(
  drafts: readonly BlockDraft[],
  index: number,
  text: string,
  late: boolean,
): 'list' | 'tail' | null {
  const draft = drafts[index]
  if (draft?.block.kind !== 'heading' && draft?.block.kind !== 'paragraph') return null
  if (isPhrase(text, 'sections')) return hasOwnContent(drafts, index) ? null : 'list'
  if (isCommentTitle(text) && sectionAfter(drafts, index).filter(isDated).length > 1) return 'tail'
  // Looked at only for a title of such a section: pages have thousands of paragraphs.
  if (!late || !isPhrase(text, 'tails', 'comments', 'references')) {
    return late && isCommentCount(text) ? 'tail' : null
  }
  const section = sectionAfter(drafts, index)
  if (isPhrase(text, 'tails')) return section.some(isTechnical) ? null : 'tail'
  if (isPhrase(text, 'comments')) {
    const own = hasOwnContent(drafts, index) && !section.some(isByline)
    return own || section.some(isTechnical) ? null : 'tail'
  }
  if (isPhrase(text, 'references')) {
    const words = section.reduce((sum, part) => sum + wordsOf(part), 0)
    const isSection = draft.block.kind === 'heading' && draft.block.level <= MAX_LEVEL
    return words > REFERENCE_WORDS || !isSection ? 'tail' : null
  }
  return null
}

/** The drafts under a heading, up to the next one of its level. */
function sectionAfter(drafts: readonly BlockDraft[], index: number): BlockDraft[] {
  const heading = drafts[index]
  const level = heading ? levelOf(heading) : 7
  const rest = drafts.slice(index + 1)
  const end = rest.findIndex(({ block }) => block.kind === 'heading' && block.level <= level)
  return end === -1 ? rest : rest.slice(0, end)
}

/** What a form, a biography or comments never hold. */
function isTechnical({ block }: BlockDraft): boolean {
  return block.kind === 'code' || block.kind === 'table' || isOrdered(block)
}

/** A line above a reader's comment: a name, a date, "Reply". */
function isByline({ block, linkShare }: BlockDraft): boolean {
  if (block.kind !== 'paragraph') return block.kind === 'list'
  const short = roughWords(block.text) <= 6 && !/[.!?。！？:：]$/.test(block.text)
  return short || linkShare > 0.5 || isDateLine(block.text)
}

/** A heading above comments, which may be longer than the post. */
function isCommentTitle(text: string): boolean {
  return isCommentCount(text) || isPhrase(text, 'comments')
}

/** A line above a comment with its date. */
function isDated({ block }: BlockDraft): boolean {
  return block.kind === 'paragraph' && roughWords(block.text) <= 10 && isDateLine(block.text)
}

/** Whether a paragraph is the teaser below the linked title of another article. */
function isOfCard(drafts: readonly BlockDraft[], index: number): boolean {
  const before = drafts[index - 1]
  return (
    drafts[index]?.block.kind === 'paragraph' &&
    before?.block.kind === 'heading' &&
    before.linkShare >= 0.5
  )
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
