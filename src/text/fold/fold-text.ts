import { foldValues } from './fold-values.ts'

const MARKS = /\p{M}+/gu
const HIDDEN = /\p{Default_Ignorable_Code_Point}+/gu
/** Where Latin letters meet ideographs, kana or Hangul; a number between belongs to the name: "GPT-5を". */
const MIXED_SCRIPTS =
  /(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=\p{Script=Latin})|(?<=\p{Script=Latin}[\d.+-]{0,8})(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/gu
const APOSTROPHES = /[’‘ʼ`´]/gu

/**
 * Folds a text for fact checks: compatibility forms, one kind of apostrophe and hyphen, no accents, no joiners. Exponents
 * and fractions keep their value. Keeps upper case, which recognising names needs. For single words without case, use
 * `foldWord`; for dates, `foldLetters`.
 */
export function foldText(text: string): string {
  return (
    foldValues(text.replace(HIDDEN, ''))
      .normalize('NFKD')
      .replace(MARKS, '')
      .normalize('NFKC')
      .replace(APOSTROPHES, "'")
      .replace(/[‐‑‒–—−]/gu, '-')
      // Chinese, Japanese and Korean write foreign names without a space: "DeepMind开发" is a name and a verb.
      .replace(MIXED_SCRIPTS, ' ')
      // Joins text that was split into tokens: "it 's", "did n't".
      .replace(/ (?='(?:s|re|ve|ll|d|m)\b|n't\b)/giu, '')
  )
}

/** The words of a folded text in lower case, without a possessive "'s". */
export function wordsOf(folded: string): string[] {
  return Array.from(folded.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu), ([word]) =>
    word.replace(/'s$/u, ''),
  )
}
