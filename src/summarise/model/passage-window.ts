import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { isJunk } from '../extractive/junk.ts'
import { termsOf } from '../extractive/sentence-terms.ts'
import { centrality } from '../extractive/vectors.ts'
import type { Passage } from '../passages.ts'
import { estimateTokens } from './tokens.ts'

/** The part of an article that is sent to a model. */
export interface PassageWindow {
  text: string
  /** Whether anything was left out; each gap is marked "[...]". */
  cut: boolean
  /** Upper bound. */
  tokens: number
}

/** Share of the budget spent on the beginning of a long article, where news and posts put the main point. */
const HEAD_SHARE = 0.58

const GAP = '[...]'

/**
 * The whole article if it fits into `budget` tokens (an upper bound). Otherwise its beginning, all later headings and the
 * most central sentences of the rest, in the order of the article.
 */
export function passageWindow(
  passages: readonly Passage[],
  language: string,
  budget: number,
): PassageWindow {
  const lines = passages.map(toLine)
  const costs = lines.map((text) => estimateTokens(text) + 1)
  if (sum(costs) <= budget) return { text: lines.join('\n\n'), cut: false, tokens: sum(costs) }
  const head: string[] = []
  let left = budget
  let next = 0
  while (next < lines.length && budget - left + costs[next]! <= budget * HEAD_SHARE) {
    head.push(lines[next]!)
    left -= costs[next]!
    next += 1
  }
  const rest = selectFrom(passages.slice(next), language, left)
  const text = [...head, ...rest.lines].join('\n\n')
  return { text, cut: true, tokens: budget - rest.left }
}

interface Piece {
  text: string
  cost: number
  heading: boolean
}

function selectFrom(passages: readonly Passage[], language: string, budget: number) {
  const pieces: Piece[] = passages.flatMap((passage) => {
    if (passage.kind === 'heading') return [toPiece(toLine(passage), true)]
    return splitSentences(passage.text, language).map((sentence) => toPiece(sentence, false))
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

  /** Headings first: they are short and name the subject of a section. */
  function rankOf({ heading, text }: Piece, i: number): number {
    if (heading) return 2
    return isJunk(text) ? -1 : central[i]!
  }
}

/** Reserves a gap mark and two tokens for line breaks after each piece. */
function toPiece(text: string, heading: boolean): Piece {
  return { text, heading, cost: estimateTokens(text) + estimateTokens(GAP) + 2 }
}

function toLine({ kind, text }: Passage): string {
  if (kind === 'heading') return `## ${text}`
  return kind === 'item' ? `- ${text}` : text
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
