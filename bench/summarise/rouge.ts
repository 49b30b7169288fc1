/** ROUGE F1 (Lin 2004), lower-cased, without stemming; Chinese, Japanese and Korean character by character. */

/** Each 0 to 1. */
export interface Rouge {
  r1: number
  r2: number
  rLsum: number
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]/

export function rougeTokens(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word) => (CJK.test(word) ? (word.match(/[a-z0-9]+|./gu) ?? []) : word))
}

/** Of a summary's sentences against each reference's sentences: the mean over the references. */
export function rouge(summary: readonly string[], references: readonly string[][]): Rouge {
  const given = summary.map(rougeTokens)
  const each = references.map((reference) => {
    const wanted = reference.map(rougeTokens)
    return {
      r1: grams(given.flat(), wanted.flat(), 1),
      r2: grams(given.flat(), wanted.flat(), 2),
      rLsum: longest(given, wanted),
    }
  })
  const mean = (of: keyof Rouge) => each.reduce((sum, one) => sum + one[of], 0) / each.length
  return { r1: mean('r1'), r2: mean('r2'), rLsum: mean('rLsum') }
}

function grams(given: readonly string[], wanted: readonly string[], size: number): number {
  const [left, right] = [runs(given, size), runs(wanted, size)]
  const open = counted(right)
  let hits = 0
  for (const run of left) hits += take(open, run)
  return f1(hits, left.length, right.length)
}

/** For each wanted sentence the union of what it has in common, in order, with any given one; no word counts twice. */
function longest(given: readonly string[][], wanted: readonly string[][]): number {
  const [openGiven, openWanted] = [counted(given.flat()), counted(wanted.flat())]
  let hits = 0
  for (const sentence of wanted) {
    const common = new Set(given.flatMap((other) => inOrder(sentence, other)))
    for (const place of [...common].toSorted((a, b) => a - b)) {
      const word = sentence[place] ?? ''
      if ((openGiven.get(word) ?? 0) === 0 || (openWanted.get(word) ?? 0) === 0) continue
      take(openGiven, word)
      take(openWanted, word)
      hits += 1
    }
  }
  return f1(hits, given.flat().length, wanted.flat().length)
}

/** The places in `sentence` of one longest subsequence that `other` has too. */
function inOrder(sentence: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1
  const table = new Uint16Array((sentence.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = 1; i <= sentence.length; i += 1) {
    for (let j = 1; j < width; j += 1) {
      const same = sentence[i - 1] === other[j - 1]
      table[i * width + j] = same ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1))
    }
  }
  const places: number[] = []
  let [i, j] = [sentence.length, other.length]
  while (i > 0 && j > 0) {
    if (sentence[i - 1] === other[j - 1]) {
      places.push(i - 1)
      i -= 1
      j -= 1
    } else if (at(i - 1, j) > at(i, j - 1)) i -= 1
    else j -= 1
  }
  return places
}

function runs(words: readonly string[], size: number): string[] {
  const last = words.length - size + 1
  return Array.from({ length: Math.max(0, last) }, (_, start) =>
    words.slice(start, start + size).join('\u0001'),
  )
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Takes one away. Gives 1 where there was one. */
function take(open: Map<string, number>, item: string): number {
  const left = open.get(item) ?? 0
  if (left > 0) open.set(item, left - 1)
  return left > 0 ? 1 : 0
}

function f1(hits: number, given: number, wanted: number): number {
  return hits === 0 ? 0 : (2 * hits) / (given + wanted)
}
