import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchDatabase, freshDatabase } from './database.ts'
import { startDrippingSite } from './dripping-site.ts'
import type { FloodKind, FloodOrder, FloodSeen } from './flood-telegram.ts'
import { startBot } from './test-bed.ts'

/** What one other person sees while a chat floods the bot. */
export interface Flood extends FloodSeen {
  kind: BenchDatabase['kind']
  flood: FloodKind
  by: 'polling' | 'webhook'
  rssMb: number
}

const TELEGRAM = join(import.meta.dirname, 'flood-telegram.ts')
/** Addresses of feeds that drip, which one person asks for one after the other. */
const DRIPPING = 10
const NO_SOURCES = '<opml version="2.0"><head/><body/></opml>'

/** Floods the bot for `seconds` seconds. The local Telegram pushes over 40 connections. */
export async function flood(
  kind: BenchDatabase['kind'],
  what: FloodKind,
  by: Flood['by'],
  seconds: number,
): Promise<Flood> {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-flood-'))
  const sources = join(folder, 'sources.opml')
  writeFileSync(sources, NO_SOURCES)
  const site = what === 'drip' ? await startDrippingSite() : null
  const telegram = fork(TELEGRAM, { execPath: process.execPath })
  const { url, token } = (await answer(telegram)) as { url: string; token: string }
  const database = await freshDatabase(kind)
  const port = await freePort()
  const bot = await startBot({
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: url,
    DATABASE_URL: database.url,
    SOURCES_FILE: sources,
    PORT: String(port),
    // Everybody's, as if it were a site of the public web.
    ...(site && { FETCH_ALLOW_PRIVATE: site.host, FETCH_ALLOW_PRIVATE_FOR: 'everybody' }),
    ...(by === 'webhook' && { WEBHOOK_URL: `http://127.0.0.1:${port}/telegram` }),
  })
  try {
    const sources =
      site === null
        ? []
        : [site.feed, ...Array.from({ length: DRIPPING }, (_, n) => site.dripping(n))]
    telegram.send({ kind: what, seconds, sources } satisfies FloodOrder)
    const seen = (await answer(telegram)) as FloodSeen
    return { kind, flood: what, by, ...seen, rssMb: bot.rssMb }
  } finally {
    await bot.kill()
    telegram.kill()
    await database.remove()
    await site?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function answer(telegram: ChildProcess): Promise<unknown> {
  const [message] = (await once(telegram, 'message')) as [unknown]
  return message
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  server.close()
  await once(server, 'close')
  return port
}
