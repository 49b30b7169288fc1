import { foldWord } from '../text/fold/fold-word.ts'

/** One word of a text as it is written. */
export interface Token {
  text: string
  /** Without case and accents. */
  folded: string
  /** First word of a sentence or after a colon, where a capital letter says nothing. */
  initial: boolean
  /** Nothing but one space lies between it and the word before. */
  adjacent: boolean
  /** A run in a script that is written without spaces between words (Chinese, Japanese, Thai …) or with particles attached (Korean). */
  dense: boolean
}

/**
 * The words of a text. A hyphen or dot belongs to a word only before a digit (`GPT-5.5`, `CVE-2026-1007`), so
 * `Acme-Chef` is two words and `Acme` is found in it. An English possessive is cut off.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  let ended = true
  for (const match of text.matchAll(WORD)) {
    // Most gaps are one space, which ends no sentence: the pattern is for the others.
    const adjacent = match.index === end + 1 && text[end] === ' '
    if (!ended && !adjacent) ended = SENTENCE_END.test(text.slice(end, match.index))
    const dense = match[1] !== undefined
    const word = dense ? match[0] : match[0].replace(POSSESSIVE, '')
    tokens.push({ text: word, folded: foldWord(word), initial: ended, adjacent, dense })
    end = match.index + word.length
    ended = false
  }
  return tokens
}

const DENSE =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30fc\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Hangul}'
const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${DENSE}]]`
const WORD = new RegExp(`([${DENSE}]+)|${LETTER}+(?:[\\-.]\\d${LETTER}*|['’]${LETTER}+)*`, 'gv')
const POSSESSIVE = /['’]s?$/u
const SENTENCE_END = /[.!?:;…\n|•]|。|！|？|(?:^|\s)[–—-]\s/u
