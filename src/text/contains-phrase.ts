/** Scripts without spaces between words: in these a phrase matches anywhere. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Whether a text contains a word or phrase. Matches whole words only, so that muting "ai" does not mute "Taiwan"; a word
 * that ends with `*` matches every word with this prefix.
 *
 * @param text folded, with exactly one space between words and at both ends
 * @param phrase folded in the same way, one space between words
 */
export function containsPhrase(text: string, phrase: string): boolean {
  const [first = '', ...others] = phrase.split(' ')
  if (first.replace('*', '') === '') return false
  if (UNSPACED.test(phrase)) return text.includes(phrase.replaceAll('*', ''))
  let at = find(text, first, 0)
  while (at >= 0) {
    if (follows(text, others, text.indexOf(' ', at + 1))) return true
    at = find(text, first, at + 1)
  }
  return false
}

/** Index of the space before the next occurrence of a word, or -1. */
function find(text: string, word: string, from: number): number {
  return text.indexOf(word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `, from)
}

/** Whether these words follow one another, starting at the space at index `at`. */
function follows(text: string, words: readonly string[], at: number): boolean {
  let space = at
  for (const word of words) {
    const open = word.endsWith('*')
    const next = open ? ` ${word.slice(0, -1)}` : ` ${word} `
    if (space < 0 || !text.startsWith(next, space)) return false
    space = text.indexOf(' ', space + 1)
  }
  return true
}
