/** PostgreSQL takes 65,535 parameters a statement, SQLite 32,766: lists of keys go in pieces of this size. */
export const CHUNK = 500

/** Cuts a list into pieces of at most `size`, in order. */
export function chunks<T>(list: readonly T[], size = CHUNK): T[][] {
  const pieces: T[][] = []
  for (let start = 0; start < list.length; start += size)
    pieces.push(list.slice(start, start + size))
  return pieces
}
