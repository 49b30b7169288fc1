import { join } from 'node:path'
import { Api } from 'grammy'
import type { ParseFeed } from '../collect/collector.ts'
import { createFetcher, type Fetcher } from '../collect/fetch/fetcher.ts'
import { createFeedParser } from '../collect/parse/feed-parser.ts'
import type { BotConfig, Config } from '../config.ts'
import type { StartTimer } from '../jobs/clock.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { type Logger, loggedError } from '../log.ts'
import { createMetrics, type Metrics } from '../metrics.ts'
import { type CapsInForce, openCaps } from '../operator/caps.ts'
import { openSwitches, type Switches } from '../operator/switches.ts'
import type { CollectStatus } from '../operator/system-health.ts'
import { openStore, type Store } from '../store/store.ts'
import { clientOptions } from '../telegram/client.ts'
import { createTelegramHealth, type TelegramHealth } from '../telegram/telegram-health.ts'
import { loadTexts, type Texts } from '../text/locales.ts'
import { gaugesOf } from './gauges.ts'
import { openJobs } from './jobs.ts'
import { openRateLimits, type RateLimits } from './rate-limits.ts'
import type { RedisConnections } from './redis.ts'

/** What the process gives the product. */
export interface Runtime {
  now: () => number
  log: Logger
  /** Heard in plain words when the product cannot go on. */
  onFatal: (reason: string) => void
  /** What fires the ticks of the clock; node-cron by default. */
  startTimer?: StartTimer
  /** How long Redis may take to answer at the start, ms; 5000 by default. */
  redisConnectMs?: number
  /** Wait before Telegram is asked again while it is out of reach, ms; 5000 at the start and 3000 later by default. */
  telegramRetryMs?: number
}

/** What every role stands on. */
export interface AppContext extends Runtime {
  config: BotConfig
  store: Store
  /** `null` where all is within this process. */
  redis: RedisConnections | null
  jobs: Jobs
  switches: Switches
  caps: CapsInForce
  rateLimits: RateLimits
  metrics: Metrics
  texts: Texts
  /** Telegram for what is sent in bulk, without retries of its own. */
  api: Api
  telegramHealth: TelegramHealth
  /** How collecting went, as far as this process did it. */
  collecting: { value: CollectStatus }
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
export async function createContext(config: BotConfig, surroundings: Runtime): Promise<AppContext> {
  const { now, log, startTimer, redisConnectMs } = surroundings
  const redis =
    config.REDIS_URL === undefined ? null : await connect(config.REDIS_URL, log, redisConnectMs)
  const store = await openStore(config.DATABASE_URL, log, config.DATABASE_POOL).catch(
    (error: unknown) => {
      redis?.close()
      throw error
    },
  )
  const pacing = openRateLimits(config, redis, now, log)
  const feedParser = createFeedParser()
  const fetcher = createFetcher({
    userAgent: USER_AGENT,
    allowPrivate: config.FETCH_ALLOW_PRIVATE,
    now,
    log,
  })
  const api = new Api(config.BOT_TOKEN, clientOptions(config.TELEGRAM_API_ROOT))
  const jobs = await openJobs(config, redis, now, log, startTimer)
  return {
    ...surroundings,
    config,
    store,
    redis,
    jobs,
    switches: await openSwitches(store, now),
    caps: openCaps(store, capsOf(config), now, log),
    rateLimits: pacing,
    metrics: createMetrics(() => gaugesOf(store, pacing.gate, now())),
    texts: loadTexts(LOCALES),
    api,
    telegramHealth: createTelegramHealth(api, now),
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
async function connect(url: string, log: Logger, connectMs?: number): Promise<RedisConnections> {
  const { openRedis } = await import('./redis.ts')
  return openRedis(url, log, connectMs)
}

/** What an error says, for the state of a part. */
export function problemOf(error: unknown): string {
  return loggedError(error).message
}
