import type { Block } from '../../model/block.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'
import { isPhrase } from './boilerplate.ts'
import { textOfDraft } from './line-rules.ts'
import { roughWords } from '../text-size.ts'

/** In words. A shorter paragraph without a full stop is a label. */
const PARAGRAPH_WORDS = 8

/**
 * Whether a heading introduces content of its own: prose, code, a table, or a list that is not a list of links, directly
 * below it. Such a heading belongs to the article even if it says "Search", "Comments" or "Related".
 */
export function hasOwnContent(drafts: readonly BlockDraft[], index: number): boolean {
  const heading = drafts[index]
  if (heading?.block.kind !== 'heading' || heading.linkShare > 0.8) return false
  const next = drafts[index + 1]
  if (!next || isRepeated(drafts, heading.block.text)) return false
  return isContent(next.block.kind === 'image' ? (drafts[index + 2] ?? next) : next)
}

function isContent(draft: BlockDraft): boolean {
  const { block } = draft
  if (block.kind === 'code' || block.kind === 'table' || block.kind === 'quote') return true
  if (block.kind === 'list') return !isLinkList(draft)
  if (block.kind !== 'paragraph') return block.kind === 'formula' || block.kind === 'note'
  if (draft.linkShare >= 0.5 || isPhrase(block.text, 'lines', 'sections', 'neighbours'))
    return false
  return roughWords(block.text) >= PARAGRAPH_WORDS || /[.!?。！？:：]$/.test(block.text)
}

/** Whether most items of a list are nothing but a link. */
export function isLinkList(draft: BlockDraft): boolean {
  const links = draft.itemLinkShares.filter((share) => share > 0.8).length
  return links > draft.itemLinkShares.length / 2
}

/** A label comes back between the parts of an article; its sections have names of their own. */
function isRepeated(drafts: readonly BlockDraft[], text: string): boolean {
  let times = 0
  for (const draft of drafts)
    if (draft.block.kind === 'heading' && textOfDraft(draft) === text) times += 1
  return times > 1
}

/** Whether a list numbers its items. */
export function isOrdered(block: Block): boolean {
  return block.kind === 'list' && block.items.some((item) => item.marker !== null)
}
