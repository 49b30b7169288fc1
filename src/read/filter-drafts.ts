import { isOtherSite } from '../collect/url/same-site.ts'
import type { Block, ListItem } from '../model/block.ts'
import type { BlockDraft } from './block-draft.ts'
import { dropSections } from './drop-sections.ts'
import { isBoilerplateLine, isCredit, textOfDraft, trimPointer } from './line-rules.ts'
import { joinLines } from './prose.ts'
import { separateNotes } from './separate-notes.ts'
import { trimClosing } from './trim-closing.ts'
import { type OpeningHints, trimOpening } from './trim-opening.ts'

export type FilterHints = OpeningHints

/** Removes boilerplate from what an extractor found, line by line, and returns the final blocks of the article. */
export function filterDrafts(drafts: readonly BlockDraft[], hints: FilterHints): Block[] {
  const { notes, rest } = separateNotes(drafts)
  const lines = dropLines(dropSections(rest), hints.url)
  return [...joinQuotes(trimClosing(trimOpening(dropRepeats(lines), hints))), ...notes]
}

function dropLines(drafts: readonly BlockDraft[], url: string): BlockDraft[] {
  const kept: BlockDraft[] = []
  for (const draft of drafts) {
    const before = kept.at(-1)
    const announced = before !== undefined && /[:：]$/.test(textOfDraft(before) ?? '')
    const rest =
      draft.block.kind === 'list' ? keepItems(draft, announced, url) : keepLine(draft, announced)
    if (rest) kept.push(rest)
    else if (before) moveCaption(draft, before)
  }
  return kept
}

function keepLine(draft: BlockDraft, announced: boolean): BlockDraft | null {
  const { block } = draft
  if (block.kind === 'code' || block.kind === 'table' || block.kind === 'image') return draft
  const text = textOfDraft(draft) ?? ''
  // A heading can legitimately be one link: to its own section, or to its subject.
  const linkShare = block.kind === 'heading' ? 0 : draft.linkShare
  if (isBoilerplateLine({ text, linkShare, announced, external: false })) return null
  return block.kind === 'paragraph'
    ? { ...draft, block: { ...block, ...trimPointer(block) } }
    : draft
}

/** Turns a credit or "Figure 3: …" directly below a picture without a caption into its caption. */
function moveCaption(line: BlockDraft, before: BlockDraft): void {
  const text = textOfDraft(line)
  if (before.block.kind !== 'image' || before.block.caption !== null || text === null) return
  if (isCredit(text)) before.block = { ...before.block, caption: text }
}

function keepItems(draft: BlockDraft, announced: boolean, url: string): BlockDraft | null {
  if (draft.block.kind !== 'list') return draft
  const shares = draft.itemLinkShares
  const external = linksElsewhere(draft.block.items, url)
  const items: ListItem[] = draft.block.items.filter(
    (item, index) =>
      !isBoilerplateLine({ text: item.text, linkShare: shares[index] ?? 0, announced, external }),
  )
  if (items.length === 0) return null
  return { ...draft, block: { ...draft.block, items } }
}

/** Whether most links in a list lead to other sites. */
function linksElsewhere(items: readonly ListItem[], url: string): boolean {
  const links = items.flatMap((item) => item.marks).filter((mark) => mark.kind === 'link')
  return links.filter((link) => isOtherSite(link.href, url)).length > links.length / 2
}

/**
 * Drops text that appears a second time: a copy for small screens, or a pull quote. Short paragraphs may legitimately
 * repeat: a refrain, or a daily entry in a schedule.
 */
function dropRepeats(drafts: readonly BlockDraft[]): BlockDraft[] {
  const seen = new Set<string>()
  return drafts.filter((draft) => {
    const { block } = draft
    const key = block.kind === 'image' ? block.url : textOfDraft(draft)
    if (key === null || block.kind === 'heading') return true
    const long = draft.tag === 'p' && block.kind === 'paragraph' ? LONG_REPEAT : SHORT_REPEAT
    if (seen.has(key) && (block.kind === 'image' || key.length >= long)) return false
    seen.add(key)
    return true
  })
}

function joinQuotes(drafts: readonly BlockDraft[]): Block[] {
  const blocks: Block[] = []
  let quote = 0
  for (const draft of drafts) {
    const last = blocks.at(-1)
    if (
      draft.quote !== 0 &&
      draft.quote === quote &&
      last?.kind === 'quote' &&
      draft.block.kind === 'quote'
    ) {
      Object.assign(last, joinLines([last, draft.block]))
    } else blocks.push(draft.block.kind === 'quote' ? { ...draft.block } : draft.block)
    quote = draft.quote
  }
  return blocks
}

const LONG_REPEAT = 100
const SHORT_REPEAT = 60
