import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Clock } from '../../sandbox/clock.ts'
import { type FakeSites, startFakeSites } from '../../sandbox/sites/fake-sites.ts'
import {
  startTelegram,
  type Telegram,
  type TelegramOptions,
} from '../../sandbox/telegram/telegram.ts'
import type { Runtime } from '../../src/app/context.ts'
import { MINUTE } from '../../src/model/time.ts'
import type { Bot } from './bot.ts'
import { type BotProcess, startBot } from './bot-process.ts'
import { sqlite, type TestDatabase } from './databases.ts'
import { type LocalBot, startLocalBot } from './local-bot.ts'
import { NEWS_AT, readNews } from './read-news.ts'

/** The test environment for the whole bot: a local Telegram, fake news sites, a store, and the bot itself. */
export interface Town<B extends Bot = LocalBot> {
  telegram: Telegram
  sites: FakeSites
  /** The clock of Telegram, of the sites and of a bot in this process. */
  clock: Clock
  /** Starts the bot and waits until it is running. Can be called again to restart it. */
  bot(environment?: Record<string, string>): Promise<B>
  /** Starts the bot without waiting. */
  start(environment?: Record<string, string>): B
  /** The environment variables that the bot is started with. */
  environment: Record<string, string>
  /** Changes the store, for example to simulate the passing of time. */
  store(sql: string): Promise<void>
  /** Queries the store. */
  rows(sql: string): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

/**
 * The articles of a test environment: `unread`, on its own sites and not collected yet; `read`, with a store as it is after the
 * first collection (SQLite only; the sites are shared and must not be changed); or `none`, for tests in which articles do not
 * matter.
 */
export type News = 'unread' | 'read' | 'none'

const NO_SOURCES = '<opml version="2.0"><body></body></opml>'

/**
 * Opens a test environment whose bot runs in this process, on a clock that starts at the same moment in every run.
 * @param options.from that moment, epoch milliseconds
 * @param options.runtime what the process provides; the other options are for the local Telegram
 */
export async function openTown(
  on: TestDatabase = sqlite,
  news: News = 'unread',
  {
    from = NEWS_AT + MINUTE,
    runtime = {},
    ...telegramOptions
  }: TelegramOptions & { from?: number; runtime?: Partial<Runtime> } = {},
): Promise<Town> {
  const startedAt = Date.now()
  const clock = new Clock(() => from + Date.now() - startedAt)
  const start = (environment: Record<string, string>) =>
    startLocalBot(environment, clock.now, runtime)
  return open({ on, news, clock, telegramOptions, start })
}

/** Opens a test environment whose bots run in processes of their own, on this machine's clock. */
export async function openProcessTown(
  on: TestDatabase = sqlite,
  news: Exclude<News, 'read'> = 'unread',
  telegramOptions: TelegramOptions = {},
): Promise<Town<BotProcess>> {
  return open({ on, news, clock: new Clock(), telegramOptions, start: startBot })
}

interface Plan<B extends Bot> {
  on: TestDatabase
  news: News
  clock: Clock
  telegramOptions?: TelegramOptions
  start: (environment: Record<string, string>) => B
}

async function open<B extends Bot>(plan: Plan<B>): Promise<Town<B>> {
  const { on, news, clock, telegramOptions, start } = plan
  const read = news === 'read' ? await readNews() : null
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-e2e-'))
  const telegram = await startTelegram({ now: clock.now, ...telegramOptions })
  const sites =
    read?.sites ?? (await startFakeSites({ host: '127.0.0.1', port: 0, now: clock.now }))
  const sourcesFile = join(folder, 'sources.opml')
  writeFileSync(sourcesFile, news === 'none' ? NO_SOURCES : sites.opml())
  const database = await on.open()
  if (read !== null) writeFileSync(database.url.slice('file:'.length), read.store, { mode: 0o600 })
  const bots: B[] = []
  const environment = {
    // The few made-up articles are in three languages.
    DEFAULT_LANGUAGES: 'all',
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: database.url,
    SOURCES_FILE: sourcesFile,
    FETCH_ALLOW_PRIVATE: new URL(sites.url).host,
    // The made-up sites stand for the public web.
    FETCH_ALLOW_PRIVATE_FOR: 'everybody',
    PORT: '0',
    DIGEST_SIZE: '10',
  }
  const started = (more: Record<string, string> = {}): B => {
    const bot = start({ ...environment, ...more })
    bots.push(bot)
    return bot
  }
  return {
    telegram,
    sites,
    clock,
    environment,
    start: started,
    async bot(more) {
      const bot = started(more)
      await bot.running()
      return bot
    },
    async store(sql) {
      await database.run(sql)
    },
    rows: (sql) => database.run(sql),
    async close() {
      for (const bot of bots) await bot.end('SIGKILL')
      await telegram.close()
      if (read === null) await sites.close()
      await database.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
