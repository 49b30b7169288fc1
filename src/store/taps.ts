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

    /** The articles of a digest that a chat looked at (`seen`), read in full, or did anything else with than look. */
    async articlesTouched(
      chatId: number,
      digestId: number,
    ): Promise<Record<'seen' | 'read' | 'any', Set<number>>> {
      const rows = await db
        .selectFrom('tap')
        .select(['article_id', 'action'])
        .where('chat_id', '=', chatId)
        .where('digest_id', '=', digestId)
        .execute()
      const of = (fits: (action: string) => boolean) =>
        new Set(rows.flatMap((row) => (fits(row.action) ? (row.article_id ?? []) : [])))
      return {
        seen: of((action) => action === 'card'),
        read: of((action) => action === 'page'),
        any: of((action) => action !== 'card'),
      }
    },
  }
}
