import type { Line } from './plot.ts'

/**
 * How cost grows with size: the slope of the straight line through the logarithms, by least squares. 1 is cost in step with
 * size, 2 its square. `null` for fewer than two sizes; points at or below zero are left out.
 */
export function exponent(points: readonly [number, number][]): number | null {
  const known = points
    .filter(([size, cost]) => size > 0 && cost > 0)
    .map(([size, cost]): [number, number] => [Math.log(size), Math.log(cost)])
  const meanX = mean(known.map(([x]) => x))
  const meanY = mean(known.map(([, y]) => y))
  const spread = known.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  if (known.length < 2 || spread === 0) return null
  return known.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
}

/** The line with its exponent behind its name. */
export function withExponent(line: Line): Line {
  const power = exponent(line.points)
  return power === null ? line : { ...line, name: `${line.name}: ${power.toFixed(2)}` }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
