import { sql } from 'kysely'
import { SECOND } from '../model/time.ts'
import type { Database } from './database.ts'

export type StoreHealth = ReturnType<typeof storeHealth>

/** How long the result of a write counts: a commit waits for the disk, and anybody may ask for /readyz. */
const PROBE_MS = 20 * SECOND
/** The row that is written. It is no alert. */
const PROBE = 'write probe'

/** Whether the database can be read and written. `fileProblem` says what is wrong with its file, if it has one. */
export function storeHealth(db: Database, fileProblem: (() => Promise<string | null>) | null) {
  let probe: { at: number; problem: Promise<string | null> } | null = null

  const write = async (now: number): Promise<string | null> => {
    try {
      await db
        .insertInto('alert_state')
        .values({ name: PROBE, at: now })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ at: now }))
        .execute()
      return null
    } catch (error) {
      return `it cannot be written to: ${error instanceof Error ? error.message : String(error)}`
    }
  }

  return {
    /**
     * What is wrong with the database, in plain words; `null` if nothing is. `now` is epoch ms.
     * @throws if it does not answer.
     */
    async problem(now: number): Promise<string | null> {
      await sql`select 1`.execute(db)
      const ofFile = (await fileProblem?.()) ?? null
      if (ofFile !== null) return ofFile
      if (probe === null || Math.abs(now - probe.at) >= PROBE_MS) {
        probe = { at: now, problem: write(now) }
      }
      return probe.problem
    },
  }
}
