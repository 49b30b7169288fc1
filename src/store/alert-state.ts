import type { Database } from './database.ts'

export type AlertState = ReturnType<typeof alertState>

/** What the operator was told already. A notice stays until what it told is over. */
export function alertState(db: Database) {
  return {
    /** True for the first who claims the notice, on any process: the one who tells it. */
    async claim(name: string, now: number): Promise<boolean> {
      const row = await db
        .insertInto('notice')
        .values({ name, at: now })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .returning('name')
        .executeTakeFirst()
      return row !== undefined
    },

    /** What was told is over: it may be told anew. True where it had been told. */
    async release(name: string): Promise<boolean> {
      const result = await db.deleteFrom('notice').where('name', '=', name).executeTakeFirst()
      return result.numDeletedRows > 0n
    },

    /** Names of the notices that begin with a prefix of letters. */
    async named(prefix: string): Promise<string[]> {
      const rows = await db
        .selectFrom('notice')
        .select('name')
        .where('name', 'like', `${prefix}%`)
        .orderBy('name')
        .execute()
      return rows.map((row) => row.name)
    },
  }
}
