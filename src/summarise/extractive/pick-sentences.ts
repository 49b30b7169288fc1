import { SENTENCE_FEATURES, type SentenceCandidate, sentenceFeatures } from './sentence-features.ts'
import type { Similarities } from './vectors.ts'

/** The names of the features of a set of sentences; they add to the features of its sentences. */
export const SET_FEATURES = [
  'two',
  'three',
  'words',
  'full',
  'repeats',
  'covers',
  'mass',
  'adjacent',
] as const

/** A weight for each feature, by name. */
export type Weights = Record<
  (typeof SENTENCE_FEATURES)[number] | (typeof SET_FEATURES)[number],
  number
>

/** Limits on the length of a summary. */
export interface Limits {
  sentences: number
  words: number
}

/** Number of best single sentences that are combined: 14 make 469 sets of up to three. */
const POOL_SIZE = 14

/** The best set of sentences within the limits, as ascending indexes; the best single sentence if no set fits. */
export function pickSentences(
  sentences: readonly SentenceCandidate[],
  similarity: Similarities,
  weights: Weights,
  limits: Limits,
): number[] {
  const features = sentenceFeatures(sentences, similarity)
  const values = features.map((row) =>
    row.reduce((sum, value, k) => sum + value * weights[SENTENCE_FEATURES[k]!], 0),
  )
  const words = sentences.map((sentence) => sentence.words)
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b)
  // Set features describe how sentences go together, so they do not apply to one sentence.
  if (limits.sentences === 1) return [order.find((i) => words[i]! <= limits.words) ?? order[0]!]
  let best: number[] = order.slice(0, 1)
  let bestValue = -Infinity
  for (const set of subsets(order.slice(0, POOL_SIZE), words, limits)) {
    let value = 0
    for (const i of set) value += values[i]!
    const ofSet = setFeatures(set, words, similarity, limits)
    for (const [k, name] of SET_FEATURES.entries()) value += ofSet[k]! * weights[name]
    if (value > bestValue) {
      best = set
      bestValue = value
    }
  }
  return best
}

/** All sets of indexes within the limits, each ascending. */
export function* subsets(
  pool: readonly number[],
  words: readonly number[],
  limits: Limits,
): Generator<number[]> {
  const sorted = [...pool].sort((a, b) => a - b)
  function* extend(set: number[], from: number, left: number): Generator<number[]> {
    for (let k = from; k < sorted.length; k++) {
      const i = sorted[k]!
      if (words[i]! > left) continue
      const next = [...set, i]
      yield next
      if (next.length < limits.sentences) yield* extend(next, k + 1, left - words[i]!)
    }
  }
  yield* extend([], 0, limits.words)
}

/** The features of a set of sentences, in the order of `SET_FEATURES`. */
export function setFeatures(
  set: readonly number[],
  words: readonly number[],
  similarity: Similarities,
  limits: Limits,
): number[] {
  const terms = new Set<number>()
  let total = 0
  let mass = 0
  let repeats = 0
  let adjacent = 0
  let toAll = 0
  let squares = 0
  for (const [k, i] of set.entries()) {
    const length = similarity.lengths[i]!
    total += words[i]!
    toAll += similarity.toAll[i]! * length
    squares += length * length
    for (let other = 0; other < k; other++) {
      const j = set[other]!
      repeats += similarity.pairs[i]![j]!
      squares += 2 * similarity.pairs[i]![j]! * length * similarity.lengths[j]!
    }
    for (const term of similarity.shared[i]!) {
      if (terms.has(term)) continue
      terms.add(term)
      mass += similarity.mass[term]!
    }
    if (k > 0 && set[k - 1] === i - 1) adjacent += 1
  }
  return [
    set.length > 1 ? 1 : 0,
    set.length > 2 ? 1 : 0,
    total / limits.words,
    (total / limits.words) ** 2,
    repeats,
    toAll / Math.sqrt(squares),
    mass,
    adjacent,
  ]
}
