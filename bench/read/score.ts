/** Precision, recall and F1, each 0 to 1. */
export interface Score {
  f1: number
  precision: number
  recall: number
}

/** A page of a corpus and the text that should be extracted from it. */
export interface Truth {
  articleBody?: string
  with?: string[]
  without?: string[]
}

/** How a corpus is scored. Each uses its own measure, so that the figures can be compared with published ones. */
export type Measure = (truths: readonly Truth[], texts: readonly string[]) => Score

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/**
 * The measure of article-extraction-benchmark: runs of four words as a multiset. Precision and recall are means over the pages
 * for which they are defined; F1 is computed from these means.
 */
export const shingles: Measure = (truths, texts) => {
  const pages = truths.map(({ articleBody = '' }, place) => {
    const wanted = runsOfFour(articleBody)
    const given = runsOfFour(texts[place] ?? '')
    const hits = overlap(wanted, given)
    return { hits, given: sum(given), wanted: sum(wanted) }
  })
  const precision = mean(
    pages.filter(({ given }) => given > 0).map(({ hits, given }) => hits / given),
  )
  const recall = mean(
    pages.filter(({ wanted }) => wanted > 0).map(({ hits, wanted }) => hits / wanted),
  )
  return { f1: harmonic(precision, recall), precision, recall }
}

/** The measure of WCXB: lower-cased words as a multiset; the mean of the pages' F1. */
export const words: Measure = (truths, texts) => {
  const pages = truths.map(({ articleBody = '' }, place) => {
    const wanted = counted(tokens(articleBody.toLowerCase()))
    const given = counted(tokens((texts[place] ?? '').toLowerCase()))
    if (wanted.size === 0) {
      const share = given.size === 0 ? 1 : 0
      return { precision: share, recall: share }
    }
    const hits = overlap(wanted, given)
    return { precision: given.size === 0 ? 0 : hits / sum(given), recall: hits / sum(wanted) }
  })
  return {
    f1: mean(pages.map(({ precision, recall }) => harmonic(precision, recall))),
    precision: mean(pages.map(({ precision }) => precision)),
    recall: mean(pages.map(({ recall }) => recall)),
  }
}

/** The measure of trafilatura: snippets that must appear and snippets that must not, over all pages together. */
export const snippets: Measure = (truths, texts) => {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
  let [found, wrong, missed] = [0, 0, 0]
  for (const [place, truth] of truths.entries()) {
    const text = flat(texts[place] ?? '')
    const has = (piece: string) => text.includes(flat(piece))
    const right = (truth.with ?? []).filter(has).length
    found += right
    missed += (truth.with ?? []).length - right
    wrong += (truth.without ?? []).filter(has).length
  }
  const share = (part: number, rest: number) => (part + rest === 0 ? 0 : part / (part + rest))
  const [precision, recall] = [share(found, wrong), share(found, missed)]
  return { f1: harmonic(precision, recall), precision, recall }
}

function runsOfFour(text: string): Map<string, number> {
  const all = tokens(text)
  const runs = Array.from({ length: Math.max(1, all.length - 3) }, (_, start) =>
    all.slice(start, start + 4).join('\u0001'),
  )
  return counted(runs.filter((run) => run !== ''))
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let hits = 0
  for (const [item, count] of a) hits += Math.min(count, b.get(item) ?? 0)
  return hits
}

function sum(counts: ReadonlyMap<string, number>): number {
  let all = 0
  for (const count of counts.values()) all += count
  return all
}
