import type { BenchDatabase } from './database.ts'
import { openBenchTown } from './town.ts'

export interface Crash {
  kind: BenchDatabase['kind']
  chats: number
  missing: number
  repeats: number
  /** Calls in flight at the kills, as the ledger has them, and as the bot says after its restarts. */
  inFlight: number
  said: number
  /** From the last kill until everybody had their digest. */
  secondsToFinish: number
}

const PATIENCE_MS = 180_000
const ENVIRONMENT = { MESSAGES_PER_SECOND: '1000', PAID_BROADCAST: 'true' }

/** A broadcast that is killed at 30 % and at 60 %, and started again each time. */
export async function crash(kind: BenchDatabase['kind'], chats: number): Promise<Crash> {
  const town = await openBenchTown(kind, chats)
  try {
    let inFlight = 0
    const output: string[] = []
    for (const share of [0.3, 0.6]) {
      const bot = await town.start(ENVIRONMENT)
      await town.until((seen) => seen.chats >= chats * share, PATIENCE_MS)
      await bot.kill()
      output.push(bot.output)
      const [row] = await town.database.run(
        "select count(*) as many from delivery where state = 'sending'",
      )
      inFlight = Number(row?.many) + (share > 0.3 && kind === 'SQLite' ? inFlight : 0)
    }
    const begun = performance.now()
    const last = await town.start(ENVIRONMENT)
    const seen = await town.until((figures) => figures.chats === chats, PATIENCE_MS)
    const secondsToFinish = (performance.now() - begun) / 1000
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
    await town.close()
  }
}
