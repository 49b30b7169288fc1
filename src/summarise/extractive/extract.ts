import { type Limits, pickSentences } from './pick-sentences.ts'
import { candidates, proseWords, type Strictness } from './candidates.ts'
import { termsOf } from './sentence-terms.ts'
import { similarities } from './vectors.ts'
import weights from './weights.json' with { type: 'json' }

/** A digest's gist: at most three sentences and 75 words. */
export const GIST_LIMITS: Limits = { sentences: 3, words: 75 }

/** Limit on the length of a summary as a share of the text. */
const MAX_SHARE = 0.45

/** A single paragraph of up to this many words (an abstract, an agency's note) is almost a summary: one sentence is enough. */
const NOTE_WORDS = 150

/**
 * The key sentences of a text, in its order; empty if it has none that can be read alone. `title` is the article's: of two
 * equal sentences the one with more of its words is taken.
 */
export function extract(
  paragraphs: readonly string[],
  language: string,
  { limits = GIST_LIMITS, title = '', strictness = 'strict' as Strictness } = {},
): string[] {
  const sentences = candidates(paragraphs, language, title, strictness)
  if (sentences.length === 0) return []
  const terms = sentences.map(({ text }) => termsOf(text, language))
  const chosen = pickSentences(
    sentences,
    similarities(terms),
    weights,
    adjust(limits, paragraphs, proseWords(paragraphs, language)),
    likenessTo(title, terms, language),
  )
  return chosen.map((i) => sentences[i]!.text)
}

function adjust(limits: Limits, paragraphs: readonly string[], words: number): Limits {
  const isNote = paragraphs.length === 1 && words <= NOTE_WORDS
  const maxWords = isNote ? limits.words : Math.min(limits.words, Math.ceil(words * MAX_SHARE))
  return { sentences: isNote ? 1 : limits.sentences, words: maxWords }
}

/** The share of the title's terms that each sentence has, 0 to 1. */
function likenessTo(title: string, terms: readonly string[][], language: string): number[] {
  const wanted = new Set(termsOf(title, language))
  if (wanted.size === 0) return []
  return terms.map((list) => {
    const had = new Set(list)
    return [...wanted].filter((term) => had.has(term)).length / wanted.size
  })
}
