import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Press, startPress } from '../../sandbox/sites/fake-sites.ts'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'
import { startBot } from './bot-process.ts'
import { sqlite } from './databases.ts'

/** A press, and the bytes of a SQLite store in which all of it has been collected, read and grouped. */
export interface ReadNews {
  press: Press
  store: Buffer
}

let news: Promise<ReadNews> | null = null

/**
 * What most end-to-end tests begin with, made by the bot itself, once a worker: reading forty pages takes most of a bot's
 * start, and they are the same each time. Whoever gets it must leave the press as it is.
 */
export function readNews(): Promise<ReadNews> {
  news ??= make()
  return news
}

async function make(): Promise<ReadNews> {
  const press = await startPress({ host: '127.0.0.1', port: 0, now: Date.now })
  const telegram = await startTelegram()
  const database = await sqlite.open()
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-news-'))
  try {
    const sourcesFile = join(folder, 'sources.opml')
    writeFileSync(sourcesFile, press.opml())
    const bot = startBot({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: database.url,
      SOURCES_FILE: sourcesFile,
      FETCH_ALLOW_PRIVATE: new URL(press.url).host,
      PORT: '0',
    })
    await bot.line(({ msg }) => msg === 'caught up with the sources')
    await bot.end()
    const copy = join(folder, 'copy.db')
    await database.run(`vacuum into '${copy}'`)
    return { press, store: readFileSync(copy) }
  } finally {
    await telegram.close()
    await database.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
