import { MINUTE } from '../../src/model/time.ts'
import type { BenchDatabase } from './database.ts'
import { openBenchTown } from './town.ts'

export interface Broadcast {
  kind: BenchDatabase['kind']
  /** Messages a second that are allowed, and that came. */
  allowed: number
  seconds: number
  perSecond: number
  share: number
  /** The most in any one second, as Telegram saw it. */
  peak: number
  floods: number
  repeats: number
  paidShare: number
  taps: number
  tapP50Ms: number
  tapP99Ms: number
  rssMb: number
}

const TAP_EVERY_MS = 50
/** A machine that is too slow is to be seen in the figures, not in an error. */
const PATIENCE = 4
const LEAST_PATIENCE_MS = MINUTE

/** Seconds of early messages, after which the bot's code is compiled, as it is at any hour but the first. */
const WARM_UP_SECONDS = 2
/** The hour is at most so far off. */
const HOUR_WITHIN_MS = 90_000

/**
 * A broadcast at `allowed` messages a second for about so many seconds, with taps all the while. The bot is at work when its
 * hour comes; `cold`, everybody is due when it starts.
 */
export async function broadcast(
  kind: BenchDatabase['kind'],
  allowed: number,
  seconds: number,
  cold = false,
): Promise<Broadcast> {
  const subscribers = allowed * seconds
  const early = cold ? 0 : allowed * WARM_UP_SECONDS
  const town = await openBenchTown(kind, subscribers, early)
  try {
    const bot = await town.start({
      MESSAGES_PER_SECOND: String(allowed),
      PAID_BROADCAST: String(allowed > 30),
    })
    if (early > 0) {
      await town.tapEvery(TAP_EVERY_MS)
      await town.until(({ chats }) => chats === early, LEAST_PATIENCE_MS)
      await town.forget()
    }
    await town.until(({ sent }) => sent > 0, HOUR_WITHIN_MS)
    if (cold) await town.tapEvery(TAP_EVERY_MS)
    const patience = Math.max(LEAST_PATIENCE_MS, seconds * 1000 * PATIENCE)
    const seen = await town.until(({ chats }) => chats === subscribers, patience)
    const took = (seen.lastAt - seen.firstAt) / 1000
    // A tick's messages stand for the tenth of a second that follows them; the last one's is not in `took`.
    const perSecond = (seen.sent - allowed / 10) / took
    return {
      kind,
      allowed,
      seconds: took,
      perSecond,
      share: perSecond / allowed,
      peak: seen.peak,
      floods: seen.floods,
      repeats: seen.repeats,
      paidShare: seen.paid / seen.sent,
      taps: seen.taps,
      tapP50Ms: seen.tapP50Ms,
      tapP99Ms: seen.tapP99Ms,
      rssMb: bot.rssMb,
    }
  } finally {
    await town.close()
  }
}
