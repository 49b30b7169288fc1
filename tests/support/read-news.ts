import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeSites, startFakeSites } from '../../sandbox/sites/fake-sites.ts'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'
import { sqlite } from './databases.ts'
import { startLocalBot } from './local-bot.ts'

/** Fake sites, and the bytes of a SQLite store with all their articles collected, read and clustered. */
export interface ReadNews {
  sites: FakeSites
  store: Buffer
}

/** The time of collection: a Tuesday, late in the morning (UTC), after the hour of the day's first digest. */
export const NEWS_AT = Date.UTC(2026, 2, 3, 10, 30)

let news: Promise<ReadNews> | null = null

/**
 * The starting point of most end-to-end tests. The bot itself prepares it, once per test worker, because that takes longer than
 * most of these tests and the result is always the same. Tests share the sites and must not change them.
 */
export function readNews(): Promise<ReadNews> {
  news ??= make()
  return news
}

async function make(): Promise<ReadNews> {
  const now = () => NEWS_AT
  const sites = await startFakeSites({ host: '127.0.0.1', port: 0, now })
  const telegram = await startTelegram({ now })
  const database = await sqlite.open()
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-news-'))
  try {
    const sourcesFile = join(folder, 'sources.opml')
    writeFileSync(sourcesFile, sites.opml())
    const bot = startLocalBot(
      {
        BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.url,
        DATABASE_URL: database.url,
        SOURCES_FILE: sourcesFile,
        FETCH_ALLOW_PRIVATE: new URL(sites.url).host,
        PORT: '0',
      },
      now,
    )
    await bot.line(({ msg }) => msg === 'caught up with the sources')
    await bot.end()
    const copy = join(folder, 'copy.db')
    await database.run(`vacuum into '${copy}'`)
    return { sites, store: readFileSync(copy) }
  } finally {
    await telegram.close()
    await database.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
