/** The months of the Levant that have two words, by the one-word names that `month-names.ts` has. */
const TWO_WORDS: readonly [RegExp, string][] = [
  [/كانون الثاني/, 'يناير'],
  [/تشرين ال[أا]ول/, 'أكتوبر'],
  [/تشرين الثاني/, 'نوفمبر'],
  [/كانون ال[أا]ول/, 'ديسمبر'],
]

/** Rewrites what Arabic dates have beside names and digits: months of two words, and `ص` and `م` for a.m. and p.m. */
export function rewriteArabic(text: string): string {
  if (!/[\u0600-\u06ff]/.test(text)) return text
  const plain = TWO_WORDS.reduce((rest, [words, name]) => rest.replace(words, name), text)
  return plain
    .replace(/(?<=\d\s?)(?:صباحا|ص)(?![\u0600-\u06ff])/, ' am')
    .replace(/(?<=\d\s?)(?:مساء|م)(?![\u0600-\u06ff])/, ' pm')
}
