/** The slope of the least-squares line through values at 0, 1, 2, …; 0 for fewer than two. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let [over, under] = [0, 0]
  for (const [place, value] of values.entries()) {
    over += (place - middle) * (value - mean)
    under += (place - middle) ** 2
  }
  return under === 0 ? 0 : over / under
}
