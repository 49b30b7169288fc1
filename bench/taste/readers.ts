import type { RankedArticle } from '../../src/digest/ranking/score.ts'
import { TOPICS } from '../../src/digest/topics/topics.ts'
import { HOUR } from '../../src/model/time.ts'

/** A simulated article. */
export interface Item extends RankedArticle {
  title: string
  topics: string[]
}

/** A simulated reader, whose true interests the product does not see. */
export interface Reader {
  topics: ReadonlySet<string>
  words: ReadonlySet<string>
}

/** A seeded random number generator for [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const WORDS = Array.from(
  { length: 60 },
  (_, index) => `keyword${String.fromCharCode(97 + (index % 26))}${index}`,
)
const SOURCES = 40

/** A day's articles: random topics and words, ages within a day, some covered by several sources. */
export function day(chance: () => number, at: number, firstId: number, size: number): Item[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  return Array.from({ length: size }, (_, index) => {
    const topics = chance() < 0.3 ? [pick(TOPICS), pick(TOPICS)] : [pick(TOPICS)]
    const title = [pick(WORDS), pick(WORDS), pick(WORDS)].join(' ')
    return {
      id: firstId + index,
      title,
      topics: [...new Set(topics)],
      topic: topics[0] ?? null,
      story: null,
      source: Math.floor(chance() * SOURCES),
      publishedAt: at - chance() * 24 * HOUR,
      weight: 1,
      sources: chance() < 0.1 ? 2 + Math.floor(chance() * 4) : 1,
      quality: 'full',
      words: 400 + Math.floor(chance() * 800),
    }
  })
}

/** A reader interested in three topics and four words. */
export function reader(chance: () => number): Reader {
  const some = (list: readonly string[], many: number) => {
    const chosen = new Set<string>()
    while (chosen.size < many) chosen.add(list[Math.floor(chance() * list.length)] as string)
    return chosen
  }
  return { topics: some(TOPICS, 3), words: some(WORDS, 4) }
}

/** Whether an article matches a reader's true interests. */
export function cares({ topics, words }: Reader, item: Item): boolean {
  return (
    item.topics.some((topic) => topics.has(topic)) ||
    item.title.split(' ').some((word) => words.has(word))
  )
}
