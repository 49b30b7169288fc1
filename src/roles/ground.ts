import { join } from 'node:path'
import { Api } from 'grammy'
import { clientOptions } from '../chat/bot.ts'
import { type CapsInForce, openCaps } from '../chat/operator/caps.ts'
import { openSwitches, type Switches } from '../chat/operator/switches.ts'
import { createPulse, type Pulse } from '../chat/pulse.ts'
import { loadTexts, type Texts } from '../chat/texts.ts'
import type { ParseFeed } from '../collect/collect.ts'
import { createFetcher, type Fetcher } from '../collect/fetch/fetcher.ts'
import { createFeedParser } from '../collect/parse/feed-parser.ts'
import type { Config } from '../config.ts'
import { gaugesOf } from '../gauges.ts'
import type { Collecting } from '../health.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { type Logger, loggedError } from '../log.ts'
import { openStore, type Store } from '../store/store.ts'
import { createMetrics, type Metrics } from '../web/metrics.ts'
import { openJobs } from './jobs.ts'
import { openPacing, type Pacing } from './pacing.ts'
import type { RedisConnections } from './redis.ts'

/** What the process gives the product. */
export interface Surroundings {
  now: () => number
  log: Logger
  /** Heard in plain words when the product cannot go on. */
  onFatal: (reason: string) => void
}

/** The configuration of a bot. */
export type BotConfig = Config & { BOT_TOKEN: string }

/** What every role stands on. */
export interface Ground extends Surroundings {
  config: BotConfig
  store: Store
  /** `null` where all is within this process. */
  redis: RedisConnections | null
  jobs: Jobs
  switches: Switches
  caps: CapsInForce
  pacing: Pacing
  metrics: Metrics
  texts: Texts
  /** Telegram for what is sent in bulk, without retries of its own. */
  api: Api
  pulse: Pulse
  /** How collecting went, as far as this process did it. */
  collecting: { value: Collecting }
  fetcher: Fetcher
  parse: ParseFeed
  close(): Promise<void>
}

const USER_AGENT = 'Daybrief/0.1 (+https://github.com/daybrief/daybrief; self-hosted news digest)'
const LOCALES = join(import.meta.dirname, '../../locales')

/**
 * Opens what every role needs.
 * @throws {RedisUnreachable} when Redis does not answer; {StoreInUse} when another process has the store's file; {StoreUnreachable} when PostgreSQL does not let us in.
 */
export async function openGround(config: BotConfig, surroundings: Surroundings): Promise<Ground> {
  const { now, log } = surroundings
  const redis = config.REDIS_URL === undefined ? null : await connect(config.REDIS_URL, log)
  const store = await openStore(config.DATABASE_URL, log, config.DATABASE_POOL).catch(
    (error: unknown) => {
      redis?.close()
      throw error
    },
  )
  const pacing = openPacing(config, redis, now, log)
  const feedParser = createFeedParser()
  const fetcher = createFetcher({
    userAgent: USER_AGENT,
    allowPrivate: config.FETCH_ALLOW_PRIVATE,
    now,
    log,
  })
  const api = new Api(config.BOT_TOKEN, clientOptions(config.TELEGRAM_API_ROOT))
  const jobs = await openJobs(config, redis, now, log)
  return {
    ...surroundings,
    config,
    store,
    redis,
    jobs,
    switches: await openSwitches(store, now),
    caps: openCaps(store, capsOf(config), now, log),
    pacing,
    metrics: createMetrics(() => gaugesOf(store, pacing.gate, now())),
    texts: loadTexts(LOCALES),
    api,
    pulse: createPulse(api, now),
    collecting: { value: { goodAt: null, error: null } },
    fetcher,
    parse: (bytes, context) => feedParser.parse(bytes, context),
    async close() {
      await feedParser.close()
      await pacing.close()
      redis?.close()
      await store.close()
    },
  }
}

/** The caps of a day's spending that the environment sets. */
function capsOf({ LLM_DAILY_BUDGET_USD: usd, LLM_DAILY_TOKENS: tokens }: Config) {
  return { usd: usd ?? null, tokens: tokens ?? null }
}

/** Only where it is wanted: a single process does without the client. */
async function connect(url: string, log: Logger): Promise<RedisConnections> {
  const { openRedis } = await import('./redis.ts')
  return openRedis(url, log)
}

/** What an error says, for the state of a part. */
export function problemOf(error: unknown): string {
  return loggedError(error).message
}
