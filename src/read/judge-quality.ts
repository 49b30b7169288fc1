import { type Block, plainText, textOf } from '../model/block.ts'
import type { Quality } from '../model/quality.ts'
import { mentionsPhrase, startsWithPhrase } from './filter/boilerplate.ts'

/** The input for judging how complete an article is. */
export interface QualityEvidence {
  blocks: readonly Block[]
  words: number
  title: string | null
  /** false if the site's JSON-LD says that the article is behind a paywall; null if it says nothing. */
  free: boolean | null
  /** The text of the whole page: a paywall notice is boilerplate and therefore not in the blocks. */
  pageText: string
  /** Whether the article has much less text than the main part of its page. */
  isPartial: boolean
  /** Share of the whole page's text inside links, 0 to 1. */
  linkShare: number
}

/** A text with fewer words is a notice or a teaser. */
const SHORT_WORDS = 60
/** In words. An article cut off by a paywall rarely shows more. */
const PAYWALL_WORDS = 300
/** In words. Error pages and consent walls are shorter. */
const ERROR_WORDS = 120

/** In words. A shorter text without a single sentence consists of labels and captions. */
const FRAGMENTS_WORDS = 200
/** A notice of a paywall is shorter. In characters. */
const STATEMENT_CHARS = 80
const EMPTY: Block = { kind: 'paragraph', text: '', marks: [] }
const SENTENCE = /[.!?…](?=\s|["”»)]|$)|[。！？]/

/** Judges how much of the article was extracted. The order of the checks matters: an error page is short too. */
export function judgeQuality(evidence: QualityEvidence): Quality {
  const { blocks, words, title } = evidence
  const text = plainText(blocks).slice(0, 4_000)
  if (words < ERROR_WORDS && isErrorPage(title, blocks)) return 'not-article'
  if (isPaywalled(evidence, text)) return 'paywall'
  if (words < SHORT_WORDS && evidence.linkShare > 0.7 && evidence.pageText.length > 2_000)
    return 'list'
  if (isListOfLinks(blocks, words)) return 'list'
  if (words === 0) return 'not-article'
  if (words < SHORT_WORDS || isTeaser(blocks, words)) return 'short'
  if (words < FRAGMENTS_WORDS && !SENTENCE.test(text)) return 'short'
  return evidence.isPartial ? 'short' : 'full'
}

/** Only a title or block that begins with an error phrase counts; a mention further on does not. */
function isErrorPage(title: string | null, blocks: readonly Block[]): boolean {
  if (title !== null && startsWithPhrase('errors', title)) return true
  return blocks.some((block) => startsWithPhrase('errors', textOf(block)))
}

function isPaywalled({ free, words, pageText, blocks }: QualityEvidence, text: string): boolean {
  if (words >= PAYWALL_WORDS) return false
  if (free !== false && blocks.slice(0, -1).some(mentionsMembers)) {
    return mentionsPhrase(textOf(blocks.at(-1) ?? EMPTY), 'paywalls')
  }
  return (
    free === false ||
    mentionsPhrase(text.slice(-600), 'paywalls') ||
    (words < 200 && mentionsPhrase(pageText, 'paywalls'))
  )
}

/** Whether a paragraph of the text itself speaks of what is for members only. */
function mentionsMembers(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.text.length < STATEMENT_CHARS) return false
  return mentionsPhrase(block.text, 'paywalls')
}

/** Whether most lines are nothing but a link, with hardly a paragraph between them. */
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

/** Whether a short text breaks off with an ellipsis. */
function isTeaser(blocks: readonly Block[], words: number): boolean {
  const last = blocks.at(-1)
  if (words >= 150 || !last || !('text' in last)) return false
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/.test(last.text)
}
