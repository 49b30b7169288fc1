import type { Line } from './plot.ts'

/**
 * How cost grows with size: the slope of the least-squares line through the logarithms. 1 means linear, 2 quadratic. `null` for
 * fewer than two sizes; points at or below zero are ignored.
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

/** The line with its exponent appended to its name. */
export function withExponent(line: Line): Line {
  const power = exponent(line.points)
  return power === null ? line : { ...line, name: `${line.name}: ${power.toFixed(2)}` }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
