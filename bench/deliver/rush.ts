import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchDatabase } from './database.ts'
import type { RushFigures } from './rush-figures.ts'
import { openTestBed } from './test-bed.ts'

/** How a rush is made. */
export interface RushOptions {
  kind: BenchDatabase['kind']
  /** People who press. */
  people: number
  /** Seconds within which they press. */
  seconds: number
  /** What they send: newcomers `/start`, subscribers `/digest`. */
  text: '/start' | '/digest'
  /** Subscribers who are due in the middle of it. */
  due: number
  /** What happens to the bot in the middle of it. */
  accident: 'none' | 'kill -9' | 'SIGTERM'
}

export interface Rush extends RushOptions, RushFigures {
  /** Digests a second for those who were due, from the first to the last. */
  digestsPerSecond: number
  digests: number
  tapP50Ms: number
  tapP99Ms: number
  taps: number
  peakMb: number
}

/** Readers with a digest, who tap throughout. */
const TAPPERS = 60
const TAP_EVERY_MS = 100
const START_MS = 120_000
/** The part of the rush after which the accident happens. */
const MIDDLE = 0.4

/**
 * Many people press within a short time while the local Telegram allows 30 messages a second and asks to wait for three seconds
 * after each 429. Waits until all are answered, or gives up after twice the time that 30 a second takes.
 */
export async function rush(options: RushOptions): Promise<Rush> {
  const { kind, people, seconds, text, due, accident } = options
  const subscribed = text === '/digest' ? people : 0
  const bed = await openTestBed(kind, due + subscribed, TAPPERS, 1, { FLOOD_SECONDS: '3' })
  try {
    if (subscribed > 0) {
      // Those who ask are not due themselves.
      await bed.database.run(
        `update subscriber set next_due_at = next_due_at + 86400000
         where chat_id in (select chat_id from subscriber order by chat_id desc limit ${subscribed})`,
      )
    }
    const environment = { MESSAGES_PER_SECOND: '30', UPDATES_PER_MINUTE: '600' }
    let bot = await bed.start(environment)
    await bed.until(({ chats }) => chats >= TAPPERS, START_MS)
    await bed.tapEvery(TAP_EVERY_MS)
    await bed.reset()
    await bed.rush({ count: people, withinMs: seconds * 1000, text, skip: TAPPERS + due })
    let peakMb = 0
    const limitMs = (people / 30) * 2000 + 60_000
    const end = Date.now() + limitMs
    let hadAccident = accident === 'none'
    for (;;) {
      await sleep(500)
      peakMb = Math.max(peakMb, bot.peakMb)
      const seen = await bed.rushFigures()
      if (!hadAccident && seen.answered > people * MIDDLE) {
        hadAccident = true
        await (accident === 'kill -9' ? bot.kill() : bot.stop())
        bot = await bed.start(environment)
      }
      const digests = await bed.figures()
      const isOver = seen.answered >= people && seen.digests >= due
      if (!isOver && Date.now() < end) continue
      const { firstDigestAt, lastDigestAt } = seen
      const took = (lastDigestAt - firstDigestAt) / 1000
      return {
        ...options,
        ...seen,
        digestsPerSecond: took > 0 ? (seen.digests - 1) / took : 0,
        tapP50Ms: digests.tapP50Ms,
        tapP99Ms: digests.tapP99Ms,
        taps: digests.taps,
        peakMb,
      }
    }
  } finally {
    await bed.close()
  }
}
