import { setTimeout as sleep } from 'node:timers/promises'
import { MINUTE, SECOND } from '../../src/model/time.ts'
import type { BenchDatabase } from './database.ts'
import type { Tapped } from './tapping.ts'
import { openTestBed } from './test-bed.ts'

export interface Taps extends Tapped {
  kind: BenchDatabase['kind']
  people: number
  /** Taps per second that were tried, and answered. */
  tried: number
  perSecond: number
  /** Processor time of the bot's process with all its threads, ms per tap. */
  cpuMs: number
  /** The same of the local Telegram, which also makes the taps. */
  telegramCpuMs: number
  /** Lines of the bot's log at level error. */
  errors: number
  rssMb: number
}

/** Before the figures count, so that they are those of compiled code. */
const WARM_UP_MS = 5 * SECOND
/** As long as a page of a longer news article, so that most articles have two pages. */
const PARAGRAPHS = 60
/** No one is limited here. */
const ENVIRONMENT = {
  MESSAGES_PER_SECOND: '1000',
  PAID_BROADCAST: 'true',
  UPDATES_PER_MINUTE: '6000',
}

/** `people` who all got a digest tap on its cards for `seconds`, each `each` times a second. */
export async function taps(
  kind: BenchDatabase['kind'],
  people: number,
  each: number,
  seconds: number,
): Promise<Taps> {
  const bed = await openTestBed(kind, people, 0, PARAGRAPHS)
  try {
    const bot = await bed.start(ENVIRONMENT)
    await bed.until(({ chats }) => chats === people, MINUTE)
    await bed.startTapping(each)
    await sleep(WARM_UP_MS)
    const before = { cpuMs: bot.cpuMs, telegramCpuMs: bed.telegramCpuMs, at: performance.now() }
    await bed.resetTapping()
    await sleep(seconds * SECOND)
    const { rssMb } = bot
    const tapped = await bed.stopTapping()
    const tookMs = performance.now() - before.at
    return {
      kind,
      people,
      tried: people * each,
      perSecond: ((tapped.taps - tapped.unanswered) / tookMs) * SECOND,
      cpuMs: (bot.cpuMs - before.cpuMs) / tapped.taps,
      telegramCpuMs: (bed.telegramCpuMs - before.telegramCpuMs) / tapped.taps,
      errors: bot.output.match(/"level":[56]0/g)?.length ?? 0,
      rssMb,
      ...tapped,
    }
  } finally {
    await bed.close()
  }
}
