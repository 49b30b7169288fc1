import { foldWord } from '../text/fold/fold-word.ts'

/** A word of a text. */
export interface Token {
  /** As written. */
  text: string
  /** Without case and accents. */
  folded: string
  /** First word of a sentence or after a colon, where a capital letter has no meaning. */
  initial: boolean
  /** Separated from the previous word by a single space. */
  adjacent: boolean
  /** A run in a script without spaces between words (Chinese, Japanese, Thai …) or with particles attached (Korean). */
  dense: boolean
}

/**
 * The words of a text. A hyphen or dot is part of a word only before a digit (`GPT-5.5`, `CVE-2026-1007`), so
 * `Acme-Chef` is two words and `Acme` can be found. English possessive endings and French elisions (`l'`, `d'`) are removed.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  let ended = true
  for (const match of text.matchAll(WORD)) {
    // Fast path: most gaps are a single space, which never ends a sentence.
    const adjacent = match.index === end + 1 && text[end] === ' '
    if (!ended && !adjacent) ended = SENTENCE_END.test(text.slice(end, match.index))
    const dense = match[1] !== undefined
    const [whole] = match
    const written = dense ? whole : whole.replace(POSSESSIVE, '')
    const word = dense ? written : written.replace(ELISION, '')
    tokens.push({ text: word, folded: foldWord(word), initial: ended, adjacent, dense })
    end = match.index + written.length
    ended = false
  }
  return tokens
}

const DENSE =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30fc\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Hangul}'
const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${DENSE}]]`
const WORD = new RegExp(`([${DENSE}]+)|${LETTER}+(?:[\\-.]\\d${LETTER}*|['’]${LETTER}+)*`, 'gv')
/** An article or pronoun before a vowel: `d'euros`, `l’Italie`, `qu'Acme`. */
const ELISION = /^(?:[cdjlmnst]|qu|dell|all|nell|sull)['’](?=\p{L}{2})/iu
const POSSESSIVE = /['’]s?$/u
const SENTENCE_END = /[.!?:;…\n|•]|。|！|？|(?:^|\s)[–—-]\s/u
