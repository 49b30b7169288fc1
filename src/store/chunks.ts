/** PostgreSQL takes 65,535 parameters a statement, SQLite 32,766: lists of keys are passed in chunks of this size. */
export const CHUNK = 500

/** Splits a list into chunks of at most `size`, in order. */
export function chunks<T>(list: readonly T[], size = CHUNK): T[][] {
  const parts: T[][] = []
  for (let start = 0; start < list.length; start += size)
    parts.push(list.slice(start, start + size))
  return parts
}
