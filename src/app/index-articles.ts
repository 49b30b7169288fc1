import { setImmediate as breathe } from 'node:timers/promises'
import { SECOND } from '../model/time.ts'
import type { Store } from '../store/store.ts'

/** Articles in one step: some 15 ms, between which taps are answered. */
const STEP = 10

/**
 * Returns a tick that indexes for a second what the search index still lacks after its form has changed or a database was copied.
 * Once nothing is left it does nothing more: new articles are indexed when they are read.
 */
export function indexArticles(
  store: Pick<Store, 'searchIndex'>,
  { now, onDone }: { now: () => number; onDone: (articles: number) => void },
): () => Promise<void> {
  let isDone = false
  let articles = 0
  return async () => {
    if (isDone) return
    const until = now() + SECOND
    do {
      const indexed = await store.searchIndex.fill(STEP)
      articles += indexed
      isDone = indexed === 0
      await breathe()
    } while (!isDone && now() < until)
    if (isDone && articles > 0) onDone(articles)
  }
}
