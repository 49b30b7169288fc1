import { setImmediate as breathe } from 'node:timers/promises'
import { SECOND } from '../model/time.ts'

/** Articles in one step: some 15 ms, between which taps are answered. */
const STEP = 10

/**
 * Returns a tick that works off for a second what a change of the database's form has left to be done, such as indexing or packing
 * each article, or what a copied database needs. Once nothing is left it does nothing more, since new articles need none of it.
 * @param step does up to so many articles and returns how many, 0 if nothing is left.
 */
export function workOff(
  step: (limit: number) => Promise<number>,
  { now, onDone }: { now: () => number; onDone: (articles: number) => void },
): () => Promise<void> {
  let isDone = false
  let articles = 0
  return async () => {
    if (isDone) return
    const until = now() + SECOND
    do {
      const done = await step(STEP)
      articles += done
      isDone = done === 0
      await breathe()
    } while (!isDone && now() < until)
    if (isDone && articles > 0) onDone(articles)
  }
}
