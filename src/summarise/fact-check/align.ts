import { termsOf } from '../extractive/sentence-terms.ts'

/** Share of the sentence's terms, weighted by rarity, that its source must have. */
const NEAR_ENOUGH = 0.25
const NEAR_ENOUGH_FOREIGN = 0.5

/**
 * The article's sentence that shares most of what `sentence` says, rare words counting more; `null` where none shares
 * enough. With `foreign` (a summary in another language) only what both have at all is compared: numbers, names, codes.
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
    const holders = sources.filter((source) => source.has(term)).length
    if (foreign && holders === 0) continue
    weights.set(term, Math.log((sources.length + 1) / (holders + 0.5)))
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  let best: string | null = null
  let bestShare = foreign ? NEAR_ENOUGH_FOREIGN : NEAR_ENOUGH
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
