import type { Database } from './database.ts'

export type Switches = ReturnType<typeof switches>

/** Switches: a row for each part of the product that the operator has turned off. */
export function switches(db: Database) {
  return {
    /** The names of the parts that are off. */
    async off(): Promise<string[]> {
      const rows = await db.selectFrom('switched_off').select('name').execute()
      return rows.map((row) => row.name)
    },

    async turnOff(name: string, byId: number, now: number): Promise<void> {
      await db
        .insertInto('switched_off')
        .values({ name, by_id: byId, at: now })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
    },

    async turnOn(name: string): Promise<void> {
      await db.deleteFrom('switched_off').where('name', '=', name).execute()
    },
  }
}
