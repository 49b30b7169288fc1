import type { Database } from './database.ts'

export type Sessions = ReturnType<typeof sessions>

/** Sessions: what a chat is in the middle of. Losing them loses no subscriber and no digest. */
export function sessions(db: Database) {
  return {
    async read(key: string): Promise<string | undefined> {
      const row = await db
        .selectFrom('session')
        .select('value')
        .where('key', '=', key)
        .executeTakeFirst()
      return row?.value
    },

    async write(key: string, value: string, now: number): Promise<void> {
      await db
        .insertInto('session')
        .values({ key, value, updated_at: now })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, updated_at: now }))
        .execute()
    },

    async delete(key: string): Promise<void> {
      await db.deleteFrom('session').where('key', '=', key).execute()
    },
  }
}
