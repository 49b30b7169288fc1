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
import { MINUTE } from '../../src/model/time.ts'
import type { Bot } from './bot.ts'
import { type BotProcess, startBot } from './bot-process.ts'
import { sqlite, type TestDatabase } from './databases.ts'
import { type LocalBot, startLocalBot } from './local-bot.ts'
import { NEWS_AT, readNews } from './read-news.ts'

/** Everything a test of the whole bot needs: a Telegram, a press, a store, and the bot itself. */
export interface Town<B extends Bot = LocalBot> {
  telegram: Telegram
  sites: FakeSites
  /** What Telegram, the press and a bot within this process go by. */
  clock: Clock
  /** Starts the bot, again after it ended if need be, and waits until it serves. */
  bot(environment?: Record<string, string>): Promise<B>
  /** Starts it and does not wait. */
  start(environment?: Record<string, string>): B
  /** The environment that the bot is started with. */
  environment: Record<string, string>
  /** Changes the store, as time would. */
  store(sql: string): Promise<void>
  /** Rows of the store. */
  rows(sql: string): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

/**
 * What is in the news of a town: `unread` and waiting in its own press; `read`, so that the store is as it is after the first
 * collecting (on SQLite; the press is shared and must be left as it is); or `none`, for tests of the process around the
 * articles.
 */
export type News = 'unread' | 'read' | 'none'

const NO_SOURCES = '<opml version="2.0"><body></body></opml>'

/**
 * A town whose bot runs within this process, on a clock that begins at the same moment in each run.
 * @param options.from that moment, epoch milliseconds; the others are the local Telegram's
 */
export async function openTown(
  on: TestDatabase = sqlite,
  news: News = 'unread',
  { from = NEWS_AT + MINUTE, ...telegramOptions }: TelegramOptions & { from?: number } = {},
): Promise<Town> {
  const begun = Date.now()
  const clock = new Clock(() => from + Date.now() - begun)
  const start = (environment: Record<string, string>) => startLocalBot(environment, clock.now)
  return open({ on, news, clock, telegramOptions, start })
}

/** A town whose bots are processes of their own, which know no other time than this machine's. */
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
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: database.url,
    SOURCES_FILE: sourcesFile,
    FETCH_ALLOW_PRIVATE: new URL(sites.url).host,
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
