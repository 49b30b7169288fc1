import type { BenchDatabase } from './database.ts'
import { openTestBed } from './test-bed.ts'

export interface Crash {
  kind: BenchDatabase['kind']
  chats: number
  missing: number
  repeats: number
  /** Calls in flight when the bot was killed: by the ledger, and as the bot logs them after its restarts (`said`). */
  inFlight: number
  said: number
  /** From the last kill until every chat had its digest. */
  secondsToFinish: number
}

const TIMEOUT_MS = 180_000
const ENVIRONMENT = { MESSAGES_PER_SECOND: '1000', PAID_BROADCAST: 'true' }

/** A broadcast whose bot is killed at 30 % and at 60 % and restarted each time. */
export async function crash(kind: BenchDatabase['kind'], chats: number): Promise<Crash> {
  const bed = await openTestBed(kind, chats)
  try {
    let inFlight = 0
    const output: string[] = []
    for (const share of [0.3, 0.6]) {
      const bot = await bed.start(ENVIRONMENT)
      await bed.until((seen) => seen.chats >= chats * share, TIMEOUT_MS)
      await bot.kill()
      output.push(bot.output)
      const [row] = await bed.database.run(
        "select count(*) as many from delivery where state = 'sending'",
      )
      inFlight = Number(row?.many) + (share > 0.3 && kind === 'SQLite' ? inFlight : 0)
    }
    const startedAt = performance.now()
    const last = await bed.start(ENVIRONMENT)
    const seen = await bed.until((figures) => figures.chats === chats, TIMEOUT_MS)
    const secondsToFinish = (performance.now() - startedAt) / 1000
    output.push(last.output)
    const said = output
      .join('')
      .matchAll(/"count":(\d+),"msg":"deliveries were in flight/g)
      .reduce((sum, [, count]) => sum + Number(count), 0)
    return {
      kind,
      chats,
      missing: chats - seen.chats,
      repeats: seen.repeats,
      inFlight,
      said,
      secondsToFinish,
    }
  } finally {
    await bed.close()
  }
}
