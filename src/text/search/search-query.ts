import { isStopWord } from '../stop-words/any-language.ts'
import { indexTerms } from './terms.ts'

/** What a person searches for: texts that contain all of these sequences. */
export type SearchQuery = readonly Sequence[]

/** Terms that stand beside each other; the last may be only the beginning of one. */
export interface Sequence {
  terms: readonly string[]
  isPrefix: boolean
}

/** Sequences in a search; more would only narrow it to nothing. */
const MAX_SEQUENCES = 8
/** Terms in all sequences together: a sentence in Chinese. Each costs the database another look-up. */
const MAX_TERMS = 32
/** Characters that are read of what was typed. */
const MAX_TYPED = 500
/** Letters of the shortest beginning that finds longer words: with two, "go" would find Google and government. */
const MIN_PREFIX = 3

const QUOTED = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/gu
/** Korean adds its particles to words, so one syllable is a beginning. A sign is typed one by one: C+, then C++. */
const SHORT_PREFIX = /^\p{sc=Hangul}+$|^\+$/u
/** A letter of a script without spaces is a whole term. */
const WHOLE =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * Reads what was typed: words, of which the beginning is enough, and exact phrases in any kind of quotes. Pure, never throws.
 * @example
 * searchQuery('node.js "heat pump"') // [{ terms: ['heat', 'pump'], isPrefix: false }, { terms: ['node', 'js'], isPrefix: false }]
 */
export function searchQuery(typed: string): SearchQuery {
  const sequences: Sequence[] = []
  let left = MAX_TERMS
  const add = (text: string, isQuoted: boolean) => {
    const terms = indexTerms(text).slice(0, left)
    const last = terms.at(-1)
    if (last === undefined || sequences.length === MAX_SEQUENCES) return
    left -= terms.length
    sequences.push({ terms, isPrefix: !isQuoted && isBeginning(last) })
  }
  const rest = typed.slice(0, MAX_TYPED).replaceAll(QUOTED, (_, quoted: string) => {
    add(quoted, true)
    return ' '
  })
  for (const part of rest.split(/\s+/u)) add(part, false)
  return sequences
}

/** Whether a last term may be the beginning of a longer one. Of "the" and "with" the longer ones are other words, and most of the index. */
function isBeginning(term: string): boolean {
  if (SHORT_PREFIX.test(term)) return true
  return !WHOLE.test(term) && Array.from(term).length >= MIN_PREFIX && !isStopWord(term)
}
