const DAMPING = 0.85
const ROUNDS = 30
const TOLERANCE = 1e-4

/**
 * TextRank: PageRank over the cosine similarities of sentences, scaled so that the mean is 1. The rank of a sentence without
 * similar ones is spread evenly over all.
 */
export function rank(pairs: readonly Float64Array[]): Float64Array {
  const size = pairs.length
  const totals = pairs.map((row) => row.reduce((sum, value) => sum + value, 0))
  let current = new Float64Array(size).fill(1)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(size)
    let isolated = 0
    for (const [i, row] of pairs.entries()) {
      const total = totals[i]!
      if (total === 0) {
        isolated += current[i]!
        continue
      }
      const share = current[i]! / total
      for (let j = 0; j < size; j++) next[j]! += share * row[j]!
    }
    let change = 0
    for (let j = 0; j < size; j++) {
      next[j] = 1 - DAMPING + DAMPING * (next[j]! + isolated / size)
      change += Math.abs(next[j]! - current[j]!)
    }
    current = next
    if (change < TOLERANCE * size) break
  }
  return current
}
