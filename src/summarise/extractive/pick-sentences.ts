import { SENTENCE_FEATURES, type SentenceCandidate, sentenceFeatures } from './sentence-features.ts'
import type { Similarities } from './vectors.ts'

/** What a set of sentences is judged by, beside the sum of its sentences' features. */
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

/** One weight a feature, by its name. */
export type Weights = Record<
  (typeof SENTENCE_FEATURES)[number] | (typeof SET_FEATURES)[number],
  number
>

export interface Limits {
  sentences: number
  words: number
}

/** How many of the best single sentences are combined: 14 make 469 sets of up to three. */
const POOL = 14

/** The best set of sentences within the limits, as ascending indexes; the best single one if none fits. */
export function pickSentences(
  sentences: readonly SentenceCandidate[],
  alike: Similarities,
  weights: Weights,
  limits: Limits,
): number[] {
  const features = sentenceFeatures(sentences, alike)
  const values = features.map((row) =>
    row.reduce((sum, value, k) => sum + value * weights[SENTENCE_FEATURES[k]!], 0),
  )
  const words = sentences.map((sentence) => sentence.words)
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b)
  // What sets are judged by says how sentences go together.
  if (limits.sentences === 1) return [order.find((i) => words[i]! <= limits.words) ?? order[0]!]
  let best: number[] = order.slice(0, 1)
  let bestValue = -Infinity
  for (const set of subsets(order.slice(0, POOL), words, limits)) {
    let value = 0
    for (const i of set) value += values[i]!
    const about = setFeatures(set, words, alike, limits)
    for (const [k, name] of SET_FEATURES.entries()) value += about[k]! * weights[name]
    if (value > bestValue) {
      best = set
      bestValue = value
    }
  }
  return best
}

/** All sets within the limits, each ascending. */
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

/** In the order of `SET_FEATURES`. */
export function setFeatures(
  set: readonly number[],
  words: readonly number[],
  alike: Similarities,
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
    const length = alike.lengths[i]!
    total += words[i]!
    toAll += alike.toAll[i]! * length
    squares += length * length
    for (let other = 0; other < k; other++) {
      const j = set[other]!
      repeats += alike.pairs[i]![j]!
      squares += 2 * alike.pairs[i]![j]! * length * alike.lengths[j]!
    }
    for (const term of alike.shared[i]!) {
      if (terms.has(term)) continue
      terms.add(term)
      mass += alike.mass[term]!
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
