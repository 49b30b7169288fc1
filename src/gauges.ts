import type { Gate } from './deliver/gate.ts'
import type { Store } from './store/store.ts'
import type { Gauges } from './web/metrics.ts'

/** What metrics take from the store at each scrape. */
export async function gaugesOf(store: Store, gate: Gate, now: number): Promise<Gauges> {
  const { figures } = store
  const queue = await figures.queue(now)
  const spent = await store.spending.of(new Date(now).toISOString().slice(0, 10))
  return {
    sources: await figures.sourcesByState(),
    subscribers: await store.subscribers.counts(),
    articles: await figures.articles(),
    queued: queue.many,
    oldestQueuedMs: queue.oldestAt === null ? 0 : now - queue.oldestAt,
    tokensToday: spent.tokens,
    usdToday: spent.usd,
    gateRate: gate.rate,
  }
}
