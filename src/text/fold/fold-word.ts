/**
 * Folds a word for comparing: removes case and accents, so that `Übernahme` equals `UBERNAHME`. Writes out letters that
 * Unicode does not decompose: German ß, Danish ø, Polish ł. For whole texts in fact checks, use `foldText`; for dates,
 * `foldLetters`.
 */
export function foldWord(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(COMBINING, '')
    .normalize('NFC')
    .replace(UNSPLIT, (letter) => WRITTEN_OUT[letter] ?? letter)
}

const ASCII = /^[\x20-\x7e]*$/
const COMBINING = /\p{M}+/gu
const UNSPLIT = /[ßøłæœđı’]/gu
const WRITTEN_OUT: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  '’': "'",
}
