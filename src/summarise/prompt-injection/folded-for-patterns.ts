/** Everything that a model reads but a person cannot see, even where a script or an emoji needs it, and private use. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}]|(?![\t\n])\p{Cc}/gu

/**
 * The text as it is compared with patterns of attacks: NFKC, without invisible and control characters, so that neither
 * full-width letters nor characters between letters hide a word. Never for showing: it turns 10⁶ into 106. Text that is
 * shown or sent to a model goes through `withoutHidden`.
 */
export function foldedForPatterns(text: string): string {
  return text.toWellFormed().normalize('NFKC').replace(INVISIBLE, '')
}
