import type { Insertable } from 'kysely'
import type { Database } from './database.ts'
import type { TapTable } from './schema.ts'

export type Taps = ReturnType<typeof taps>

/** Taps: which button was pressed on which card, the ground of a reader's taste. */
export function taps(db: Database) {
  return {
    async record(tap: Omit<Insertable<TapTable>, 'id'>): Promise<void> {
      await db.insertInto('tap').values(tap).execute()
    },
  }
}
