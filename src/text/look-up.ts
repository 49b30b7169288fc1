/**
 * Looks up a word from untrusted input (a tag of a page, a word of an article) in an object; `undefined` if it is missing.
 * A plain `table[word]` would also find inherited properties: articles do contain the word `constructor`.
 */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
