/**
 * What a reader cannot see but a model reads: zero-width signs, bidi controls, tag characters (a hidden alphabet at
 * U+E0000), variation selectors, fillers, private use, and control characters other than tab and line break.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}]|(?![\t\n])\p{Cc}/gu

/** The text as it is seen: compatibility forms folded (NFKC), invisible and control characters gone. */
export function visibleText(text: string): string {
  return text.toWellFormed().normalize('NFKC').replace(INVISIBLE, '')
}
