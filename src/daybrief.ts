import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Api } from 'grammy'
import { adminCommands, commands } from '../commands/index.ts'
import { createAlerts } from './chat/alerts.ts'
import { clientOptions, createBot } from './chat/bot.ts'
import { introduce, introduceToAdmins } from './chat/introduce.ts'
import { createOperator } from './chat/operator/create-operator.ts'
import { openSwitches } from './chat/operator/switches.ts'
import { startPolling } from './chat/poll.ts'
import { createPulse } from './chat/pulse.ts'
import { reachTelegram } from './chat/reach.ts'
import { openRedisSessions } from './chat/redis-sessions.ts'
import { forgiving, storeSessions } from './chat/session.ts'
import { loadTexts } from './chat/texts.ts'
import { dropWebhook, secretOf, startWebhook, type Webhook } from './chat/webhook.ts'
import { createCollector, type ParseFeed } from './collect/collect.ts'
import { examine } from './collect/examine.ts'
import { createFetcher } from './collect/fetch/fetcher.ts'
import { readOpml } from './collect/opml/read-opml.ts'
import { createFeedParser } from './collect/parse/feed-parser.ts'
import { type Config, ConfigError } from './config.ts'
import { createCards } from './deliver/cards.ts'
import { createChatPace } from './deliver/chat-pace.ts'
import { expire } from './deliver/expire.ts'
import { forget } from './deliver/forget.ts'
import { createGate, TICKS_PER_SECOND } from './deliver/gate.ts'
import { createLanes } from './deliver/lanes.ts'
import { createOnDemand } from './deliver/on-demand.ts'
import { createPlanner } from './deliver/plan.ts'
import { createSend } from './deliver/send.ts'
import { createSender } from './deliver/sender.ts'
import { createDesk } from './desk.ts'
import { createDigestMaker } from './digest/make.ts'
import { topicsOf } from './digest/topic/topics-of.ts'
import { gaugesOf } from './gauges.ts'
import { createGrouping } from './group/grouping.ts'
import { type Collecting, healthOf } from './health.ts'
import { startClock } from './jobs/clock.ts'
import { createTicker } from './jobs/ticker.ts'
import { type Logger, loggedError } from './log.ts'
import { createPageReader } from './read/page-reader.ts'
import { createReadings } from './read/reading.ts'
import { createSignIn } from './sign-in.ts'
import { fileOf } from './store/open.ts'
import { openStore } from './store/store.ts'
import { PRICES } from './summarise/budget/prices.ts'
import { openProvider, type ProviderOptions } from './summarise/open-provider.ts'
import { measured } from './summarise/measured.ts'
import { embedded } from './summarise/embedded/provider.ts'
import { createSummariser } from './summarise/summariser.ts'
import { switchable } from './summarise/switchable.ts'
import { createAdmin } from './web/admin/admin.ts'
import { createApp } from './web/app.ts'
import { listen } from './web/listen.ts'
import { createMetrics } from './web/metrics.ts'

/** What the process gives the product. */
export interface Surroundings {
  now: () => number
  log: Logger
  /** Heard in plain words when the product cannot go on. */
  onFatal: (reason: string) => void
}

/** A running Daybrief. */
export interface Daybrief {
  /** Polls the sources that are due and reads what is new, now. */
  collect(): Promise<void>
  /** Plans what is due, now. */
  minute(): Promise<void>
  /** The IANA time zone of a chat's subscription, `null` without one. */
  zoneOf(chat: number): Promise<string | null>
  /** Takes no further updates, lets running handlers and sends finish, closes the store. */
  stop(): Promise<void>
}

const USER_AGENT = 'Daybrief/0.1 (+https://github.com/daybrief/daybrief; self-hosted news digest)'
const EVERY_MINUTE = '* * * * *'
/** While sources are polled, what is new is read this often. */
const READ_EVERY_MS = 500
const EVERY_FIVE_SECONDS = '*/5 * * * * *'
const EVERY_NIGHT = '17 3 * * *'
/** Pages are read in threads of their own, beside the one that answers taps. */
const READING_THREADS = 2
/** Digests are prepared this long before their hour. */
const PREPARE_AHEAD_MS = 15 * 60_000
const LOCALES = join(import.meta.dirname, '../locales')

/**
 * Builds everything from the configuration and starts it: the one place where the parts meet.
 * @throws {StoreInUse} when another process has the store's file; {StoreUnreachable} when PostgreSQL does not let us in; an error of `fs` when the sources file cannot be read.
 */
export async function startDaybrief(
  config: Config & { BOT_TOKEN: string },
  { now, log, onFatal }: Surroundings,
): Promise<Daybrief> {
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config
  const store = await openStore(config.DATABASE_URL, log, config.DATABASE_POOL)
  const opml = readOpml(await readSources(config.SOURCES_FILE))
  for (const { line, why } of opml.problems)
    log.warn({ line, why }, 'a source could not be read from the file')
  await store.sources.sync(opml.sources.map(toListed), now())

  const gate = createGate(config.MESSAGES_PER_SECOND)
  const gatePausedUntil = () => gate.pausedUntil
  let collecting: Collecting = { goodAt: null, error: null }
  const switches = await openSwitches(store, now)
  const metrics = createMetrics(() => gaugesOf(store, gate, now()))

  // collect, read
  const fetcher = createFetcher({
    userAgent: USER_AGENT,
    allowPrivate: config.FETCH_ALLOW_PRIVATE,
    now,
    log,
  })
  const feedParser = createFeedParser()
  const parse: ParseFeed = (bytes, context) => feedParser.parse(bytes, context)
  const collector = createCollector({
    store,
    fetcher,
    parse,
    now,
    log,
  })
  const pageReader = createPageReader({ workers: READING_THREADS, log })
  const grouping = await createGrouping({ store, log })
  const readings = createReadings({
    onRead: (id) => grouping.group([id]),
    store,
    fetcher,
    readPage: async (page) => {
      const begun = performance.now()
      const read = await pageReader.read(page)
      metrics.read(read.quality, performance.now() - begun)
      return read
    },
    readFeed: (html, url) => pageReader.readFeed(html, url),
    topicsOf,
    now,
    log,
  })

  // digest, summarise, card
  const texts = loadTexts(LOCALES)
  const digests = createDigestMaker(store)
  const provider = await openProvider(providerOptions(config), {
    ledger: store.spending,
    now,
    log,
    onBudgetWarning: (warning) => {
      log.warn(warning, 'four fifths of the daily budget for models are used')
      alerts.budget(warning.spent).catch((err: unknown) => log.error({ err }, 'alert failed'))
    },
  })
  const summariser = createSummariser({
    store,
    provider: measured(
      switchable(provider, embedded, () => switches.isOn('models')),
      metrics,
      () => performance.now(),
    ),
    now,
    log,
  })
  const cards = createCards(store, (language) => texts.in(language), now)

  // deliver
  const send = createSend(new Api(token, clientOptions(apiRoot)))
  const lanes = createLanes(config.MESSAGES_PER_SECOND, config.PAID_BROADCAST)
  const sender = createSender({
    store,
    cards,
    send,
    gate,
    lanes,
    pace: createChatPace(),
    now,
    log,
    onFatal,
    meter: metrics,
  })
  const planner = createPlanner({ store, digests, summariser, now, log })
  const onDemand = createOnDemand({ store, digests, summariser, sender, now })

  // chat
  const defaults = {
    time: config.DIGEST_TIME,
    zone: config.DEFAULT_TIMEZONE,
    size: config.DIGEST_SIZE,
  }
  const adminIds = new Set(config.ADMIN_IDS)
  const limits = {
    adminIds,
    access: config.ACCESS,
    updatesPerMinute: config.UPDATES_PER_MINUTE,
    digestsPerDay: config.DIGESTS_PER_DAY,
  }
  const signIn = createSignIn(store, adminIds, now)
  const operator = createOperator({
    store,
    switches,
    health: () => healthOf({ store, pulse, gatePausedUntil, collecting: () => collecting, now }),
    examine: (address) => examine(address, { fetcher, parse }, now()),
    signInLink: async (adminId) => `${publicUrl()}/admin/sign-in?key=${await signIn.link(adminId)}`,
    username: () => bot.botInfo.username,
    backupFolder: join(dirname(fileOf(config.DATABASE_URL)), 'backups'),
    caps: { usd: config.LLM_DAILY_BUDGET_USD ?? null, tokens: config.LLM_DAILY_TOKENS ?? null },
    defaultSize: config.DIGEST_SIZE,
    messagesPerSecond: config.MESSAGES_PER_SECOND,
    wake: () => ticker.wake(),
    now,
  })
  const t = texts.in('en')
  const alerts = createAlerts({
    store,
    operator,
    adminIds,
    send: (chat, message) => send(chat, message, false),
    t,
    now,
    log,
  })
  const parts = { store, cards, onDemand, summariser, texts, defaults, limits, operator, now, log }
  const redis =
    config.REDIS_URL === undefined ? null : await openRedisSessions(config.REDIS_URL, log)
  const bot = createBot(
    token,
    apiRoot,
    [...commands, ...adminCommands],
    redis === null ? storeSessions(store.sessions, now) : forgiving(redis.storage, log),
    { ...parts, meter: metrics },
  )
  const pulse = createPulse(bot, now)

  // web: open while Telegram is still out of reach, so that a look at /readyz says so
  let webhook: Webhook | null = null
  const webhookSecret = config.WEBHOOK_SECRET ?? secretOf(token)
  const web = await listen(
    createApp({
      health: () => operator.health(),
      metrics,
      metricsToken: config.METRICS_TOKEN ?? null,
      webhook:
        config.WEBHOOK_URL === undefined
          ? null
          : {
              path: new URL(config.WEBHOOK_URL).pathname,
              secret: webhookSecret,
              handle: (update) => webhook?.handle(update) ?? null,
            },
      admin: createAdmin({
        desk: createDesk({ store, operator, digests, now }),
        signIn,
        texts: (language) => texts.in(language),
        isSecure: config.PUBLIC_URL?.startsWith('https:') ?? false,
      }),
    }),
    hostOf(config),
    config.PORT,
  )
  log.info({ host: hostOf(config), port: web.port }, 'listening')

  const publicUrl = () => (config.PUBLIC_URL ?? `http://127.0.0.1:${web.port}`).replace(/\/+$/, '')

  await reachTelegram(bot, log, apiRoot)
  await introduce(bot.api, texts, commands, log)
  await introduceToAdmins(bot.api, texts, [...commands, ...adminCommands], adminIds, log)
  const updates = await takeUpdates()

  /** Updates by webhook where there is an address for it, else by polling. */
  async function takeUpdates(): Promise<{ stop(): Promise<void> }> {
    if (config.WEBHOOK_URL !== undefined) {
      webhook = await startWebhook(bot, { url: config.WEBHOOK_URL, secret: webhookSecret }, log)
      return webhook
    }
    await dropWebhook(bot, log)
    return startPolling(bot, log, onFatal)
  }

  // jobs
  await sender.reclaim(store.exclusive)
  await expire(store, now(), log)
  const ticker = createTicker({
    everyMs: 1000 / TICKS_PER_SECOND,
    tick: async () => {
      if (switches.isOn('deliver')) await sender.tick()
    },
    isIdle: async () => !switches.isOn('deliver') || sender.isIdle(),
    onError: (err) => log.error({ err }, 'sending failed'),
  })
  /** Pages are read while slow sources are still answering: nobody waits for the slowest site of the web. */
  const collect = async () => {
    if (!switches.isOn('collect')) return
    try {
      let isPolling = true
      const polled = collector.collect().finally(() => {
        isPolling = false
      })
      while (isPolling) {
        await Promise.race([polled, sleep(READ_EVERY_MS)])
        await readings.readNew()
      }
      metrics.collected(await polled)
      collecting = { goodAt: now(), error: null }
      log.info('caught up with the sources')
    } catch (error) {
      collecting = { ...collecting, error: loggedError(error).message }
      throw error
    }
  }
  const minute = async () => {
    await switches.refresh()
    if (switches.isOn('deliver')) await planner.plan(() => ticker.wake())
    ticker.wake()
  }
  const reclaim = async () => {
    if ((await sender.reclaim(false)) > 0) ticker.wake()
  }
  const clock = startClock(
    [
      { name: 'collect', expression: config.COLLECT_CRON, run: collect },
      { name: 'minute', expression: EVERY_MINUTE, run: minute },
      { name: 'watch', expression: EVERY_MINUTE, run: () => alerts.look() },
      { name: 'reclaim', expression: EVERY_FIVE_SECONDS, run: reclaim },
      { name: 'forget', expression: EVERY_NIGHT, run: () => forget(store, now(), log) },
      { name: 'prepare', expression: EVERY_MINUTE, run: () => planner.prepare(PREPARE_AHEAD_MS) },
    ],
    (job, err) => log.error({ err, job }, 'job failed'),
  )
  void clock.run('collect')
  void clock.run('minute')
  log.info({ bot: bot.botInfo.username, sources: opml.sources.length }, 'Daybrief is running')

  return {
    collect: () => clock.run('collect'),
    minute: () => clock.run('minute'),
    zoneOf: async (chat) => (await store.subscribers.get(chat))?.zone ?? null,
    async stop() {
      await updates.stop()
      await web.close()
      await fetcher.close()
      await clock.stop()
      await feedParser.close()
      await pageReader.close()
      await ticker.stop()
      await sender.drain()
      await redis?.close()
      await store.close()
      log.info('Daybrief has stopped')
    },
  }
}

/** With neither a key nor a server there are embedded summaries only. */
function providerOptions(config: Config): ProviderOptions {
  const {
    OPENAI_API_KEY: apiKey,
    OPENAI_BASE_URL: baseURL,
    OPENAI_MODEL: model,
    OPENAI_SERVICE_TIER: serviceTier,
  } = config
  return {
    chat:
      apiKey === undefined && baseURL === undefined
        ? null
        : { model, apiKey, baseURL, serviceTier },
    fallbackModel: config.OPENAI_FALLBACK_MODEL ?? null,
    dailyTokens: config.LLM_DAILY_TOKENS ?? null,
    dailyUsd: config.LLM_DAILY_BUDGET_USD ?? null,
    articleTokens: config.LLM_ARTICLE_TOKENS,
    prices: { ...PRICES, ...config.LLM_PRICES },
  }
}

/**
 * Where pages are served: everywhere in production, since a container's port is published from outside; else this machine
 * alone, so that a try on a laptop opens nothing to its network.
 */
function hostOf({ HOST, NODE_ENV }: Config): string {
  return HOST ?? (NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1')
}

/** @throws {ConfigError} where the file cannot be read. */
async function readSources(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const problem = `SOURCES_FILE cannot be read (${code}): ${file}. Example: SOURCES_FILE=sources.opml`
    throw new ConfigError([problem])
  }
}

function toListed(source: ReturnType<typeof readOpml>['sources'][number]) {
  const { url, title, siteUrl, topics } = source
  return { url, title, siteUrl, topic: topics.at(-1) ?? null, language: null }
}
