import { termsOf } from '../extractive/sentence-terms.ts'
import type { ArticleEvidence } from './article-evidence.ts'

/** A sentence of the article supports a summary sentence if it has this share of its terms. */
const MIN_SHARED = 0.5
/** Neighbouring sentences may support it together if they have this share. */
const MIN_SHARED_TOGETHER = 0.6
const MAX_TOGETHER = 3

/** Index of the article's sentence that shares most terms, and how many sentences; `null` if not even neighbours share enough. */
export function closestSentences(
  sentence: string,
  { sentenceTerms }: ArticleEvidence,
): { index: number; length: number } | null {
  const terms = [...new Set(termsOf(sentence, 'en'))]
  const shares = sentenceTerms.map((source) => terms.map((term) => source.has(term)))
  for (let length = 1; length <= MAX_TOGETHER; length++) {
    const min = (length === 1 ? MIN_SHARED : MIN_SHARED_TOGETHER) * terms.length
    let best: number | null = null
    let bestShared = Math.max(1, min)
    for (let i = 0; i + length <= shares.length; i++) {
      let shared = 0
      for (let t = 0; t < terms.length; t++) {
        for (let j = i; j < i + length; j++) {
          if (shares[j]![t]) {
            shared++
            break
          }
        }
      }
      if (shared > bestShared || (best === null && shared === bestShared)) {
        best = i
        bestShared = shared
      }
    }
    if (best !== null) return { index: best, length }
  }
  return null
}
