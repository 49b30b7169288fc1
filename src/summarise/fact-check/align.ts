import { termsOf } from '../extractive/sentence-terms.ts'

/** Minimum share of the sentence's terms, weighted by idf, that its source must have. */
const MIN_SHARED = 0.25
const MIN_SHARED_FOREIGN = 0.5

/**
 * The sentence of the article that shares most with `sentence`, with rare words weighted more; `null` if none shares
 * enough. With `foreign` (a summary in another language) only terms that occur in both are compared: numbers, names, codes.
 */
export function evidenceFor(
  sentence: string,
  articleSentences: readonly string[],
  language = 'en',
  foreign = false,
): string | null {
  const sources = articleSentences.map((source) => new Set(termsOf(source, language)))
  const weights = new Map<string, number>()
  for (const term of termsOf(sentence, language)) {
    const count = sources.filter((source) => source.has(term)).length
    if (foreign && count === 0) continue
    weights.set(term, Math.log((sources.length + 1) / (count + 0.5)))
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  let best: string | null = null
  let bestShare = foreign ? MIN_SHARED_FOREIGN : MIN_SHARED
  for (const [i, source] of sources.entries()) {
    let shared = 0
    for (const [term, weight] of weights) if (source.has(term)) shared += weight
    if (shared / total > bestShare) {
      best = articleSentences[i]!
      bestShare = shared / total
    }
  }
  return best
}
