/** What a person searches for: beginnings of words, and exact phrases. */
export interface SearchTerms {
  /** Beginnings of words. */
  words: string[]
  /** Lists of consecutive words. */
  phrases: string[][]
}

/** Maximum number of terms in a search; more would only narrow it to nothing. */
const MAX_TERMS = 8

/** Scripts without spaces: each letter is indexed as a word, and a run of letters is searched as a phrase. */
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu

/** Reads what was typed: words, and phrases in any kind of quotes. Pure, never throws. */
export function searchTerms(typed: string): SearchTerms {
  const terms: SearchTerms = { words: [], phrases: [] }
  const rest = typed.replaceAll(
    /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/g,
    (_, quoted: string) => {
      const words = wordsOf(quoted)
      if (words.length > 0) terms.phrases.push(words)
      return ' '
    },
  )
  for (const part of rest.split(/\s+/)) {
    const words = wordsOf(part)
    const [first] = words
    if (words.length === 1 && first !== undefined) terms.words.push(first)
    // "e-mail" and 人工智能 are several words to the index but one to the person.
    else if (words.length > 1) terms.phrases.push(words)
  }
  return { words: terms.words.slice(0, MAX_TERMS), phrases: terms.phrases.slice(0, MAX_TERMS) }
}

/** Separates letters in the index. A control character, so that a space is always one that the author wrote. */
const SEPARATOR = '\u0003'
const SEPARATORS = new RegExp(`${SEPARATOR}+`, 'g')

/** A text as it is indexed: letters of scripts without spaces are separated, white space is single. */
export function indexable(text: string): string {
  return text
    .replaceAll(SEPARATOR, '')
    .replaceAll(UNSPACED, `${SEPARATOR}$1${SEPARATOR}`)
    .replaceAll(SEPARATORS, SEPARATOR)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u3000-\\u303f\\uff00-\\uffef]'
/** A space between two such letters, ignoring the marks around matches. */
const SPACE_BETWEEN_LETTERS = new RegExp(
  `(?<=${LETTER}[\\u0001\\u0002]{0,2}) (?=[\\u0001\\u0002]{0,2}${LETTER})`,
  'gu',
)

/** An indexed text as it was originally written. Texts that were indexed before there was a separator have spaces instead. */
export function readable(text: string): string {
  if (text.includes(SEPARATOR)) return text.replaceAll(SEPARATOR, '')
  return text.replaceAll(SPACE_BETWEEN_LETTERS, '')
}

function wordsOf(text: string): string[] {
  return indexable(text.toLowerCase())
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 40))
}
