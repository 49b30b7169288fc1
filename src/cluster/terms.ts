import { isStopWord } from '../text/stop-words/any-language.ts'
import { conceptOf, conceptsIn } from './concepts.ts'
import { type Token } from './token.ts'

/**
 * The words by which two articles of one language are compared: folded, without function words and figures, inflection
 * cut off roughly. Scripts without spaces give pairs of characters. In order of appearance, each once, at most `limit`.
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
      for (const idea of conceptsIn(token.text)) terms.add(idea)
      for (const pair of pairsOf(token.text)) terms.add(pair)
      continue
    }
    const word = token.folded
    if (word.length < 2 || FIGURE.test(word) || isStopWord(word)) continue
    terms.add(conceptOf(word) ?? stem(word, language))
  }
  return [...terms].slice(0, limit)
}

/**
 * A word without most of its inflection. English loses -s, -ed, -ing and -e; then every language is cut to six
 * letters, which does for German, Spanish and Russian endings what a stemmer of each would do, and for compounds too.
 * Words with digits stay as they are.
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
  } else if (short.length > 4 && short.endsWith('s')) {
    short = short.slice(0, -1)
  }
  return short.slice(0, LETTERS)
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length < 2) return []
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

const LETTERS = 6
/** A bare figure, or an amount written as one word (`2.1bn`): figures are compared by their value. */
const FIGURE = /^\d+(?:[.-]\d+)*(?:bn|b|m|mn|k|tn)?$/u
const HAS_DIGIT = /\d/u
