import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { MINUTE } from '../../src/model/time.ts'
import { openStore } from '../../src/store/store.ts'
import { type BenchDatabase, freshDatabase } from './database.ts'
import { fillNews, fillProfiles, fillSubscribers } from './fill.ts'
import { startFlags } from './start-flags.ts'
import type { Tapped } from './tapping.ts'
import type { RushFigures } from './rush-figures.ts'
import type { Ask, Figures, RushOrder } from './telegram.ts'

/** Another commit's can be measured: `BENCH_MAIN`. */
const MAIN = process.env.BENCH_MAIN ?? join(import.meta.dirname, '../../src/main.ts')
const FASTER = join(import.meta.dirname, 'faster-bot.ts')
const TELEGRAM = join(import.meta.dirname, 'telegram.ts')
const PROFILES = 10
/** Articles per source; few, since ranking is not measured here. */
const NEWS_EACH = 10
const POLL_MS = 200
/** Time for the bot to start and serve the early subscribers. */
const EARLY_MS = 15_000

/** Everything a broadcast needs: a local Telegram, a database with due subscribers, and a way to start the bot. */
export interface TestBed {
  database: BenchDatabase
  /** Starts the bot; with `BENCH_MESSAGES_PER_SECOND` at a rate that its configuration does not allow. Resolves once it is running. */
  start(environment: Record<string, string>): Promise<Bot>
  figures(): Promise<Figures>
  /** Polls the figures until `suits` accepts them. @throws Error if that takes longer than `withinMs` */
  until(suits: (figures: Figures) => boolean, withinMs: number): Promise<Figures>
  /** Starts a tap by some reader every `ms` milliseconds. */
  tapEvery(ms: number): Promise<void>
  /** Lets many people press at once. */
  rush(order: RushOrder): Promise<void>
  rushFigures(): Promise<RushFigures>
  /** Resets the figures. */
  reset(): Promise<void>
  /** Everybody begins to tap, `each` times a second. */
  startTapping(each: number): Promise<void>
  resetTapping(): Promise<void>
  /** Processor time of the local Telegram since its start, ms. */
  readonly telegramCpuMs: number
  stopTapping(): Promise<Tapped>
  close(): Promise<void>
}

/** The bot in a process of its own. */
export interface Bot {
  kill(): Promise<void>
  /** Ends it with SIGTERM, as systemd and Docker do. */
  stop(): Promise<void>
  /** Everything it has written. */
  readonly output: string
  /** Resident memory in MB; 0 if the system does not report it. */
  readonly rssMb: number
  /** The most it had resident so far, MB. */
  readonly peakMb: number
  /** Processor time since the start in ms, of all threads; 0 if the system does not report it. */
  readonly cpuMs: number
}

/**
 * Without `early`, all subscribers are due when the bot starts. With it, that many additional ones are due then, and all
 * others at a full minute soon after, when the bot is already running.
 * @param paragraphs of each article
 */
export async function openTestBed(
  kind: BenchDatabase['kind'],
  subscribers: number,
  early = 0,
  paragraphs = 1,
  telegramEnvironment: Record<string, string> = {},
): Promise<TestBed> {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-'))
  const sources = join(folder, 'sources.opml')
  writeFileSync(sources, '<opml version="2.0"><head/><body/></opml>')
  const telegram = fork(TELEGRAM, {
    execPath: process.execPath,
    env: { ...process.env, ...telegramEnvironment },
  })
  const { url, token } = (await answer(telegram)) as { url: string; token: string }
  const ask = async (message: Ask): Promise<unknown> => {
    telegram.send(message)
    return answer(telegram)
  }
  const { first } = (await ask({ ask: 'people', count: early + subscribers })) as { first: number }

  const database = await freshDatabase(kind)
  const store = await openStore(database.url, pino({ level: 'silent' }))
  await fillNews(store, Date.now(), NEWS_EACH, paragraphs)
  const profiles = await fillProfiles(store, PROFILES)
  await store.close()
  const dueAt = Date.now() - 1000
  if (early === 0) await fillSubscribers(database, { first, count: subscribers, profiles, dueAt })
  else {
    await fillSubscribers(database, { first, count: early, profiles, dueAt })
    const hour = Math.ceil((Date.now() + EARLY_MS) / MINUTE) * MINUTE
    await fillSubscribers(database, {
      first: first + early,
      count: subscribers,
      profiles,
      dueAt: hour,
    })
  }

  const bots: Bot[] = []
  const figures = async () => (await ask({ ask: 'figures' })) as Figures
  return {
    database,
    async start(environment) {
      const bot = await startBot({
        BOT_TOKEN: token,
        TELEGRAM_API_ROOT: url,
        DATABASE_URL: database.url,
        SOURCES_FILE: sources,
        PORT: '0',
        ...environment,
      })
      bots.push(bot)
      return bot
    },
    figures,
    async until(suits, withinMs) {
      const end = Date.now() + withinMs
      for (;;) {
        const seen = await figures()
        if (suits(seen)) return seen
        if (Date.now() > end) {
          throw new Error(`not in time: ${JSON.stringify(seen)}\n${bots.at(-1)?.output}`)
        }
        await sleep(POLL_MS)
      }
    },
    async tapEvery(everyMs) {
      await ask({ ask: 'taps', everyMs })
    },
    async rush(order) {
      await ask({ ask: 'rush', ...order })
    },
    rushFigures: async () => (await ask({ ask: 'rush figures' })) as RushFigures,
    async reset() {
      await ask({ ask: 'reset' })
    },
    async startTapping(each) {
      await ask({ ask: 'start tapping', each })
    },
    async resetTapping() {
      await ask({ ask: 'reset tapping' })
    },
    get telegramCpuMs() {
      return cpuMsOf(telegram)
    },
    stopTapping: async () => (await ask({ ask: 'stop tapping' })) as Tapped,
    async close() {
      for (const bot of bots) await bot.kill()
      telegram.kill()
      await database.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answer(telegram: ChildProcess): Promise<unknown> {
  const [message] = (await once(telegram, 'message')) as [unknown]
  return message
}

/** Starts the bot with exactly this environment. Resolves once it is running. */
export async function startBot(environment: Record<string, string>): Promise<Bot> {
  const options = process.env.BENCH_NODE_OPTIONS?.split(' ') ?? []
  const main = environment.BENCH_MESSAGES_PER_SECOND === undefined ? MAIN : FASTER
  const child = spawn(process.execPath, [...options, ...startFlags(), main], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'info', ...environment },
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Daybrief is running')) resolve()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('exit', () => reject(new Error(`the bot ended:\n${output}`)))
  })
  return {
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill(options.length > 0 ? 'SIGTERM' : 'SIGKILL')
      await once(child, 'exit')
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
    get output() {
      return output
    },
    get rssMb() {
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(proc(child, 'status'))?.[1] ?? 0) / 1024)
    },
    get peakMb() {
      return Math.round(Number(/VmHWM:\s+(\d+)/.exec(proc(child, 'status'))?.[1] ?? 0) / 1024)
    },
    get cpuMs() {
      return cpuMsOf(child)
    },
  }
}

/** A file about a process in `/proc`; empty if the system has none. */
function proc({ pid }: ChildProcess, name: string): string {
  return process.platform === 'linux' ? readFileSync(`/proc/${pid}/${name}`, 'utf8') : ''
}

function cpuMsOf(child: ChildProcess): number {
  // After the name in brackets, fields 14 and 15 of proc(5): user and system time in hundredths of a second.
  const [user = 0, system = 0] = proc(child, 'stat').split(') ')[1]?.split(' ').slice(11, 13) ?? []
  return (Number(user) + Number(system)) * 10
}
