import type { Watch } from '../model/watch.ts'
import type { Database } from './database.ts'
import type { WatchTable } from './schema.ts'
import type { Selectable } from 'kysely'

export type OwnWatches = ReturnType<typeof ownWatches>

/** The words that one chat watches. */
export function ownWatches(db: Database, chatId: number) {
  const own = (id: number) =>
    db.updateTable('watch').where('chat_id', '=', chatId).where('id', '=', id)
  return {
    /** Those that it watches now, in the order in which they were added. */
    async list(): Promise<Watch[]> {
      const rows = await db
        .selectFrom('watch')
        .selectAll()
        .where('chat_id', '=', chatId)
        .where('dropped_at', 'is', null)
        .orderBy('id')
        .execute()
      return rows.map(toWatch)
    },

    /** Watches words from `now` on (epoch ms); those that are watched already stay as they are. */
    async add(words: string, now: number): Promise<Watch> {
      const again = { created_at: now, titles_only: 0, dropped_at: null }
      await db
        .insertInto('watch')
        .values({ chat_id: chatId, words, ...again })
        .onConflict((conflict) =>
          conflict
            .columns(['chat_id', 'words'])
            .doUpdateSet(again)
            .where('watch.dropped_at', 'is not', null),
        )
        .execute()
      const row = await db
        .selectFrom('watch')
        .selectAll()
        .where('chat_id', '=', chatId)
        .where('words', '=', words)
        .executeTakeFirstOrThrow()
      return toWatch(row)
    },

    /** Stops watching. Returns whether the words were watched. */
    async drop(id: number, now: number): Promise<boolean> {
      const result = await own(id)
        .set({ dropped_at: now })
        .where('dropped_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Watches again what was dropped. Returns whether it is still known. */
    async restore(id: number, now: number): Promise<boolean> {
      const result = await own(id)
        .set({ dropped_at: null, created_at: now })
        .where('dropped_at', 'is not', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Looks for the words in titles only, or in the first sentences as well again. Returns whether they are watched. */
    async setTitlesOnly(id: number, isOn: boolean): Promise<boolean> {
      const result = await own(id)
        .set({ titles_only: isOn ? 1 : 0 })
        .where('dropped_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },
  }
}

function toWatch(row: Selectable<WatchTable>): Watch {
  return {
    id: row.id,
    words: row.words,
    titlesOnly: row.titles_only === 1,
    createdAt: row.created_at,
  }
}
