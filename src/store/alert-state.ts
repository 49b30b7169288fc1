import type { Database } from './database.ts'

export type AlertState = ReturnType<typeof alertState>

/** The alerts that the operator has been sent. Each stays until its cause is over. */
export function alertState(db: Database) {
  return {
    /** True for the first caller that claims the alert, in any process: the one that sends it. */
    async claim(name: string, now: number): Promise<boolean> {
      const row = await db
        .insertInto('alert_state')
        .values({ name, at: now })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .returning('name')
        .executeTakeFirst()
      return row !== undefined
    },

    /** Ends an alert, so that it may be sent again. Returns whether it had been sent. */
    async release(name: string): Promise<boolean> {
      const result = await db.deleteFrom('alert_state').where('name', '=', name).executeTakeFirst()
      return result.numDeletedRows > 0n
    },

    /** Names of the alerts that begin with a prefix of letters. */
    async named(prefix: string): Promise<string[]> {
      const rows = await db
        .selectFrom('alert_state')
        .select('name')
        .where('name', 'like', `${prefix}%`)
        .orderBy('name')
        .execute()
      return rows.map((row) => row.name)
    },
  }
}
