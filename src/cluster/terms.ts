import { isStopWord } from '../text/stop-words/any-language.ts'
import { conceptOf, conceptsIn, headConceptOf } from './concepts.ts'
import type { Token } from './token.ts'

/**
 * The words for comparing two articles in the same language: folded, roughly stemmed, without function words and figures.
 * Scripts without spaces yield character bigrams. In order of appearance, without duplicates, at most `limit`.
 */
export function termsOf(
  tokens: readonly Token[],
  language: string | null,
  limit: number,
): string[] {
  const terms = new Set<string>()
  for (const token of tokens) {
    if (terms.size >= limit) break
    if (token.dense) {
      for (const concept of conceptsIn(token.text)) terms.add(concept)
      for (const bigram of bigramsOf(token.text)) terms.add(bigram)
      continue
    }
    const word = token.folded
    if (word.length < 2 || FIGURE.test(word) || isStopWord(word)) continue
    const concept = conceptOf(word)
    terms.add(concept ?? stem(word, language))
    if (language === 'de' && word.length >= MIN_COMPOUND) {
      const head = headConceptOf(word)
      if (head !== null) terms.add(head)
    }
  }
  return [...terms].slice(0, limit)
}

/**
 * A word without most of its inflection. English words lose -s, -ed, -ing and -e; then words of any language are cut to six
 * letters, which handles German, Spanish and Russian endings like a stemmer for each, and compounds too. Words with digits
 * are returned unchanged.
 */
export function stem(word: string, language: string | null): string {
  if (HAS_DIGIT.test(word)) return word
  let short = word
  if (language === null || language === 'en') {
    if (short.length > 3 && short.endsWith('s') && !short.endsWith('ss')) short = short.slice(0, -1)
    const ending = short.endsWith('ing')
      ? 3
      : short.endsWith('ed')
        ? 2
        : short.endsWith('e')
          ? 1
          : 0
    if (short.length - ending > 2) short = short.slice(0, short.length - ending)
  } else {
    if (short.length > 4 && short.endsWith('s')) short = short.slice(0, -1)
    // As in English, so that `Google` has one stem in every language.
    if (short.length > 4 && short.endsWith('e')) short = short.slice(0, -1)
  }
  return short.slice(0, STEM_LENGTH)
}

function bigramsOf(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length < 2) return []
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Length of a stem in UTF-16 code units. */
export const STEM_LENGTH = 6
/** Shorter German words are rarely compounds. */
export const MIN_COMPOUND = 9
/** A plain figure, or an amount written as one word (`2.1bn`); figures are compared by value instead. */
const FIGURE = /^\d+(?:[.-]\d+)*(?:bn|b|m|mn|k|tn)?$/u
const HAS_DIGIT = /\d/u
