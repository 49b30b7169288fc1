/** What a person looks for: words that begin so, and phrases that stand so. */
export interface SearchTerms {
  /** Each a word's beginning. */
  words: string[]
  /** Each a list of words in a row. */
  phrases: string[][]
}

/** Terms that a search looks at; more would only narrow it to nothing. */
const TERMS = 8

/** Scripts without spaces: each letter is indexed for itself, and a run of them is a phrase. */
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
    const [only] = words
    if (words.length === 1 && only !== undefined) terms.words.push(only)
    // "e-mail" and 人工智能 are several words to the index, and one to the person.
    else if (words.length > 1) terms.phrases.push(words)
  }
  return { words: terms.words.slice(0, TERMS), phrases: terms.phrases.slice(0, TERMS) }
}

/** A text as it is indexed: letters of scripts without spaces stand apart. */
export function indexable(text: string): string {
  return text.replaceAll(UNSPACED, ' $1 ').replaceAll(/\s+/g, ' ').trim()
}

const LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u3000-\\u303f\\uff00-\\uffef]'
/** A space between two such letters, marks of what was found left aside. */
const BETWEEN = new RegExp(`(?<=${LETTER}[\\u0001\\u0002]*) (?=[\\u0001\\u0002]*${LETTER})`, 'gu')

/** An indexed text as it was written. */
export function readable(text: string): string {
  return text.replaceAll(BETWEEN, '')
}

function wordsOf(text: string): string[] {
  return indexable(text.toLowerCase())
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 40))
}
