/** The median of repeated figures, and their spread: half the difference of highest and lowest, relative to the median. */
export interface Spread {
  middle: number
  /** 0.05 means within 5 % of the median; `null` for a single figure. */
  apart: number | null
}

/** @throws RangeError for an empty list */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) throw new RangeError('nothing was measured')
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? high
  const middle = sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? low) + upper) / 2
  return { middle, apart: sorted.length > 1 && middle !== 0 ? (high - low) / 2 / middle : null }
}

/** The spread as text, such as "± 5 %". */
export function plusMinus({ apart }: Spread): string | null {
  return apart === null ? null : `± ${(apart * 100).toFixed(0)} %`
}
