import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { isJunk } from '../extractive/junk.ts'
import { termsOf } from '../extractive/sentence-terms.ts'
import { centrality } from '../extractive/vectors.ts'
import type { Passage } from '../passages.ts'
import { estimateTokens } from './tokens.ts'

/** What of an article a model gets to see. */
export interface PassageWindow {
  text: string
  /** Something was left out, where "[...]" stands. */
  cut: boolean
  tokens: number
}

/** Share of the budget that the beginning of a long article gets; news and posts say the main thing there. */
const HEAD_SHARE = 0.58

const GAP = '[...]'

/**
 * The whole article where it fits into `budget` tokens (an upper bound). Otherwise its beginning, all later headings, and
 * the sentences of the rest that say most of it, in their order.
 */
export function passageWindow(
  passages: readonly Passage[],
  language: string,
  budget: number,
): PassageWindow {
  const lines = passages.map(lineOf)
  const costs = lines.map((text) => estimateTokens(text) + 1)
  if (sum(costs) <= budget) return { text: lines.join('\n\n'), cut: false, tokens: sum(costs) }
  const head: string[] = []
  let left = budget
  let at = 0
  while (at < lines.length && budget - left + costs[at]! <= budget * HEAD_SHARE) {
    head.push(lines[at]!)
    left -= costs[at]!
    at += 1
  }
  const rest = bestOf(passages.slice(at), language, left)
  const text = [...head, ...rest.lines].join('\n\n')
  return { text, cut: true, tokens: budget - rest.left }
}

interface Piece {
  text: string
  cost: number
  heading: boolean
}

function bestOf(passages: readonly Passage[], language: string, budget: number) {
  const pieces: Piece[] = passages.flatMap((passage) => {
    if (passage.kind === 'heading') return [piece(lineOf(passage), true)]
    return splitSentences(passage.text, language).map((sentence) => piece(sentence, false))
  })
  const central = centrality(pieces.map(({ text }) => termsOf(text, language)))
  const ranks = pieces.map(rankOf)
  const order = [...pieces.keys()].sort((a, b) => ranks[b]! - ranks[a]! || a - b)
  const kept = new Set<number>()
  let left = budget
  for (const i of order) {
    const cost = pieces[i]!.cost
    if (cost > left) continue
    kept.add(i)
    left -= cost
  }
  const lines: string[] = []
  for (const [i, { text }] of pieces.entries()) {
    if (kept.has(i)) lines.push(text)
    else if (lines.at(-1) !== GAP) lines.push(GAP)
  }
  return { lines, left }

  /** Headings first: they are short and say what the parts are about. */
  function rankOf({ heading, text }: Piece, i: number): number {
    if (heading) return 2
    return isJunk(text) ? -1 : central[i]!
  }
}

/** Two tokens more for the break or the gap mark after it. */
function piece(text: string, heading: boolean): Piece {
  return { text, heading, cost: estimateTokens(text) + estimateTokens(GAP) + 2 }
}

function lineOf({ kind, text }: Passage): string {
  if (kind === 'heading') return `## ${text}`
  return kind === 'item' ? `- ${text}` : text
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
