import { type Block, plainText, textOf } from '../model/block.ts'
import { mentions, startsLike } from './boilerplate.ts'
import type { Quality } from './page.ts'

/** What the quality of a reading is judged by. */
export interface QualityEvidence {
  blocks: readonly Block[]
  words: number
  title: string | null
  /** false where the site's own data says that the article must be paid for. */
  free: boolean | null
  /** The whole page's text: a wall is furniture and not in the blocks. */
  pageText: string
  /** Share of the whole page's text that is inside links, 0 to 1. */
  linkShare: number
}

/** Fewer words are a notice or a teaser. */
const SHORT_WORDS = 60
/** An article cut by a paywall rarely shows more. */
const PAYWALL_WORDS = 300
/** Error pages and consent walls are short. */
const ERROR_WORDS = 120

/** A text of this length without one sentence is labels and captions. */
const FRAGMENTS_WORDS = 200
const SENTENCE = /[.!?…](?=\s|["”»)]|$)|[。！？]/

/** How much of an article a reading holds. The order matters: an error page is short too. */
export function judgeQuality(evidence: QualityEvidence): Quality {
  const { blocks, words, title } = evidence
  const text = plainText(blocks).slice(0, 4_000)
  if (words < ERROR_WORDS && saysError(title, blocks)) return 'not-article'
  if (isWalled(evidence, text)) return 'paywall'
  if (words < SHORT_WORDS && evidence.linkShare > 0.7 && evidence.pageText.length > 2_000)
    return 'list'
  if (isListOfLinks(blocks, words)) return 'list'
  if (words === 0) return 'not-article'
  if (words < SHORT_WORDS || isTeaser(blocks, words)) return 'short'
  if (words < FRAGMENTS_WORDS && !SENTENCE.test(text)) return 'short'
  return 'full'
}

/** A line that only mentions an error in passing does not count; one that begins with it does. */
function saysError(title: string | null, blocks: readonly Block[]): boolean {
  if (title !== null && startsLike('errors', title)) return true
  return blocks.some((block) => startsLike('errors', textOf(block)))
}

function isWalled({ free, words, pageText }: QualityEvidence, text: string): boolean {
  if (words >= PAYWALL_WORDS) return false
  return (
    free === false ||
    mentions(text.slice(-600), 'paywalls') ||
    (words < 200 && mentions(pageText, 'paywalls'))
  )
}

/** Most lines are links of their own, and there is hardly a paragraph between them. */
function isListOfLinks(blocks: readonly Block[], words: number): boolean {
  let linked = 0
  let lines = 0
  for (const block of blocks) {
    const parts = block.kind === 'list' ? block.items : 'marks' in block ? [block] : []
    for (const part of parts) {
      lines += 1
      const inside = part.marks.reduce(
        (sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0),
        0,
      )
      if (inside > part.text.length * 0.8) linked += 1
    }
  }
  return lines >= 8 && linked > lines * 0.6 && words / lines < 25
}

/** A short text that breaks off. */
function isTeaser(blocks: readonly Block[], words: number): boolean {
  const last = blocks.at(-1)
  if (words >= 150 || !last || !('text' in last)) return false
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/.test(last.text)
}
