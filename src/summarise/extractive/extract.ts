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

/** A summary longer than this share of a text would be no summary of it. */
const SHARE = 0.45

/** One paragraph of up to so many words (an abstract, an agency's note) is nearly a summary already: one sentence says it. */
const NOTE_WORDS = 150

/** Sentences looked at; what comes later in a long text hardly ever leads it, and the cost grows with the square. */
const MOST_SENTENCES = 120

/** Where words have no spaces between them the ICU breaker counts; elsewhere it would take most of the time. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/u

/** The sentences of a text that say most of it, in the order of the text; empty for a text without any. */
export function extract(
  paragraphs: readonly string[],
  language: string,
  limits = GIST_LIMITS,
): string[] {
  const sentences = candidates(paragraphs, language)
  if (sentences.length === 0) return []
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const alike = similarities(sentences.map(({ text }) => termsOf(text, language)))
  const chosen = pickSentences(sentences, alike, weights, within(limits, paragraphs, words))
  return chosen.map((i) => sentences[i]!.text)
}

function within(limits: Limits, paragraphs: readonly string[], words: number): Limits {
  const isNote = paragraphs.length === 1 && words <= NOTE_WORDS
  const most = isNote ? limits.words : Math.min(limits.words, Math.ceil(words * SHARE))
  return { sentences: isNote ? 1 : limits.sentences, words: most }
}

/** A text's own sentences without furniture; all of them where hardly any would be left. */
export function candidates(paragraphs: readonly string[], language: string): SentenceCandidate[] {
  const all = paragraphs
    .flatMap((paragraph) => splitSentences(withoutDateline(paragraph), language))
    .slice(0, MOST_SENTENCES)
    .map((text) => ({ text, words: CJK.test(text) ? countWords(text) : text.split(' ').length }))
  const kept = all.filter(({ text, words }) => !isJunk(text, words))
  return kept.length >= 3 ? kept : all
}
