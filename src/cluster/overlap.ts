import type { Bag } from './comparable.ts'

/** Weighted share of a title that is in `whole`; 0 for an empty title. */
export function covered(
  { title, weights }: Pick<Bag, 'title' | 'weights'>,
  whole: { has(item: string): boolean },
): number {
  let total = 0
  let found = 0
  for (const item of title) {
    const weight = weights.get(item) ?? 0
    total += weight
    if (whole.has(item)) found += weight
  }
  return total === 0 ? 0 : found / total
}

/** Dice coefficient of what two articles have in common; 0.5, which is neutral, if one of them has nothing. */
export function dice(shared: number, one: number, other: number): number {
  return one === 0 || other === 0 ? 0.5 : Math.min(1, (2 * shared) / (one + other))
}

/** The order in which shared names and figures are listed, so that evidence is symmetric. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : 1
}
