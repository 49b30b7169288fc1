/**
 * A word without case and accents, so that `Übernahme` and `UBERNAHME` are one. Letters that Unicode does not take
 * apart are written out: German ß, Danish ø, Polish ł.
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
