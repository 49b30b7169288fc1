/** Scripts that write no spaces between words: there a phrase is found anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Whether a folded text (as `plain` gives it) holds a folded word or phrase. Whole words only, so that muting "ai" does
 * not mute "Taiwan"; with a `*` at the end, all words that begin so.
 */
export function isMuted(text: string, word: string): boolean {
  const stem = word.replace(/\*$/, '').trim()
  if (stem === '') return false
  if (UNSPACED.test(stem)) return text.includes(stem)
  return text.includes(word.endsWith('*') ? ` ${stem}` : ` ${stem} `)
}
