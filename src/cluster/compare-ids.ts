/** Name of a row in the store. */
export type Id = string | number

/** A fixed order of names, so that a tie is always broken alike. */
export function compareIds(a: Id, b: Id): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a), String(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}
