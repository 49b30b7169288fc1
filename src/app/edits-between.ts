/**
 * How many letters have to be changed, added, left out or exchanged with their neighbour to make one name of the other (optimal
 * string alignment); anything above `most` where it is more.
 */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
      }
      row.push(edits)
    }
    before = last
    last = row
  }
  return last[other.length] ?? 0
}

/** The name among `known` that takes the fewest edits, `most` at most; `null` if there is none. Of equals the first. */
export function nearestName(name: string, known: readonly string[], most: number): string | null {
  let best: { name: string; edits: number } | null = null
  for (const one of known) {
    const edits = editsBetween(name, one, most)
    if (edits <= most && (best === null || edits < best.edits)) best = { name: one, edits }
  }
  return best?.name ?? null
}
