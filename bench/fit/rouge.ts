/** ROUGE-1 and ROUGE-2 (Lin 2004) F1, lower-cased, without stemming: precise enough for fitting. */

export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Means over the references, 0 to 1. */
export function rougeAgainst(candidate: readonly string[], references: readonly string[][]) {
  let r1 = 0
  let r2 = 0
  for (const reference of references) {
    r1 += f1(candidate, reference)
    r2 += f1(pairs(candidate), pairs(reference))
  }
  return { r1: r1 / references.length, r2: r2 / references.length }
}

function f1(candidate: readonly string[], reference: readonly string[]): number {
  const left = new Map<string, number>()
  for (const item of reference) left.set(item, (left.get(item) ?? 0) + 1)
  let hits = 0
  for (const item of candidate) {
    const count = left.get(item) ?? 0
    if (count > 0) {
      hits += 1
      left.set(item, count - 1)
    }
  }
  return hits === 0 ? 0 : (2 * hits) / (candidate.length + reference.length)
}

function pairs(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`)
}
