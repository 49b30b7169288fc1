/** Scripts that write no spaces between words: there a phrase is found anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Whether a text (as `plain` gives it) holds a word or phrase (as `term` gives it). Whole words only, so that muting "ai"
 * does not mute "Taiwan"; a word with a `*` at its end stands for all words that begin so.
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

/** Where a word stands, its space before it counted. */
function find(text: string, word: string, from: number): number {
  return text.indexOf(word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `, from)
}

/** Whether these words stand one after another, the first right at the space `at`. */
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
