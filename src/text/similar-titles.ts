/** From this share of common words on, two titles are versions of one: an edit keeps most of them. */
const MIN_SHARE = 0.5

/**
 * Whether two titles may be versions of one: most of their words are the same, and so are all their numbers, since
 * `Release 1.2` and `Release 1.3` are two. True if either has no words to compare.
 */
export function areVersions(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.size === 0 || second.size === 0) return true
  const numbers = (words: ReadonlySet<string>): string =>
    [...words].filter((word) => /\d/.test(word)).join(' ')
  if (numbers(first) !== numbers(second)) return false
  const common = first.intersection(second).size
  return common / Math.min(first.size, second.size) >= MIN_SHARE
}

/** Chinese and Japanese are written without blanks: there a character counts as a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(WORD))
}
