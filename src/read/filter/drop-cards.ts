import { isOtherSite } from '../../collect/url/same-site.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'
import { textOfDraft } from './line-rules.ts'
import { roughWords } from '../text-size.ts'

/** In words. What a card says of its article is not longer. */
const MAX_CARD = 60
const MIN_CARDS = 2
/** Of the words of the whole text. More than this is an article that lists other pages of its site. */
const MAX_SHARE = 0.4

/**
 * Drops the cards of other articles that stand below an article: each a heading that leads to another page of the site,
 * with at most a picture and a short paragraph.
 */
export function dropCards(drafts: readonly BlockDraft[], url: string): BlockDraft[] {
  let start = drafts.length
  let cards = 0
  for (let end = start, at = end - 1; at >= 0; at -= 1) {
    const draft = drafts[at]
    if (!draft) break
    if (isCardHeading(draft, url)) {
      if (wordsIn(drafts.slice(at + 1, end)) > MAX_CARD) break
      cards += 1
      start = at
      end = at
    } else if (draft.block.kind !== 'paragraph' && draft.block.kind !== 'image') break
    else if (end - at > MAX_BLOCKS) break
  }
  const tag = drafts[start]?.tag
  const before = drafts.slice(0, start)
  // A list of places or products whose last entries are short.
  if (before.some((draft) => draft.tag === tag && isCardHeading(draft, url))) return [...drafts]
  const words = wordsIn(drafts.slice(start))
  if (cards < MIN_CARDS || words > wordsIn(drafts) * MAX_SHARE) return [...drafts]
  return before
}

function isCardHeading({ block, linkShare }: BlockDraft, url: string): boolean {
  if (block.kind !== 'heading' || linkShare < 0.5) return false
  const link = block.marks.find((mark) => mark.kind === 'link')
  return link?.kind === 'link' && !isOtherSite(link.href, url)
}

function wordsIn(drafts: readonly BlockDraft[]): number {
  return drafts.reduce((sum, draft) => sum + roughWords(textOfDraft(draft) ?? ''), 0)
}

/** In blocks, with a label and a way to read more. */
const MAX_BLOCKS = 4
