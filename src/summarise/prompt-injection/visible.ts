/**
 * Characters that a model reads but a person cannot see: zero-width characters, bidi controls, tag characters (a hidden
 * alphabet at U+E0000), variation selectors, fillers, private use, and control characters other than tab and line break.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}]|(?![\t\n])\p{Cc}/gu

/** The text as a reader sees it: normalised (NFKC), without invisible and control characters. */
export function visibleText(text: string): string {
  return text.toWellFormed().normalize('NFKC').replace(INVISIBLE, '')
}
