/**
 * Writes exponents and fractions so that a compatibility fold (NFKC) keeps their value: 10⁶ becomes `10^6` instead of 106,
 * 1½ becomes `1.5` instead of 11⁄2. Fractions without a short decimal are rounded to two places.
 */
export function foldValues(text: string): string {
  return text.replace(SUPERSCRIPT, '^$&').replace(FRACTION, (sign, at: number, whole: string) => {
    const decimals = DECIMALS[sign] ?? ''
    return /\d/.test(whole.charAt(at - 1)) ? decimals : `0${decimals}`
  })
}

/** Superscript digits after what they belong to; the sign is part of an exponent, but several signs are not. */
const SUPERSCRIPT = /(?<=[\p{L}\p{N})\]])[⁺⁻]?[⁰¹²³⁴-⁹]+/gu
const FRACTION = /[¼-¾⅐-⅞]/gu
const DECIMALS: Readonly<Record<string, string>> = {
  '¼': '.25',
  '½': '.5',
  '¾': '.75',
  '⅐': '.14',
  '⅑': '.11',
  '⅒': '.1',
  '⅓': '.33',
  '⅔': '.67',
  '⅕': '.2',
  '⅖': '.4',
  '⅗': '.6',
  '⅘': '.8',
  '⅙': '.17',
  '⅚': '.83',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
}
