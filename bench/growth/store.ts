import { pino } from 'pino'
import { HOUR } from '../../src/model/time.ts'
import { openStore } from '../../src/store/store.ts'
import { costHere } from '../collect/cost.ts'
import { freshDatabase } from '../deliver/database.ts'
import { fillDay } from '../summarise/news.ts'

/** The cost of a store with a number of articles. */
export interface StoreCost {
  articles: number
  /** CPU seconds for storing all of them with their texts. */
  writeSeconds: number
  /** CPU milliseconds for reading a digest's candidates, the newest of a day and a half. */
  lookMs: number
}

const SOURCES = 20
const LOOKS = 20
const WINDOW_MS = 36 * HOUR
const CANDIDATES = 2000

export async function storeCost(articles: number): Promise<StoreCost> {
  const database = await freshDatabase('SQLite')
  const store = await openStore(database.url, pino({ level: 'silent' }))
  const now = Date.UTC(2026, 10, 24)
  try {
    const written = await costHere(() => fillDay(store, now, articles / SOURCES))
    const looked = await costHere(async () => {
      for (let time = 0; time < LOOKS; time += 1) {
        await store.articles.candidates(now - WINDOW_MS, CANDIDATES)
      }
    })
    return {
      articles,
      writeSeconds: written.cpuSeconds,
      lookMs: (looked.cpuSeconds * 1000) / LOOKS,
    }
  } finally {
    await store.close()
    await database.remove()
  }
}
