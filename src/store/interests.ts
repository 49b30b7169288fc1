import type { Database } from './database.ts'
import type { TasteRow } from './schema.ts'

export type StoredInterests = ReturnType<typeof storedInterests>

/** Tastes: what chats like, one row for each feature of articles that they showed a liking or disliking for. */
export function storedInterests(db: Database) {
  return {
    of(chatId: number): Promise<TasteRow[]> {
      return db
        .selectFrom('taste')
        .selectAll()
        .where('chat_id', '=', chatId)
        .orderBy('kind')
        .orderBy('name')
        .execute()
    },

    /** Writes what was learned, all or nothing. Pinned rows stay as they are. */
    async write(rows: readonly TasteRow[]): Promise<void> {
      if (rows.length === 0) return
      await db.transaction().execute(async (tx) => {
        for (const row of rows) {
          const { weight, updated_at } = row
          await tx
            .insertInto('taste')
            .values(row)
            .onConflict((conflict) =>
              conflict
                .columns(['chat_id', 'kind', 'name'])
                .doUpdateSet({ weight, updated_at })
                .where('taste.pinned', '=', 0),
            )
            .execute()
        }
      })
    },

    async pin(row: Pick<TasteRow, 'chat_id' | 'kind' | 'name'>, pinned: boolean): Promise<void> {
      await db
        .updateTable('taste')
        .set({ pinned: pinned ? 1 : 0 })
        .where('chat_id', '=', row.chat_id)
        .where('kind', '=', row.kind)
        .where('name', '=', row.name)
        .execute()
    },

    async drop({
      chat_id,
      kind,
      name,
    }: Pick<TasteRow, 'chat_id' | 'kind' | 'name'>): Promise<void> {
      await db
        .deleteFrom('taste')
        .where('chat_id', '=', chat_id)
        .where('kind', '=', kind)
        .where('name', '=', name)
        .execute()
    },

    async forget(chatId: number): Promise<void> {
      await db.deleteFrom('taste').where('chat_id', '=', chatId).execute()
    },
  }
}
