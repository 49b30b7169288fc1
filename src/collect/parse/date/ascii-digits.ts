/** The zero of each set of decimal digits that dates are written in: the other nine follow it (Unicode, category Nd). */
const ZEROS = [
  0x660, // Arabic
  0x6f0, // Persian, Urdu
  0x966, // Devanagari
  0x9e6, // Bengali
  0xa66, // Gurmukhi
  0xae6, // Gujarati
  0xbe6, // Tamil
  0xc66, // Telugu
  0xce6, // Kannada
  0xd66, // Malayalam
  0xe50, // Thai
  0xed0, // Lao
  0x1040, // Burmese
  0x17e0, // Khmer
  0xff10, // full width
]

const DIGIT = /[^\P{Nd}\d]/gu
/** Marks that only set the direction of writing. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Rewrites digits of other scripts as 0 to 9, and the marks of full width and Arabic text around them as those of ASCII. */
export function asciiDigits(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  return text
    .replace(DIGIT, (digit) => {
      const code = digit.codePointAt(0) ?? 0
      const zero = ZEROS.find((each) => code >= each && code < each + 10)
      return zero === undefined ? digit : String(code - zero)
    })
    .replace(DIRECTION, '')
    .replace(/：/g, ':')
    .replace(/[，、،]/g, ', ')
    .replace(/／/g, '/')
    .replace(/[．。]/g, '.')
    .replace(/[－‐‑−]/g, '-')
}
