import { wordsOf } from '../../text/fold/fold-text.ts'

/** Fewer words in quotation marks are a name or irony, not a quotation. */
const MIN_WORDS = 3

const MARKS = [
  /"([^"]{3,600})"/gu,
  /[“„]([^“”„"]{3,600})[”“"]/gu,
  /«([^«»]{3,600})»/gu,
  /[「『]([^「」『』]{3,600})[」』]/gu,
  // Single quotation marks are also apostrophes, so they must open after a space and close before one.
  /(?<=^|[\s(])['‘]([^'‘’\n][^\n]{2,400}?)['’](?=[\s.,;:!?)]|$)/gu,
]

/**
 * Quotations of three words or more, unchanged, except one that spans the whole text. `text` must not be folded.
 */
export function quotesOf(text: string): string[] {
  const quotes: string[] = []
  for (const pattern of MARKS) {
    for (const [, inside = ''] of text.matchAll(pattern)) {
      const whole = inside.length > 0.9 * text.length
      if (!whole && quotedWords(inside).length >= MIN_WORDS) quotes.push(inside)
    }
  }
  return quotes
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/u

/** The words of a quotation for comparison; each Chinese or Japanese character is a word. */
export function quotedWords(folded: string): string[] {
  return wordsOf(expandContractions(folded)).flatMap((word) =>
    CJK.test(word) ? Array.from(word) : [word],
  )
}

/** Makes "didn't" and "did not" equal. */
function expandContractions(folded: string): string {
  return folded
    .replace(/\bcan't\b|\bcannot\b/giu, 'can not')
    .replace(/\bwon't\b/giu, 'will not')
    .replace(/n't\b/giu, ' not')
}

/** Overlapping triples of words, used to look up quotations. */
export function triplesOf(words: readonly string[]): string[] {
  const triples: string[] = []
  for (let i = 2; i < words.length; i++) triples.push(`${words[i - 2]} ${words[i - 1]} ${words[i]}`)
  return triples
}
