import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What is counted anew at each look, out of the store. */
export interface Gauges {
  /** By state: active, paused, removed, and `failing` for active ones whose last poll failed. */
  sources: Record<string, number>
  subscribers: Record<string, number>
  articles: number
  /** Deliveries that are planned and whose time has come. */
  queued: number
  /** Milliseconds that the longest waiting of them has waited. */
  oldestQueuedMs: number
  tokensToday: number
  usdToday: number
  /** Messages a second that the gate allows at present. */
  gateRate: number
}

/** The measurements of the process. Each step is handed the few methods that its own `Meter` names. */
export interface Metrics {
  /** One collecting. */
  collected(collected: { sources: number; articles: number; failures: number }): void
  /** One page read: how well, and in how many milliseconds. */
  read(quality: string, ms: number): void
  /** One summary made. */
  summarised(provider: string, ms: number, tokensIn: number, tokensOut: number): void
  /** A delivery was claimed so many milliseconds after it might have been sent. */
  claimed(waitMs: number): void
  /** What came of a send, so many milliseconds after it was due. */
  settled(outcome: string, lateMs: number): void
  /** Telegram said 429. */
  flooded(): void
  /** A tap got its answer so many milliseconds after it came in. */
  tapAnswered(kind: string, ms: number): void
  /** Prometheus text. */
  text(): Promise<string>
  readonly contentType: string
}

/** Seconds. From what nobody notices to what a person gives up on. */
const FAST = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
/** Seconds of lateness that matter to somebody who waits for a digest. */
const LATE = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600]
const SECOND = 1000

/** Metrics in a registry of their own; `look` is asked at each scrape for what only the store knows. */
export function createMetrics(look: () => Promise<Gauges>): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `daybrief_${name}`, help, labelNames, registers })
  const seconds = (name: string, help: string, buckets: number[], labelNames: string[] = []) =>
    new Histogram({ name: `daybrief_${name}_seconds`, help, buckets, labelNames, registers })
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `daybrief_${name}`, help, labelNames, registers })

  const polls = counter('source_polls_total', 'Polls of sources', ['result'])
  const fresh = counter('articles_collected_total', 'New articles')
  const reading = seconds('reading', 'Reading a page, fetched already', FAST, ['quality'])
  const summary = seconds('summary', 'Making a summary', [...FAST, 20, 30, 60], ['provider'])
  const tokens = counter('model_tokens_total', 'Tokens of models', ['direction'])
  const deliveries = counter('deliveries_total', 'What came of sends', ['outcome'])
  const lateness = seconds('delivery_lateness', 'Arrival after the due time', LATE)
  const gateWait = seconds('gate_wait', 'From the time a send was allowed to its claim', LATE)
  const floods = counter('floods_total', '429 answers of Telegram')
  const taps = counter('taps_total', 'Taps of buttons', ['kind'])
  const tapAnswer = seconds('tap_answer', 'From a tap coming in to its answer', FAST)

  const sources = gauge('sources', 'Sources by state', ['state'])
  const subscribers = gauge('subscribers', 'Subscribers by state', ['state'])
  const articles = gauge('articles', 'Articles stored')
  const queue = gauge('queue_depth', 'Deliveries whose time has come and that are not sent')
  const oldest = gauge('queue_oldest_seconds', 'How long the longest waiting one has waited')
  const tokensToday = gauge('model_tokens_today', 'Tokens of models today (UTC)')
  const usdToday = gauge('model_cost_usd_today', 'Cost of models today (UTC), US dollars')
  const rate = gauge('gate_rate', 'Messages a second that the gate allows')

  const setAll = (of: Gauge, values: Record<string, number>) => {
    of.reset()
    for (const [state, many] of Object.entries(values)) of.set({ state }, many)
  }

  return {
    contentType: register.contentType,
    collected(collected) {
      polls.inc({ result: 'good' }, collected.sources - collected.failures)
      polls.inc({ result: 'failed' }, collected.failures)
      fresh.inc(collected.articles)
    },
    read: (quality, ms) => reading.observe({ quality }, ms / SECOND),
    summarised(provider, ms, tokensIn, tokensOut) {
      summary.observe({ provider }, ms / SECOND)
      tokens.inc({ direction: 'in' }, tokensIn)
      tokens.inc({ direction: 'out' }, tokensOut)
    },
    claimed: (waitMs) => gateWait.observe(Math.max(0, waitMs) / SECOND),
    settled(outcome, lateMs) {
      deliveries.inc({ outcome })
      if (outcome === 'sent') lateness.observe(Math.max(0, lateMs) / SECOND)
    },
    flooded: () => floods.inc(),
    tapAnswered(kind, ms) {
      taps.inc({ kind })
      tapAnswer.observe(ms / SECOND)
    },
    async text() {
      const now = await look()
      setAll(sources, now.sources)
      setAll(subscribers, now.subscribers)
      articles.set(now.articles)
      queue.set(now.queued)
      oldest.set(now.oldestQueuedMs / SECOND)
      tokensToday.set(now.tokensToday)
      usdToday.set(now.usdToday)
      rate.set(now.gateRate)
      return register.metrics()
    },
  }
}
