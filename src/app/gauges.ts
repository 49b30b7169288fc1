import type { GlobalLimiter } from '../deliver/rate-limit/global-limiter.ts'
import type { Gauges } from '../metrics.ts'
import type { Store } from '../store/store.ts'

/** What metrics take from the store at each scrape. */
export async function gaugesOf(
  store: Pick<Store, 'stats' | 'spending' | 'subscribers'>,
  gate: GlobalLimiter,
  now: number,
): Promise<Gauges> {
  const { stats: figures } = store
  const queue = await figures.queue(now)
  const spent = await store.spending.of(new Date(now).toISOString().slice(0, 10))
  return {
    sources: await figures.sourcesByState(),
    subscribers: await store.subscribers.counts(),
    articles: await figures.articles(),
    queued: queue.count,
    oldestQueuedMs: queue.oldestAt === null ? 0 : now - queue.oldestAt,
    tokensToday: spent.tokens,
    usdToday: spent.usd,
    gateRate: gate.rate,
  }
}
