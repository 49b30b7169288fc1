import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Api } from 'grammy'
import { commands } from '../commands/index.ts'
import { clientOptions, createBot } from './chat/bot.ts'
import { introduce } from './chat/introduce.ts'
import { startPolling } from './chat/poll.ts'
import { reachTelegram } from './chat/reach.ts'
import { storeSessions } from './chat/session.ts'
import { loadTexts } from './chat/texts.ts'
import { createCollector } from './collect/collect.ts'
import { createFetcher } from './collect/fetch/fetcher.ts'
import { readOpml } from './collect/opml/readopml.ts'
import { createFeedParser } from './collect/parse/feedparser.ts'
import { type Config, ConfigError } from './config.ts'
import { createCards } from './deliver/cards.ts'
import { createChatPace } from './deliver/chatPace.ts'
import { createGate, TICKS_PER_SECOND } from './deliver/gate.ts'
import { createOnDemand } from './deliver/onDemand.ts'
import { createPlanner } from './deliver/plan.ts'
import { createSend } from './deliver/send.ts'
import { createSender } from './deliver/sender.ts'
import { createDigestMaker } from './digest/make.ts'
import { topicsOf } from './digest/topic/topicsOf.ts'
import { createGrouping } from './group/grouping.ts'
import { startClock } from './jobs/clock.ts'
import { createTicker } from './jobs/ticker.ts'
import type { Logger } from './log.ts'
import { createPageReader } from './read/pageReader.ts'
import { readFeedHtml } from './read/readFeedHtml.ts'
import { createReadings } from './read/reading.ts'
import { openStore } from './store/store.ts'
import { openProvider, type ProviderOptions } from './summarise/openProvider.ts'
import { createSummariser } from './summarise/summariser.ts'

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
  /** Takes no further updates, lets running handlers and sends finish, closes the store. */
  stop(): Promise<void>
}

const USER_AGENT = 'Daybrief/0.1 (+https://github.com/daybrief/daybrief; self-hosted news digest)'
const EVERY_MINUTE = '* * * * *'
/** While sources are polled, what is new is read this often. */
const READ_EVERY_MS = 500
/** Pages are read in threads of their own, beside the one that answers taps. */
const READING_THREADS = 2
/** Digests are prepared this long before their hour. */
const PREPARE_AHEAD_MS = 15 * 60_000
const LOCALES = join(import.meta.dirname, '../locales')

/**
 * Builds everything from the configuration and starts it: the one place where the parts meet.
 * @throws {StoreInUse} when another process has the store; an error of `fs` when the sources file cannot be read.
 */
export async function startDaybrief(
  config: Config & { BOT_TOKEN: string },
  { now, log, onFatal }: Surroundings,
): Promise<Daybrief> {
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config
  const store = await openStore(config.DATABASE_URL, log)
  const opml = readOpml(await readSources(config.SOURCES_FILE))
  for (const { line, why } of opml.problems)
    log.warn({ line, why }, 'a source could not be read from the file')
  await store.sources.sync(opml.sources.map(toListed), now())

  // collect, read
  const fetcher = createFetcher({
    userAgent: USER_AGENT,
    allowPrivate: config.FETCH_ALLOW_PRIVATE,
    now,
    log,
  })
  const feedParser = createFeedParser()
  const collector = createCollector({
    store,
    fetcher,
    parse: (bytes, context) => feedParser.parse(bytes, context),
    now,
    log,
  })
  const pageReader = createPageReader({ workers: READING_THREADS, log })
  const readings = createReadings({
    store,
    fetcher,
    readPage: (page) => pageReader.read(page),
    readFeedHtml,
    topicsOf,
    now,
    log,
  })

  // digest, summarise, card
  const texts = loadTexts(LOCALES)
  const digests = createDigestMaker(store)
  const summariser = createSummariser({
    store,
    provider: openProvider(providerOptions(config), {
      ledger: store.spending,
      now,
      log,
      onBudgetWarning: (warning) =>
        log.warn(warning, 'four fifths of the daily budget for models are used'),
    }),
    now,
    log,
  })
  const cards = createCards(store, (language) => texts.in(language), now)

  // deliver
  const send = createSend(new Api(token, clientOptions(apiRoot)))
  const gate = createGate(config.MESSAGES_PER_SECOND)
  const sender = createSender({
    store,
    cards,
    send,
    gate,
    pace: createChatPace(),
    now,
    log,
    onFatal,
  })
  const planner = createPlanner({ store, digests, summariser, now, log })
  const onDemand = createOnDemand({ store, digests, summariser, sender, now })

  // chat
  const defaults = {
    time: config.DIGEST_TIME,
    zone: config.DEFAULT_TIMEZONE,
    size: config.DIGEST_SIZE,
  }
  const parts = { store, cards, onDemand, summariser, texts, defaults, now, log }
  const bot = createBot(token, apiRoot, commands, storeSessions(store.sessions, now), parts)

  await reachTelegram(bot, log, apiRoot)
  await introduce(bot.api, texts, commands, log)
  const polling = startPolling(bot, log, onFatal)

  // jobs
  await sender.reclaim(true)
  const ticker = createTicker({
    everyMs: 1000 / TICKS_PER_SECOND,
    tick: () => sender.tick(),
    isIdle: () => sender.isIdle(),
    onError: (err) => log.error({ err }, 'sending failed'),
  })
  const grouping = await createGrouping({ store, log })
  const readNew = async () => grouping.group(await readings.readNew())
  /** Pages are read while slow sources are still answering: nobody waits for the slowest site of the web. */
  const collect = async () => {
    let isPolling = true
    const polled = collector.collect().finally(() => {
      isPolling = false
    })
    while (isPolling) {
      await Promise.race([polled, sleep(READ_EVERY_MS)])
      await readNew()
    }
    await polled
    log.info('caught up with the sources')
  }
  const minute = async () => {
    await sender.reclaim(false)
    await planner.plan()
    ticker.wake()
  }
  const clock = startClock(
    [
      { name: 'collect', expression: config.COLLECT_CRON, run: collect },
      { name: 'minute', expression: EVERY_MINUTE, run: minute },
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
    async stop() {
      await polling.stop()
      await fetcher.close()
      await clock.stop()
      await feedParser.close()
      await pageReader.close()
      await ticker.stop()
      await sender.drain()
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
  }
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
