import { termsOf } from '../extractive/sentence-terms.ts'
import type { ArticleEvidence } from './article-evidence.ts'

/** A sentence of the article supports a summary sentence if it has this share of its terms. */
const MIN_SHARED = 0.5

/** Index of the article's sentence that shares the bestShared terms; -1 if none shares enough. */
export function closestSentence(sentence: string, { sentenceTerms }: ArticleEvidence): number {
  const terms = [...new Set(termsOf(sentence, 'en'))]
  let best = -1
  let bestShared = Math.max(1, MIN_SHARED * terms.length)
  for (const [i, source] of sentenceTerms.entries()) {
    const shared = terms.filter((term) => source.has(term)).length
    if (shared > bestShared || (best === -1 && shared === bestShared)) {
      best = i
      bestShared = shared
    }
  }
  return best
}
