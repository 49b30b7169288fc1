import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Values read from the store at each scrape. */
export interface Gauges {
  /** Number by state: active, paused, removed, and `failing` for active ones whose last poll failed. */
  sources: Record<string, number>
  /** Number by state. */
  subscribers: Record<string, number>
  articles: number
  /** Planned deliveries that are due. */
  queued: number
  /** How long the oldest of them has been due, in milliseconds. */
  oldestQueuedMs: number
  tokensToday: number
  usdToday: number
  /** Calls of models and of the speech server today with what they used, by what they were for. */
  modelsToday: ReadonlyMap<
    string,
    { calls: number; tokens: number; characters: number; usd: number }
  >
  /** Messages per second that the rate limit currently allows. */
  gateRate: number
  /** Answers to people that wait for their turn. */
  answersWaiting: number
}

/** The metrics of the process. Each step receives only the methods that its own interface names, such as `DeliveryMetrics`. */
export interface Metrics {
  /** Counts one collection run. */
  collected(collected: { sources: number; articles: number; failures: number }): void
  /** Records one page read: its quality, and the time in milliseconds. */
  read(quality: string, ms: number): void
  /** Records one summary. */
  summarised(provider: string, ms: number, tokensIn: number, tokensOut: number): void
  /** Counts a check of a summary by a second model: supported, dropped, rejected or failed. */
  checked(outcome: string): void
  /** Records one answer to a question, by which kind it is. */
  answered(by: string, ms: number, tokensIn: number, tokensOut: number): void
  /** Records a part of an article that models were asked to translate: how many of its texts they did, and how many not. */
  translated(
    translated: number,
    left: number,
    ms: number,
    tokensIn: number,
    tokensOut: number,
  ): void
  /** Records a request for sound: its outcome, the time in milliseconds, and the characters that were read out. */
  spoken(outcome: string, ms: number, characters: number): void
  /** Records a discussion that somebody asked for, by what it became. */
  discussed(by: string, ms: number, tokensIn: number, tokensOut: number): void
  /** Records a claimed delivery and how many milliseconds after it was allowed it was claimed. */
  claimed(waitMs: number): void
  /** Records the outcome of a send and how many milliseconds after its due time it arrived. */
  settled(outcome: string, lateMs: number): void
  /** Counts a 429 from Telegram. */
  flooded(): void
  /** Counts an answer that was refused because too many wait. */
  answerRefused(): void
  /** Records the answer to a tap and how many milliseconds after the tap it was sent. */
  tapAnswered(kind: string, ms: number): void
  /** All metrics in the Prometheus text format. */
  text(): Promise<string>
  readonly contentType: string
}

/** Buckets in seconds, from unnoticeable to longer than a person waits. */
const FAST = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
/** Buckets in seconds of lateness that matter to somebody who expects a digest. */
const LATE = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600]
const SECOND = 1000

/** Creates metrics in a registry of their own. @param readGauges is called at each scrape. */
export function createMetrics(readGauges: () => Promise<Gauges>): Metrics {
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
  const reading = seconds('reading', 'Reading a fetched page', FAST, ['quality'])
  const summary = seconds('summary', 'Making a summary', [...FAST, 20, 30, 60], ['provider'])
  const question = seconds('question', 'Answering a question', [...FAST, 20], ['by'])
  const translation = seconds('translation', 'Translating a part of an article', [
    ...FAST,
    20,
    30,
    60,
  ])
  const texts = counter(
    'translated_texts_total',
    'Texts of articles by what came of translating them',
    ['outcome'],
  )
  const speech = seconds(
    'speech',
    'Making sound of a text',
    [...FAST, 20, 30, 60, 120, 180],
    ['outcome'],
  )
  const characters = counter('speech_characters_total', 'Characters that were read out')
  const discussion = seconds('discussion', 'Telling what a discussion says', FAST, ['by'])
  const tokens = counter('model_tokens_total', 'Tokens used by models', ['direction'])
  const checks = counter('model_checks_total', 'Checks of summaries by a second model', ['outcome'])
  const deliveries = counter('deliveries_total', 'Sends by outcome', ['outcome'])
  const lateness = seconds('delivery_lateness', 'Arrival after the due time', LATE)
  const gateWait = seconds('gate_wait', 'Time from when a send was allowed to its claim', LATE)
  const floods = counter('floods_total', '429 responses of Telegram')
  const refused = counter('answers_refused_total', 'Answers refused because too many wait')
  const taps = counter('taps_total', 'Taps on buttons', ['kind'])
  const tapAnswer = seconds('tap_answer', 'Time from a tap to its answer', FAST)

  const sources = gauge('sources', 'Sources by state', ['state'])
  const subscribers = gauge('subscribers', 'Subscribers by state', ['state'])
  const articles = gauge('articles', 'Articles stored')
  const queue = gauge('queue_depth', 'Deliveries that are due and not sent')
  const oldest = gauge('queue_oldest_seconds', 'How long the oldest due delivery has been due')
  const tokensToday = gauge('model_tokens_today', 'Tokens used by models today (UTC)')
  const usdToday = gauge('model_cost_usd_today', 'Cost of models today (UTC), US dollars')
  const purposeCalls = gauge('model_calls_today', 'Calls of models today (UTC)', ['purpose'])
  const purposeTokens = gauge(
    'model_purpose_tokens_today',
    'Tokens used by models today (UTC), by what for',
    ['purpose'],
  )
  const purposeUsd = gauge(
    'model_purpose_cost_usd_today',
    'Cost of models and speech today (UTC), by what for, US dollars',
    ['purpose'],
  )
  const charactersToday = gauge('speech_characters_today', 'Characters read out today (UTC)')
  const rate = gauge('gate_rate', 'Messages per second that the rate limit allows')

  const answersWaiting = gauge('answers_waiting', 'Answers to people that wait for their turn')

  const setAll = (target: Gauge, values: Record<string, number>) => {
    target.reset()
    for (const [state, count] of Object.entries(values)) target.set({ state }, count)
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
    checked: (outcome) => checks.inc({ outcome }),
    answered(by, ms, tokensIn, tokensOut) {
      question.observe({ by }, ms / SECOND)
      tokens.inc({ direction: 'in' }, tokensIn)
      tokens.inc({ direction: 'out' }, tokensOut)
    },
    translated(translated, left, ms, tokensIn, tokensOut) {
      translation.observe(ms / SECOND)
      texts.inc({ outcome: 'translated' }, translated)
      texts.inc({ outcome: 'left' }, left)
      tokens.inc({ direction: 'in' }, tokensIn)
      tokens.inc({ direction: 'out' }, tokensOut)
    },
    spoken(outcome, ms, read) {
      speech.observe({ outcome }, ms / SECOND)
      characters.inc(read)
    },
    discussed(by, ms, tokensIn, tokensOut) {
      discussion.observe({ by }, ms / SECOND)
      tokens.inc({ direction: 'in' }, tokensIn)
      tokens.inc({ direction: 'out' }, tokensOut)
    },
    claimed: (waitMs) => gateWait.observe(Math.max(0, waitMs) / SECOND),
    settled(outcome, lateMs) {
      deliveries.inc({ outcome })
      if (outcome === 'sent') lateness.observe(Math.max(0, lateMs) / SECOND)
    },
    flooded: () => floods.inc(),
    answerRefused: () => refused.inc(),
    tapAnswered(kind, ms) {
      taps.inc({ kind })
      tapAnswer.observe(ms / SECOND)
    },
    async text() {
      const now = await readGauges()
      setAll(sources, now.sources)
      setAll(subscribers, now.subscribers)
      articles.set(now.articles)
      queue.set(now.queued)
      oldest.set(now.oldestQueuedMs / SECOND)
      tokensToday.set(now.tokensToday)
      usdToday.set(now.usdToday)
      purposeCalls.reset()
      purposeTokens.reset()
      purposeUsd.reset()
      charactersToday.set(now.modelsToday.get('speech')?.characters ?? 0)
      for (const [purpose, { calls, tokens: used, usd }] of now.modelsToday) {
        purposeCalls.set({ purpose }, calls)
        purposeTokens.set({ purpose }, used)
        purposeUsd.set({ purpose }, usd)
      }
      rate.set(now.gateRate)
      answersWaiting.set(now.answersWaiting)
      return register.metrics()
    },
  }
}
