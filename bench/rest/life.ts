import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { FAQ_LIMITS } from '../../sandbox/telegram/rate-limits.ts'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'
import { MINUTE } from '../../src/model/time.ts'
import { fillSubscribers } from '../deliver/fill.ts'
import { startPapers } from './papers.ts'
import { figuresOf, lastChildOf } from './process-figures.ts'

/** How the bot is started. */
export interface Command {
  words: readonly [string, ...string[]]
  cwd: string
  environment?: Record<string, string>
}

/** What a life of the bot is made of. */
export interface LifePlan {
  /** Papers with ten articles each. */
  papers: number
  /** How long it rests once the articles are read, ms. */
  restMs: number
  /** Subscribers who get a digest in the same minute; 0 for none. */
  subscribers: number
  /** How long it rests after that, ms. */
  afterMs: number
}

/** Figures of one life. Memory in MB, times in ms. */
export interface Life {
  /** Processor time of the process, and time on the clock, from the command to the first poll. */
  firstPollCpuMs: number
  firstPollMs: number
  /** The most memory until the first articles were read. */
  readPeakMb: number
  /** Memory after the rest, and the processor time until then. */
  restMb: number
  restCpuMs: number
  /** The most memory during the broadcast, and the processor time that it took; `NaN` without one. */
  broadcastPeakMb: number
  broadcastCpuMs: number
  /** Memory after another rest; `NaN` without a broadcast. */
  afterMb: number
  /** How many got their digest. */
  delivered: number
}

const TIMEOUT_MS = 5 * MINUTE
/** How often readers tap while the digests go out. */
const TAP_EVERY_MS = 100
/** The least time in which digests are prepared before their minute. */
const PREPARE_MS = 20_000

/**
 * Starts the bot against local servers, lets it read its first articles and rest, then sends everybody a digest at Telegram's free
 * rate while readers tap, and stops it.
 *
 * @throws if it ends by itself, or does not finish a part in five minutes
 */
export async function live(
  { words: [program, ...options], cwd, environment = {} }: Command,
  { papers, restMs, subscribers, afterMs }: LifePlan,
): Promise<Life> {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-rest-'))
  const file = join(folder, 'daybrief.db')
  const sites = await startPapers(papers)
  const sources = join(folder, 'sources.opml')
  writeFileSync(sources, sites.opml)
  const telegram = await startTelegram({ rateLimits: FAQ_LIMITS, keepCalls: 10, keepMessages: 3 })
  const { PATH = '', HOME = '' } = process.env
  const startedAt = performance.now()
  const child = spawn(program, options, {
    cwd,
    env: {
      PATH,
      HOME,
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: `file:${file}`,
      SOURCES_FILE: sources,
      FETCH_ALLOW_PRIVATE: sites.host,
      PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, because npm does not forward every signal.
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const until = async (isThere: () => boolean, what: string, everyMs = 100): Promise<void> => {
    for (const end = Date.now() + TIMEOUT_MS; !isThere(); ) {
      if (child.exitCode !== null) throw new Error(`the bot ended:\n${output}`)
      if (Date.now() > end) throw new Error(`${what} did not come:\n${output.slice(-5000)}`)
      await sleep(everyMs)
    }
  }
  try {
    const poll: Pick<Life, 'firstPollCpuMs' | 'firstPollMs'> = await new Promise(
      (resolve, reject) => {
        const forget = telegram.on(({ kind }) => {
          if (kind !== 'poll') return
          forget()
          const { cpuMs } = figuresOf(lastChildOf(child.pid ?? 0))
          resolve({ firstPollCpuMs: cpuMs, firstPollMs: performance.now() - startedAt })
        })
        child.once('exit', () => reject(new Error(`the bot ended:\n${output}`)))
      },
    )
    const figures = figuresOf(lastChildOf(child.pid ?? 0))
    await until(() => output.includes('caught up with the sources'), 'the first articles')
    const readPeakMb = figures.peakMb
    await sleep(restMs)
    const life: Life = {
      ...poll,
      readPeakMb,
      restMb: figures.residentMb,
      restCpuMs: figures.cpuMs,
      broadcastPeakMb: Number.NaN,
      broadcastCpuMs: Number.NaN,
      afterMb: Number.NaN,
      delivered: 0,
    }
    if (subscribers === 0) return life

    const people = Array.from({ length: subscribers }, () => telegram.person())
    for (const { chat } of people) chat.membership = 'member'
    await fill(file, people[0]?.id ?? 0, subscribers)
    figures.forgetPeak()
    const got = new Set<number>()
    telegram.on((event) => {
      if (event.kind !== 'call' || event.call.method !== 'sendMessage') return
      if (event.call.answer?.ok === true) got.add(Number(event.call.parameters.chat_id))
    })
    const tapping = setInterval(() => {
      const reader = people[Math.floor(Math.random() * got.size)]
      const card = reader?.chat.messages.at(-1)
      const button = card?.reply_markup?.inline_keyboard
        .flat()
        .find((one) => 'callback_data' in one && /Next|^◂$/.test(one.text))
      if (reader === undefined || card === undefined || button === undefined) return
      // A tap without an answer is counted by the subject `deliver`.
      reader.press(card, button.text).catch(() => {})
    }, TAP_EVERY_MS)
    await until(() => got.size >= subscribers, 'the digests').finally(() => clearInterval(tapping))
    const { peakMb: broadcastPeakMb, cpuMs } = figures
    await sleep(afterMs)
    return {
      ...life,
      broadcastPeakMb,
      broadcastCpuMs: cpuMs - life.restCpuMs,
      afterMb: figures.residentMb,
      delivered: got.size,
    }
  } finally {
    const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve()
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
    await telegram.close()
    await sites.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Adds subscribers with ten profiles, due at a full minute that leaves time to prepare their digests. */
async function fill(file: string, first: number, count: number): Promise<void> {
  const run = (sql: string): Record<string, unknown>[] => {
    const database = new DatabaseSync(file, { timeout: MINUTE })
    try {
      return database.prepare(sql).all()
    } finally {
      database.close()
    }
  }
  for (let size = 1; size <= 10; size += 1) {
    run(`insert into profile (preferences) values ('{"size":${size}}')`)
  }
  const profiles = run('select id from profile').map(({ id }) => Number(id))
  const dueAt = Math.ceil((Date.now() + PREPARE_MS) / MINUTE) * MINUTE
  const database = { kind: 'SQLite' as const, run: async (sql: string) => run(sql) }
  await fillSubscribers(database, { first, count, profiles, dueAt })
}
