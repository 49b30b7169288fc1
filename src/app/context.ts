import { Api } from 'grammy'
import { CHANNEL_SITE } from '../collect/channel/channel-address.ts'
import { GITHUB } from '../collect/discover/known-sites.ts'
import { NPM_REGISTRY } from '../collect/discover/npm-repository.ts'
import { HN_API, HN_ITEMS } from '../collect/discussion/hacker-news-thread.ts'
import { LOBSTERS } from '../collect/discussion/lobsters-thread.ts'
import { REDDIT } from '../collect/discussion/reddit-thread.ts'
import { createFetcher, type Fetcher } from '../collect/fetch/fetcher.ts'
import { withRoot } from '../collect/fetch/with-root.ts'
import { createFeedParser } from '../collect/parse/feed-parser.ts'
import type { ParseFeed } from '../collect/read-answer.ts'
import type { BotConfig, Config } from '../config.ts'
import type { StartTimer } from '../jobs/clock.ts'
import { type WatchedJobs, watchJobs } from '../jobs/watch-jobs.ts'
import { type Logger, loggedError } from '../log.ts'
import { SECOND } from '../model/time.ts'
import { createMetrics, type Gauges, type Metrics } from '../metrics.ts'
import { type CapsInForce, openCaps } from '../operator/caps-in-force.ts'
import { openSwitches, type Switches } from '../operator/switches.ts'
import type { CollectStatus } from '../operator/collect-health.ts'
import type { PageReader } from '../read/page-reader.ts'
import { tracesOfLostDatabase } from '../store/new-database.ts'
import type { SearchThreadOptions } from '../store/sqlite/search-threads.ts'
import { openStore, type Store } from '../store/store.ts'
import { clientOptions, type TelegramServer } from '../telegram/client.ts'
import { jsonCalls } from '../telegram/json-calls.ts'
import { createTelegramHealth, type TelegramHealth } from '../telegram/telegram-health.ts'
import { loadTexts, type Texts } from '../text/locales.ts'
import { openJobs } from './open-jobs.ts'
import { type Outgoing, openOutgoing } from './outgoing.ts'
import { openRateLimits, type RateLimits } from './rate-limits.ts'
import type { RedisConnections } from './redis.ts'
import { LOCALES } from './locales-folder.ts'

/** What the process provides. */
export interface Runtime {
  now: () => number
  /**
   * A clock in ms that runs evenly and that nobody sets: for waits that live in memory, such as those that Telegram asks for. Its
   * values are no times of day. The processor's by default.
   */
  elapsed?: () => number
  log: Logger
  /** Called with a reason, in plain words, when the product cannot continue. */
  onFatal: (reason: string) => void
  /** What fires the ticks of the clock; node-cron by default. */
  startTimer?: StartTimer
  /** Reads pages for several products in one process and outlives them; by default each has threads of its own. */
  pageReader?: PageReader
  /** How searches of a SQLite file are run, where that differs from the default. */
  searchThreads?: SearchThreadOptions
  /** Deadline for the first answer of Redis, ms; 5000 by default. */
  redisConnectMs?: number
  /** Wait before Telegram is asked again while it is out of reach, ms; 5000 at the start and 3000 later by default. */
  telegramRetryMs?: number
  /** How long a failed look at an address that a person named takes at least, ms; 2000 by default. */
  failureFloorMs?: number
  /** Posts forms in place of the fetcher, where that cannot reach a server. */
  formPoster?: Pick<Fetcher, 'postForm'>
  /** Between two requests to the public pages of Telegram channels, ms; 1000 by default. */
  previewPauseMs?: number
  /** The first wait after a failure at the mail folder, and how often it is searched without news, ms. */
  mailFolder?: { retryMs?: number; pollMs?: number }
}

/** What the roles share. Each role takes what it uses: `Pick<AppContext, …>`. */
export interface AppContext extends Runtime {
  elapsed: () => number
  config: BotConfig
  store: Store
  /** `null` if `REDIS_URL` is not set: there is only this process. */
  redis: RedisConnections | null
  jobs: WatchedJobs
  switches: Switches
  caps: CapsInForce
  rateLimits: RateLimits
  metrics: Metrics
  texts: Texts
  outgoing: Outgoing
  telegramServer: TelegramServer
  /** Telegram's API for bulk sending, without automatic retries. */
  api: Api
  telegramHealth: TelegramHealth
  /** What is left of a database that was there before, if this start made a new one; `null` otherwise. */
  tracesOfLostDatabase: string | null
  /** How collecting went in this process. */
  collecting: { value: CollectStatus }
  fetcher: Fetcher
  parse: ParseFeed
  close(): Promise<void>
}

const USER_AGENT = 'Daybrief/0.1 (+https://github.com/daybrief/daybrief; self-hosted news digest)'
/** Said at a start that makes a new database although there was one. */
const LOST_DATABASE =
  'The database is new and empty although there was one before. If that is a mistake, stop the bot and restore a backup (docs/operate.md)'
/** Between two requests to Telegram's public pages, ms: no limit is published, and others were refused for reading too fast. */
const PREVIEW_PAUSE = SECOND

/**
 * Opens what the roles share; `close` closes it.
 * @throws {RedisUnreachable} if Redis does not answer.
 * @throws {StoreInUse} if another process has the store's file; {StoreUnreachable} if PostgreSQL cannot be used.
 */
export async function createContext(config: BotConfig, runtime: Runtime): Promise<AppContext> {
  const { now, log, startTimer, redisConnectMs, previewPauseMs = PREVIEW_PAUSE } = runtime
  const { elapsed = () => performance.now() } = runtime
  const redis =
    config.REDIS_URL === undefined ? null : await connect(config.REDIS_URL, log, redisConnectMs)
  const traces = tracesOfLostDatabase(config.DATABASE_URL)
  if (traces !== null) log.error({ found: traces }, LOST_DATABASE)
  const { DATABASE_URL: url, DATABASE_POOL: pool } = config
  const store = await openStore(url, log, pool, runtime.searchThreads).catch((error: unknown) => {
    redis?.close()
    throw error
  })
  const rateLimits = openRateLimits(config, redis, elapsed, log)
  const feedParser = createFeedParser()
  const previewRoot = config.TELEGRAM_PREVIEW_ROOT
  const direct = createFetcher({
    userAgent: USER_AGENT,
    allowPrivate: config.FETCH_ALLOW_PRIVATE,
    privateFor: config.FETCH_ALLOW_PRIVATE_FOR,
    proxies: config,
    limits: { pauses: new Map([[new URL(previewRoot).host, previewPauseMs]]) },
    now,
    log,
  })
  const channels = withRoot(direct, CHANNEL_SITE, previewRoot)
  const roots = [
    [NPM_REGISTRY, config.NPM_REGISTRY_ROOT],
    [GITHUB, config.GITHUB_ROOT],
    [HN_API, config.HN_API_ROOT],
    [HN_ITEMS, config.HN_ITEMS_ROOT],
    [LOBSTERS, config.LOBSTERS_ROOT],
    [REDDIT, config.REDDIT_ROOT],
  ] as const
  const fetcher = roots.reduce((inner, [site, root]) => withRoot(inner, site, root), channels)
  const outgoing = openOutgoing(config)
  const telegramServer = { apiRoot: config.TELEGRAM_API_ROOT, dispatcher: outgoing.telegram }
  const api = new Api(config.BOT_TOKEN, clientOptions(telegramServer))
  api.config.use(jsonCalls(telegramServer, config.BOT_TOKEN, { readsOnlyIds: true }))
  const jobs = watchJobs(await openJobs(config, redis, now, log, startTimer))
  return {
    ...runtime,
    elapsed,
    config,
    store,
    redis,
    jobs,
    switches: await openSwitches(store, now),
    caps: openCaps(store, capsOf(config), now, log),
    rateLimits,
    metrics: createMetrics(() => gaugesOf(store, rateLimits.limiter, now())),
    texts: loadTexts(LOCALES),
    outgoing,
    telegramServer,
    api,
    telegramHealth: createTelegramHealth(api, now),
    collecting: { value: { goodAt: null, error: null, runs: [] } },
    tracesOfLostDatabase: traces,
    fetcher,
    parse: (bytes, context) => feedParser.parse(bytes, context),
    async close() {
      await feedParser.close()
      await rateLimits.close()
      redis?.close()
      await outgoing.close()
      await store.close()
    },
  }
}

/** The caps of a day's spending that the environment sets. */
function capsOf({ LLM_DAILY_BUDGET_USD: usd, LLM_DAILY_TOKENS: tokens }: Config) {
  return { usd: usd ?? null, tokens: tokens ?? null }
}

/** Loads the client of Redis only when it is needed. */
async function connect(url: string, log: Logger, connectMs?: number): Promise<RedisConnections> {
  const { openRedis } = await import('./redis.ts')
  return openRedis(url, log, connectMs)
}

/** Reads the values that metrics report at each scrape. `now` is epoch ms. */
async function gaugesOf(
  store: Pick<Store, 'stats' | 'spending' | 'subscribers' | 'answers'>,
  limiter: Pick<RateLimits['limiter'], 'rate'>,
  now: number,
): Promise<Gauges> {
  const queue = await store.stats.queue(now)
  const day = new Date(now).toISOString().slice(0, 10)
  const spent = await store.spending.of(day)
  return {
    sources: await store.stats.sourcesByState(),
    subscribers: await store.subscribers.counts(),
    articles: await store.stats.articles(),
    queued: queue.count,
    oldestQueuedMs: queue.oldestAt === null ? 0 : now - queue.oldestAt,
    tokensToday: spent.tokens,
    usdToday: spent.usd,
    modelsToday: await store.spending.byPurpose(day),
    gateRate: limiter.rate,
    answersWaiting: (await store.answers.count(now)).all,
  }
}

/** The message of an error, for the health of a part. */
export function problemOf(error: unknown): string {
  return loggedError(error).message
}
