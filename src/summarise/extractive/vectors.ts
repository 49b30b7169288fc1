/** Similarities of the sentences of a text, from their tf-idf vectors. */
export interface Similarities {
  /** Cosine similarity of sentences i and j, 0 to 1; the diagonal is 0. */
  pairs: Float64Array[]
  /** Cosine similarity of each sentence to the sum of all. */
  toAll: Float64Array
  /** Length of each sentence's vector. */
  lengths: Float64Array
  /** For each sentence the distinct terms that occur in other sentences too, as indexes into `mass`. */
  shared: Int32Array[]
  /** Weight of each shared term: the number of sentences with it, divided by the sum of these numbers. The weights add up to 1. */
  mass: Float64Array
}

/** `terms` is one list per sentence. The idf is computed from the sentences of the text itself, so no corpus is needed. */
export function similarities(terms: readonly string[][]): Similarities {
  const vectors = tfIdf(terms)
  const pairs = vectors.map(() => new Float64Array(vectors.length))
  for (const [i, a] of vectors.entries()) {
    for (const [j, b] of vectors.entries()) {
      if (j >= i) break
      const value = cosine(a, b)
      pairs[i]![j] = value
      pairs[j]![i] = value
    }
  }
  return {
    pairs,
    toAll: toWhole(vectors),
    lengths: Float64Array.from(vectors, (vector) => vector.length),
    ...massOf(vectors),
  }
}

/** The cosine similarity of each sentence to the whole text, for texts too long to compare all pairs. */
export function centrality(terms: readonly string[][]): Float64Array {
  return toWhole(tfIdf(terms))
}

function toWhole(vectors: readonly Vector[]): Float64Array {
  const weights = new Map<string, number>()
  for (const vector of vectors) {
    for (const [term, weight] of vector.weights) {
      weights.set(term, (weights.get(term) ?? 0) + weight)
    }
  }
  const whole = { weights, length: norm(weights) }
  return Float64Array.from(vectors, (vector) => cosine(vector, whole))
}

function massOf(vectors: readonly Vector[]): Pick<Similarities, 'shared' | 'mass'> {
  const sentencesWith = new Map<string, number>()
  for (const { weights } of vectors) {
    for (const term of weights.keys()) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1)
  }
  const ids = new Map<string, number>()
  const mass: number[] = []
  for (const [term, count] of sentencesWith) {
    if (count < 2) continue
    ids.set(term, mass.length)
    mass.push(count)
  }
  const total = mass.reduce((sum, count) => sum + count, 0)
  return {
    shared: vectors.map(({ weights }) =>
      Int32Array.from(
        Array.from(weights.keys(), (term) => ids.get(term) ?? -1).filter((id) => id >= 0),
      ),
    ),
    mass: Float64Array.from(mass, (count) => count / total),
  }
}

interface Vector {
  weights: Map<string, number>
  length: number
}

function tfIdf(terms: readonly string[][]): Vector[] {
  const sentencesWith = new Map<string, number>()
  for (const list of terms) {
    for (const term of new Set(list)) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1)
  }
  return terms.map((list) => {
    const weights = new Map<string, number>()
    for (const term of list) {
      const idf = Math.log((terms.length + 1) / ((sentencesWith.get(term) ?? 0) + 0.5))
      weights.set(term, (weights.get(term) ?? 0) + idf)
    }
    return { weights, length: norm(weights) }
  })
}

function norm(weights: Map<string, number>): number {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  return Math.sqrt(squares) || 1
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  let product = 0
  for (const [term, weight] of small.weights) product += weight * (large.weights.get(term) ?? 0)
  return product / (a.length * b.length)
}
