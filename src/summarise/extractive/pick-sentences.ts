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

/** In words: a shorter set says too little, unless there is no other. */
const MIN_WORDS = 10

/**
 * What a sentence gains that has all words of the title. Chosen by hand on technology pages (`npm run eval:gists`): the sets
 * that the other weights are fitted on have no titles.
 */
const LIKENESS_WEIGHT = 10

/**
 * The best set of sentences within the limits that can be read alone, as ascending indexes; the best single sentence that
 * can if all are too long, none if no sentence can. `likeness` says how much of the title each sentence has, 0 to 1.
 */
export function pickSentences(
  sentences: readonly SentenceCandidate[],
  similarity: Similarities,
  weights: Weights,
  limits: Limits,
  likeness: readonly number[] = [],
): number[] {
  const features = sentenceFeatures(sentences, similarity)
  const values = features.map((row) =>
    row.reduce((sum, value, k) => sum + value * weights[SENTENCE_FEATURES[k]!], 0),
  )
  const words = sentences.map((sentence) => sentence.words)
  const single = (i: number) => values[i]! + LIKENESS_WEIGHT * (likeness[i] ?? 0)
  const usable = [...values.keys()].filter((i) => sentences[i]!.placement !== 'never')
  const order = usable.sort((a, b) => single(b) - single(a) || a - b)
  const alone = order.filter((i) => canStand([i], sentences))
  // Set features describe how sentences go together, so they do not apply to one sentence.
  const one = alone.find((i) => words[i]! <= limits.words) ?? alone[0]
  if (limits.sentences === 1) return one === undefined ? [] : [one]
  let best: number[] = one === undefined ? [] : [one]
  let bestValue = -Infinity
  for (const set of subsets(order.slice(0, POOL_SIZE), words, limits)) {
    if (!canStand(set, sentences) || lengthOf(set, words) < MIN_WORDS) continue
    let value = LIKENESS_WEIGHT * Math.max(...set.map((i) => likeness[i] ?? 0))
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

function lengthOf(set: readonly number[], words: readonly number[]): number {
  return set.reduce((sum, i) => sum + words[i]!, 0)
}

/**
 * Whether a set of sentences, in ascending order, can be read without the rest of the article: the first may open a summary,
 * and each that leans on another directly follows it.
 */
export function canStand(set: readonly number[], sentences: readonly SentenceCandidate[]): boolean {
  return set.every((i, k) => {
    const { placement } = sentences[i]!
    if (placement === 'later') return k > 0
    return placement === 'after' ? k > 0 && set[k - 1] === i - 1 : placement === 'alone'
  })
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
