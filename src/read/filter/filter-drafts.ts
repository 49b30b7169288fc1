import type { Block } from '../../model/block.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'
import { dropCards } from './drop-cards.ts'
import { dropLines } from './drop-lines.ts'
import { dropRepeats } from './drop-repeats.ts'
import { dropSections } from './drop-sections.ts'
import { dropWays } from './drop-ways.ts'
import { holdEmbeds } from '../extract/hold-embeds.ts'
import { joinLines } from '../blocks/prose.ts'
import { separateNotes } from '../blocks/separate-notes.ts'
import { trimClosing } from './trim-closing.ts'
import { type OpeningHints, trimOpening } from './trim-opening.ts'

export type FilterHints = OpeningHints

/** Removes boilerplate from what an extractor found, line by line, and returns the final blocks of the article. */
export function filterDrafts(drafts: readonly BlockDraft[], hints: FilterHints): Block[] {
  const { notes, rest } = separateNotes(drafts)
  const { held, release } = holdEmbeds(rest)
  const sections = dropSections(dropWays(held))
  const own = hints.isPage ? dropCards(sections, hints.url) : sections
  const lines = dropLines(own, hints.url)
  return [...release(joinQuotes(trimClosing(trimOpening(dropRepeats(lines), hints)))), ...notes]
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
