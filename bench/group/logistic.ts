/** One example for the fit. */
export interface Example {
  /** Features, the first being 1 for the bias. */
  features: number[]
  same: boolean
  /** How much the example counts. */
  weight: number
}

/**
 * Logistic regression with a ridge penalty on all weights but the first, by Newton's method. The penalty keeps a weight
 * small that few examples speak for.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0]?.features.length ?? 0
  let weights = Array.from({ length: size }, () => 0)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, index) => -penalty(index, ridge) * weight)
    const curvature = weights.map((_, row) =>
      weights.map((__, column) => (row === column ? penalty(row, ridge) : 0)),
    )
    for (const { features, same, weight } of examples) {
      const chance = probability(weights, features)
      const error = weight * (Number(same) - chance)
      const spread = weight * chance * (1 - chance)
      features.forEach((left, row) => {
        gradient[row] = (gradient[row] as number) + error * left
        const line = curvature[row] as number[]
        features.forEach((right, column) => {
          line[column] = (line[column] as number) + spread * left * right
        })
      })
    }
    const move = solve(curvature, gradient)
    weights = weights.map((weight, index) => weight + (move[index] as number))
  }
  return weights
}

/** The probability that weights give to an example. */
export function probability(weights: readonly number[], features: readonly number[]): number {
  const sum = features.reduce(
    (total, value, index) => total + value * (weights[index] as number),
    0,
  )
  return 1 / (1 + Math.exp(-sum))
}

function penalty(index: number, ridge: number): number {
  return index === 0 ? 0.01 : ridge
}

/** Solves a small system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] as number])
  rows.forEach((_, column) => {
    const pivot = rows.reduce(
      (best, row, index) =>
        index >= column && Math.abs(at(row, column)) > Math.abs(at(rows[best] as number[], column))
          ? index
          : best,
      column,
    )
    const top = rows[pivot] as number[]
    rows[pivot] = rows[column] as number[]
    rows[column] = top
    rows.forEach((row, index) => {
      if (index === column) return
      const factor = at(row, column) / at(top, column)
      row.forEach((value, position) => {
        row[position] = value - factor * at(top, position)
      })
    })
  })
  return rows.map((row, index) => at(row, row.length - 1) / at(row, index))
}

function at(row: readonly number[], index: number): number {
  return row[index] as number
}

const STEPS = 40
