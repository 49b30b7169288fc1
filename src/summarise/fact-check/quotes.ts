import { wordsOf } from '../../text/fold/fold-text.ts'

/** Fewer words in quotation marks are a name or an irony, not a quotation. */
const LEAST_WORDS = 3

const MARKS = [
  /"([^"]{3,600})"/gu,
  /[“„]([^“”„"]{3,600})[”“"]/gu,
  /«([^«»]{3,600})»/gu,
  /[「『]([^「」『』]{3,600})[」』]/gu,
  // Single marks are apostrophes as well: they open after a space and close before one.
  /(?<=^|[\s(])['‘]([^'‘’\n][^\n]{2,400}?)['’](?=[\s.,;:!?)]|$)/gu,
]

/**
 * What stands between quotation marks, three words and more, as it stands there; not where the marks stand around the whole
 * text. Takes the text as it is, not folded.
 */
export function quotesOf(text: string): string[] {
  const quotes: string[] = []
  for (const pattern of MARKS) {
    for (const [, inside = ''] of text.matchAll(pattern)) {
      const whole = inside.length > 0.9 * text.length
      if (!whole && quotedWords(inside).length >= LEAST_WORDS) quotes.push(inside)
    }
  }
  return quotes
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/u

/** Words to compare a quotation by; each sign of Chinese and Japanese is one. */
export function quotedWords(folded: string): string[] {
  return wordsOf(spelledNumbers(folded)).flatMap((word) =>
    CJK.test(word) ? Array.from(word) : [word],
  )
}

/** "didn't" and "did not" are one quotation. */
function spelledNumbers(folded: string): string {
  return folded
    .replace(/\bcan't\b|\bcannot\b/giu, 'can not')
    .replace(/\bwon't\b/giu, 'will not')
    .replace(/n't\b/giu, ' not')
}

/** Overlapping triples of words, the form in which quotations are looked up. */
export function triplesOf(words: readonly string[]): string[] {
  const triples: string[] = []
  for (let i = 2; i < words.length; i++) triples.push(`${words[i - 2]} ${words[i - 1]} ${words[i]}`)
  return triples
}
