import type { SearchQuery } from './search-query.ts'
import { type Term, termsOf } from './terms.ts'

/** Columns of a snippet: two lines on a phone. A Chinese, Japanese or Korean letter takes two. */
const WIDTH = 90
/** Columns before the first match. */
const BEFORE = 24

/** U+0001 and U+0002 stand before and after each word that matched. */
const START = '\u0001'
const END = '\u0002'

interface Match {
  sequence: number
  /** Indexes of the first and the last term. */
  from: number
  to: number
}

/**
 * The part of a text that a search found, in the author's characters, with white space made single and `…` where it is cut.
 * It is the first part that contains most of what was searched for, or the beginning of the text if only the title does.
 */
export function snippetOf(text: string, query: SearchQuery): string {
  const terms = termsOf(text)
  const matches = matchesIn(terms, query)
  const first = bestOf(matches, terms)
  const begin = first === undefined ? 0 : startOf(terms, first.from, text)
  const end = endOf(terms, begin, text)
  const marked = new Map<number, Term>()
  for (const { from, to } of matches) {
    for (let at = from; at <= to; at += 1) {
      const term = terms[at]
      if (term !== undefined && term.start >= begin && term.end <= end) marked.set(at, term)
    }
  }
  let snippet = ''
  let at = begin
  for (const [, { start, end: stop }] of [...marked].toSorted(([a], [b]) => a - b)) {
    snippet += `${plain(text.slice(at, start))}${START}${plain(text.slice(start, stop))}${END}`
    at = stop
  }
  snippet += plain(text.slice(at, end))
  const isCut = text.slice(end).trim() !== ''
  return `${begin > 0 ? '…' : ''}${snippet.trim()}${isCut ? '…' : ''}`
}

function matchesIn(terms: readonly Term[], query: SearchQuery): Match[] {
  const matches: Match[] = []
  terms.forEach((_, from) => {
    query.forEach((sequence, index) => {
      const to = from + sequence.terms.length - 1
      const fits = sequence.terms.every((wanted, offset) => {
        const found = terms[from + offset]?.term
        if (found === undefined) return false
        return sequence.isPrefix && from + offset === to
          ? found.startsWith(wanted)
          : found === wanted
      })
      if (fits) matches.push({ sequence: index, from, to })
    })
  })
  return matches
}

/** The first match that has most of the other sequences near it. */
function bestOf(matches: readonly Match[], terms: readonly Term[]): Match | undefined {
  let best: Match | undefined
  let most = 0
  for (const [index, match] of matches.entries()) {
    const start = terms[match.from]?.start ?? 0
    const near = new Set<number>()
    for (let next = index; next < matches.length; next += 1) {
      const other = matches[next]
      if (other === undefined || (terms[other.to]?.end ?? 0) > start + WIDTH - BEFORE) break
      near.add(other.sequence)
    }
    if (near.size > most) [best, most] = [match, near.size]
  }
  return best ?? matches[0]
}

/** Where to begin so that a few words stand before the match, but none of another paragraph. */
function startOf(terms: readonly Term[], match: number, text: string): number {
  let begin = terms[match]?.start ?? 0
  const end = begin
  for (let at = match - 1; at >= 0; at -= 1) {
    const start = terms[at]?.start ?? 0
    const between = text.slice(start, end)
    if (between.includes('\n\n') || columns(between) > BEFORE) return begin
    begin = start
  }
  return 0
}

/** Where to end so that the snippet is as wide as there is room for. */
function endOf(terms: readonly Term[], begin: number, text: string): number {
  let end = begin
  for (const term of terms) {
    if (term.end <= begin) continue
    if (end > begin && columns(text.slice(begin, term.end)) > WIDTH) return end
    end = term.end
  }
  // What follows the last term: its full stop, or all of a text without terms.
  const rest = text.slice(end)
  return columns(rest) > WIDTH ? end : text.length
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu

function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

function plain(text: string): string {
  return text.replaceAll(START, '').replaceAll(END, '').replaceAll(/\s+/gu, ' ')
}
