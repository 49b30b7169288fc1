/**
 * The page with the text that a page of another layout of the same article begins with. Both are given by the lengths of their pages,
 * in order, and need not be equally long in all.
 */
export function samePlace(from: readonly number[], page: number, to: readonly number[]): number {
  const sum = (lengths: readonly number[]) => lengths.reduce((total, one) => total + one, 0)
  const all = sum(from)
  if (all === 0 || page <= 0) return 0
  const share = sum(from.slice(0, page)) / all
  const total = sum(to)
  let end = 0
  for (const [index, length] of to.entries()) {
    end += length
    // A page that ends within a hundredth of this place has been read.
    if (end / total > share + 0.01) return index
  }
  return Math.max(0, to.length - 1)
}
