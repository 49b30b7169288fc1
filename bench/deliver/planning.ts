import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { openStore } from '../../src/store/store.ts'
import { type BenchDatabase, freshDatabase } from './database.ts'
import { BUSY, fillNews, fillProfiles, fillSubscribers, fillWatches } from './fill.ts'
import { startFlags } from './start-flags.ts'

export interface Planning {
  kind: BenchDatabase['kind']
  subscribers: number
  profiles: number
  prepareSeconds: number
  planSeconds: number
  /** CPU time of this process while planning; the rest of `planSeconds` is the disk, the database server and other processes. */
  planCpuSeconds: number
  planPeakRssMb: number
  planLongestPauseMs: number
  planPauseP99Ms: number
  idleTickMs: number
  idleTickMaxMs: number
  idleRssMb: number
  claim100Ms: number
}

/** When all subscribers are due. */
export const MORNING = Date.UTC(2026, 10, 24, 8)
const MEASURE = join(import.meta.dirname, 'measure-planning.ts')
const run = promisify(execFile)

/**
 * Fills a database with subscribers who are all due and measures planning in a fresh process, whose memory is that of a bot
 * and not that of a process that has generated a million subscribers.
 *
 * @param isChoosy everybody has languages that they read, and watches words
 */
export async function planning(
  kind: BenchDatabase['kind'],
  subscribers: number,
  profileCount: number,
  newsEach = BUSY,
  isChoosy = false,
): Promise<Planning> {
  const database = await freshDatabase(kind)
  try {
    const store = await openStore(database.url, pino({ level: 'silent' }))
    await fillNews(store, MORNING, newsEach)
    const profiles = await fillProfiles(store, profileCount, isChoosy ? ['en', 'de'] : [])
    await store.close()
    await fillSubscribers(database, { first: 1, count: subscribers, profiles, dueAt: MORNING })
    if (isChoosy) await fillWatches(database, subscribers)
    const { stdout } = await run(process.execPath, [...startFlags(), MEASURE, database.url])
    return { kind, subscribers, profiles: profiles.length, ...(JSON.parse(stdout) as Measured) }
  } finally {
    await database.remove()
  }
}

/** The output of the measuring process. */
export type Measured = Omit<Planning, 'kind' | 'subscribers' | 'profiles'>
