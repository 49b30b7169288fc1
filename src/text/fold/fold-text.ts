const MARKS = /\p{M}+/gu
const APOSTROPHES = /[’‘ʼ`´]/gu

/** Text made comparable: compatibility forms, one kind of apostrophe, no accents. Case stays: names need it. */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(MARKS, '')
      .normalize('NFKC')
      .replace(APOSTROPHES, "'")
      .replace(/[‐‑‒–—−]/gu, '-')
      // Tokenised text: "it 's", "did n't".
      .replace(/ (?='(?:s|re|ve|ll|d|m)\b|n't\b)/giu, '')
  )
}

/** Lower-cased words of a folded text, without a possessive "'s". */
export function wordsOf(folded: string): string[] {
  return Array.from(folded.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu), ([word]) =>
    word.replace(/'s$/u, ''),
  )
}
