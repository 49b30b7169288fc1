import type { Database } from './database.ts'

export type StoredCaps = ReturnType<typeof storedCaps>

/** Caps on a day's spending that an admin set: one row each, which overrides the environment's. */
export function storedCaps(db: Database) {
  return {
    /** By name (`usd`, `tokens`); `null` means no cap. Without a row, the environment's cap applies. */
    async all(): Promise<Map<string, number | null>> {
      const rows = await db.selectFrom('cap').select(['name', 'value']).execute()
      return new Map(rows.map(({ name, value }) => [name, value]))
    },

    async set(name: string, value: number | null, byId: number, now: number): Promise<void> {
      await db
        .insertInto('cap')
        .values({ name, value, by_id: byId, at: now })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ value, by_id: byId, at: now }),
        )
        .execute()
    },

    /** Deletes all of them: the environment's caps apply again. */
    async clear(): Promise<void> {
      await db.deleteFrom('cap').execute()
    },
  }
}
