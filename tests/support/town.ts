import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Press, startPress } from '../../sandbox/sites/fake-sites.ts'
import {
  startTelegram,
  type Telegram,
  type TelegramOptions,
} from '../../sandbox/telegram/telegram.ts'
import { type BotProcess, startBot } from './bot-process.ts'
import { sqlite, type TestDatabase } from './databases.ts'
import { readNews } from './read-news.ts'

/** Everything a test of the whole bot needs: a Telegram, a press, a folder for the store, and the bot itself. */
export interface Town {
  telegram: Telegram
  press: Press
  /** Starts the bot, again after it ended if need be, and waits until it serves. */
  bot(environment?: Record<string, string>): Promise<BotProcess>
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

export async function openTown(
  on: TestDatabase = sqlite,
  news: News = 'unread',
  telegramOptions: TelegramOptions = {},
): Promise<Town> {
  const read = news === 'read' ? await readNews() : null
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-e2e-'))
  const telegram = await startTelegram(telegramOptions)
  const press = read?.press ?? (await startPress({ host: '127.0.0.1', port: 0, now: Date.now }))
  const sourcesFile = join(folder, 'sources.opml')
  writeFileSync(sourcesFile, news === 'none' ? NO_SOURCES : press.opml())
  const database = await on.open()
  if (read !== null) writeFileSync(database.url.slice('file:'.length), read.store, { mode: 0o600 })
  const bots: BotProcess[] = []
  const environment = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: database.url,
    SOURCES_FILE: sourcesFile,
    FETCH_ALLOW_PRIVATE: new URL(press.url).host,
    PORT: '0',
    DIGEST_SIZE: '10',
  }
  return {
    telegram,
    press,
    environment,
    async bot(more = {}) {
      const bot = startBot({ ...environment, ...more })
      bots.push(bot)
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
      if (read === null) await press.close()
      await database.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
