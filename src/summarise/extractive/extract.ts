import { countWords } from '../../model/block.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { withoutDateline } from './dateline.ts'
import { isJunk } from './junk.ts'
import { type Limits, pickSentences } from './pick-sentences.ts'
import type { SentenceCandidate } from './sentence-features.ts'
import { termsOf } from './sentence-terms.ts'
import { similarities } from './vectors.ts'
import weights from './weights.json' with { type: 'json' }

/** A digest's gist: at most three sentences and 75 words. */
export const GIST_LIMITS: Limits = { sentences: 3, words: 75 }

/** Limit on the length of a summary as a share of the text. */
const MAX_SHARE = 0.45

/** A single paragraph of up to this many words (an abstract, an agency's note) is almost a summary: one sentence is enough. */
const NOTE_WORDS = 150

/** Only the first sentences are considered: later ones are rarely chosen, and the cost grows with the square of the number. */
const MAX_SENTENCES = 120

/** Only text without spaces between words is counted with the ICU word breaker, which would otherwise take most of the time. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/u

/** The key sentences of a text, in the order of the text; empty if the text has no sentences. */
export function extract(
  paragraphs: readonly string[],
  language: string,
  limits = GIST_LIMITS,
): string[] {
  const sentences = candidates(paragraphs, language)
  if (sentences.length === 0) return []
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const similarity = similarities(sentences.map(({ text }) => termsOf(text, language)))
  const chosen = pickSentences(sentences, similarity, weights, adjust(limits, paragraphs, words))
  return chosen.map((i) => sentences[i]!.text)
}

function adjust(limits: Limits, paragraphs: readonly string[], words: number): Limits {
  const isNote = paragraphs.length === 1 && words <= NOTE_WORDS
  const maxWords = isNote ? limits.words : Math.min(limits.words, Math.ceil(words * MAX_SHARE))
  return { sentences: isNote ? 1 : limits.sentences, words: maxWords }
}

/** The sentences of a text without boilerplate; all sentences if fewer than three would be left. */
export function candidates(paragraphs: readonly string[], language: string): SentenceCandidate[] {
  const all = paragraphs
    .flatMap((paragraph) => splitSentences(withoutDateline(paragraph), language))
    .slice(0, MAX_SENTENCES)
    .map((text) => ({ text, words: CJK.test(text) ? countWords(text) : text.split(' ').length }))
  const kept = all.filter(({ text, words }) => !isJunk(text, words))
  return kept.length >= 3 ? kept : all
}
