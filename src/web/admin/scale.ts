/** The steps at which a scale may end, within each power of ten: also the half of each can be read. */
const STEPS = [1, 2, 4, 6, 8, 10]

/**
 * Where the scale of a chart ends: the first round number that no value exceeds. It is 1 where all values are 0, and below 1 only
 * for values with fractions.
 *
 * @param values 0 or above
 */
export function scaleEnd(values: readonly number[]): number {
  const max = Math.max(0, ...values)
  if (max === 0) return 1
  const power = 10 ** Math.floor(Math.log10(max))
  const step = STEPS.find((one) => one * power >= max) ?? 10
  // A product such as 6 * 0.1 has a tail of digits.
  return Number((step * power).toPrecision(2))
}
