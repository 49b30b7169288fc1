import { MINUTE } from '../../src/model/time.ts'
import type { BenchDatabase } from './database.ts'
import { openTestBed } from './test-bed.ts'

export interface Broadcast {
  kind: BenchDatabase['kind']
  /** The configured rate limit, messages per second. */
  allowed: number
  seconds: number
  perSecond: number
  share: number
  /** The most messages in any one second, as Telegram received them. */
  peak: number
  floods: number
  repeats: number
  /** Chats that had left: their refused messages count in the rate. */
  gone: number
  paidShare: number
  taps: number
  tapP50Ms: number
  tapP99Ms: number
  /** Processor time of the bot's process with all its threads, ms per message; taps included, planning not. */
  cpuMs: number
  rssMb: number
}

const TAP_EVERY_MS = 50
/** Telegram allows no more, so neither does the configuration. Beyond it, the local Telegram and the bot are told otherwise. */
const MOST_ALLOWED = 1000
/** Times the expected duration. Generous: on a slow machine the figures should show it, rather than an error. */
const TIMEOUT_FACTOR = 4
const MIN_TIMEOUT_MS = MINUTE

/** Seconds of warm-up messages, so that the measured hour runs compiled code, as every hour but the first does. */
const WARM_UP_SECONDS = 2
/** Once this share has been sent, everybody is planned: planning is ten times as fast as sending. */
const PLANNED_SHARE = 0.3
/** The measured hour begins within this time. */
const HOUR_WITHIN_MS = 90_000

/**
 * A broadcast at `allowed` messages per second for about `seconds` seconds, with taps throughout. The bot is already running
 * when the hour comes, unless `cold` is set: then all subscribers are due when it starts.
 * @param goneEvery every so many-th chat has blocked the bot; 0 for none
 */
export async function broadcast(
  kind: BenchDatabase['kind'],
  allowed: number,
  seconds: number,
  cold = false,
  goneEvery = 0,
): Promise<Broadcast> {
  const subscribers = allowed * seconds
  const early = cold ? 0 : allowed * WARM_UP_SECONDS
  const isBeyond = allowed > MOST_ALLOWED
  const telegram = {
    GONE_EVERY: String(goneEvery),
    ...(isBeyond && { PAID_PER_SECOND: String(allowed) }),
  }
  const bed = await openTestBed(kind, subscribers, early, 1, telegram)
  try {
    const bot = await bed.start({
      MESSAGES_PER_SECOND: String(Math.min(allowed, MOST_ALLOWED)),
      PAID_BROADCAST: String(allowed > 30),
      ...(isBeyond && { BENCH_MESSAGES_PER_SECOND: String(allowed) }),
    })
    if (early > 0) {
      await bed.tapEvery(TAP_EVERY_MS)
      await bed.until(({ chats, gone }) => chats + gone === early, MIN_TIMEOUT_MS)
      await bed.reset()
    }
    await bed.until(({ sent }) => sent > 0, HOUR_WITHIN_MS)
    if (cold) await bed.tapEvery(TAP_EVERY_MS)
    const timeoutMs = Math.max(MIN_TIMEOUT_MS, seconds * 1000 * TIMEOUT_FACTOR)
    const planned = await bed.until(
      ({ chats, gone }) => chats + gone >= subscribers * PLANNED_SHARE,
      timeoutMs,
    )
    const plannedCpuMs = bot.cpuMs
    const seen = await bed.until(({ chats, gone }) => chats + gone === subscribers, timeoutMs)
    const tried = seen.sent + seen.gone
    const cpuMs = (bot.cpuMs - plannedCpuMs) / (tried - planned.sent - planned.gone)
    const took = (seen.lastAt - seen.firstAt) / 1000
    // A tick's messages account for the tenth of a second after it; `took` does not include that time for the last tick.
    const perSecond = (tried - allowed / 10) / took
    return {
      kind,
      allowed,
      seconds: took,
      perSecond,
      share: perSecond / allowed,
      peak: seen.peak,
      floods: seen.floods,
      repeats: seen.repeats,
      gone: seen.gone,
      paidShare: seen.paid / seen.sent,
      taps: seen.taps,
      tapP50Ms: seen.tapP50Ms,
      tapP99Ms: seen.tapP99Ms,
      cpuMs,
      rssMb: bot.rssMb,
    }
  } finally {
    await bed.close()
  }
}
