import { foldValues } from '../fold/fold-values.ts'
import { foldTerm } from './fold-term.ts'

/** A term of the index, and the characters of the text that it stands for (UTF-16 indexes). */
export interface Term {
  term: string
  start: number
  end: number
}

/** Characters of a term; a longer one is only looked for by its beginning. */
const MAX_LENGTH = 40

/** Letters of scripts that are written without spaces between words. */
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const LETTER = '[\\p{L}\\p{N}]'
/** What stands inside a word and is not part of it: soft hyphens and joiners. */
const INVISIBLE = '\\u00ad\\u200c\\u200d\\u2060'

/** What becomes a term, the first that fits. */
const KINDS = {
  /** 1,000 and 1’000, which are written as 1000 as well. */
  number: `(?<![[\\p{L}\\p{N},]--[${UNSPACED}]])\\d{1,3}(?:[,'’]\\d{3})+(?![${LETTER}--[${UNSPACED}]])`,
  /** A letter of a script without spaces, with its vowel signs: a word is found as the sequence of its letters. */
  letter: `[${LETTER}&&[${UNSPACED}]]\\p{M}*`,
  /** Any other word. */
  word: `[${LETTER}--[${UNSPACED}]][[\\p{L}\\p{N}\\p{M}${INVISIBLE}]--[[\\p{L}\\p{N}]&&[${UNSPACED}]]]*`,
  /** The signs that make another name of a word: C++, Disney+, C#, .NET. Without them "C++" would find every C. */
  sign: '(?<=[\\p{L}\\p{M}])\\+\\+|(?<=[\\p{L}\\p{N}\\p{M}])\\+(?![\\p{L}\\p{N}+])|(?<=\\p{L})#(?![\\p{L}\\p{N}#])|(?<![\\p{L}\\p{N}\\p{M}.])\\.(?=\\p{L})',
}
const TERM = new RegExp(Object.values(KINDS).join('|'), 'gv')

/**
 * Divides a text into the terms that both databases index, in their order. A query is divided in the same way, so what is
 * written together is searched as a sequence: "node.js" and "Wi-Fi" are two terms each, 日本語 three. Pure, never throws.
 * @example
 * termsOf('Größe: C++') // größe → "grosse", "c", "++"
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  for (const { 0: found, index: start } of text.matchAll(TERM)) {
    const term = shortened(foldTerm(found))
    if (term !== '') terms.push({ term, start, end: start + found.length })
  }
  return terms
}

/**
 * The terms of a text alone. Compatibility forms (ﬁ, ｱ) are written out, so that they are equal to the usual ones; exponents and
 * fractions keep their value, and ™ does not become part of its word.
 */
export function indexTerms(text: string): string[] {
  return text.split('\n').flatMap((line) => (PLAIN.test(line) ? plainTerms(line) : allTerms(line)))
}

function allTerms(line: string): string[] {
  const written = foldValues(line.replaceAll(/[™℠]/g, ' ')).normalize('NFKC')
  return termsOf(written).map(({ term }) => term)
}

/** English, with its typographic quotes and dashes: nothing to fold but case, which takes a third of the time. */
const PLAIN = /^[\p{ASCII}\u2013\u2014\u2018-\u201d\u2022\u2026]*$/u
const PLAIN_TERM =
  /(?<![a-z0-9,])\d{1,3}(?:[,'’]\d{3})+(?![a-z0-9])|[a-z0-9]+|(?<=[a-z])\+\+|(?<=[a-z0-9])\+(?![a-z0-9+])|(?<=[a-z])#(?![a-z0-9#])|(?<![a-z0-9.])\.(?=[a-z])/g

function plainTerms(line: string): string[] {
  const terms = line.toLowerCase().match(PLAIN_TERM) ?? []
  return terms.map((term) => shortened(term.replaceAll(/[,'’]/g, '')))
}

function shortened(term: string): string {
  if (term.length <= MAX_LENGTH) return term
  return Array.from(term).slice(0, MAX_LENGTH).join('')
}
