/**
 * What a table holds under a word from outside, such as a tag of a page or a word of an article; `undefined` where it holds
 * nothing. A bare `table[word]` would find what every object inherits: `constructor` is a word of many an article.
 */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
