import { pino } from 'pino'
import { createClusterer } from '../../src/cluster/clusterer.ts'
import { findStory } from '../../src/cluster/find-story.ts'
import type { Fingerprinted, Fingerprinter } from '../../src/cluster/fingerprint.ts'
import { candidatesOf } from '../../src/cluster/store-candidates.ts'
import { openStore } from '../../src/store/store.ts'
import { costHere } from '../collect/cost.ts'
import { type BenchDatabase, freshDatabase } from '../deliver/database.ts'
import { fillArticles } from './fill-articles.ts'

/** What an article costs once `stored` articles are there: microseconds of this process's processor time, where nothing else is said. */
export interface Cost {
  kind: BenchDatabase['kind']
  stored: number
  /** Taking the fingerprint of an article of 350 words. */
  fingerprint: number
  /** Finding the candidates in the store, comparing and choosing. */
  place: number
  /** Both with all around them, as the product does it: the text read from the store, the result written down, one after another. */
  whole: number
  /** Microseconds on the clock of the same: with the disk, and with PostgreSQL's own work. */
  clock: number
}

/** Articles that are grouped before the clock starts. */
const WARM = 300

/** Fills a new store with made-up articles and measures the next `sample` ones. */
export async function cost(
  kind: BenchDatabase['kind'],
  stored: number,
  sample: number,
  fingerprint: Fingerprinter,
): Promise<Cost> {
  const database = await freshDatabase(kind)
  try {
    const { fresh } = await fillArticles(database.url, stored, WARM + sample, fingerprint)
    // PostgreSQL does so by itself, a minute after so many rows were written.
    if (kind === 'PostgreSQL') await database.run('analyze')
    const log = pino({ level: 'silent' })
    const store = await openStore(database.url, log)
    try {
      const candidates = candidatesOf(store)
      const clusterer = await createClusterer({ store, log })
      const printed: Fingerprinted[] = []
      // What has just startedAt to work is slower; a bot groups for months.
      const [warm, measured] = [fresh.slice(0, WARM), fresh.slice(WARM)]
      for (const { article } of warm) await findStory(fingerprint(article), candidates)
      const taken = await timesOf(measured, async ({ article }) =>
        printed.push(fingerprint(article)),
      )
      const found = await timesOf(printed, (one) => findStory(one, candidates))
      await clusterer.assign(warm.map(({ id }) => id))
      const grouped = await timesOf(measured, ({ id }) => clusterer.assign([id]))
      return {
        kind,
        stored,
        fingerprint: taken.processor,
        place: found.processor,
        whole: grouped.processor,
        clock: grouped.clock,
      }
    } finally {
      await store.close()
    }
  } finally {
    await database.remove()
  }
}

/** Mean microseconds for each item. */
async function timesOf<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<{ processor: number; clock: number }> {
  const { cpuSeconds, seconds } = await costHere(async () => {
    for (const item of items) await work(item)
  })
  const each = (total: number): number => Math.round((total * 1e6) / items.length)
  return { processor: each(cpuSeconds), clock: each(seconds) }
}
