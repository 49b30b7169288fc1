import { termsOf } from '../extractive/sentence-terms.ts'

/** Minimum share of the sentence's terms, weighted by idf, that its source must have. */
const MIN_SHARED = 0.25
const MIN_SHARED_FOREIGN = 0.5

/** The sentence of the article that shares most with a sentence of a summary, and how much of that sentence it has: 0 to 1. */
export interface Closest {
  source: string
  share: number
}

/** As `closestTo`; `null` if no sentence shares enough to be shown as evidence. */
export function evidenceFor(
  sentence: string,
  articleSentences: readonly string[],
  language = 'en',
  foreign = false,
): string | null {
  const closest = closestTo(sentence, articleSentences, language, foreign)
  const enough = foreign ? MIN_SHARED_FOREIGN : MIN_SHARED
  return closest !== null && closest.share > enough ? closest.source : null
}

/**
 * The sentence of the article that shares most with `sentence`, with rare words weighted more; `null` if none shares a word.
 * With `foreign` (a summary in another language) only terms that occur in both are compared: numbers, names, codes.
 */
export function closestTo(
  sentence: string,
  articleSentences: readonly string[],
  language = 'en',
  foreign = false,
): Closest | null {
  const sources = articleSentences.map((source) => new Set(termsOf(source, language)))
  const weights = new Map<string, number>()
  for (const term of termsOf(sentence, language)) {
    const count = sources.filter((source) => source.has(term)).length
    if (foreign && count === 0) continue
    weights.set(term, Math.log((sources.length + 1) / (count + 0.5)))
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  let best: Closest | null = null
  for (const [i, terms] of sources.entries()) {
    let shared = 0
    for (const [term, weight] of weights) if (terms.has(term)) shared += weight
    const share = shared / total
    if (share > (best?.share ?? 0)) best = { source: articleSentences[i]!, share }
  }
  return best
}
