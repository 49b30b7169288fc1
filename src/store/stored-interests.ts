import { featureOf, type Interest, type InterestSubject } from '../model/interest.ts'
import { decodeInterest, encodeInterest } from './codecs/interest-codec.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'

export type StoredInterests = ReturnType<typeof storedInterests>

const INTERESTS = compiledQuery((db, value: ValueOf<{ chatId: number }>) =>
  db
    .selectFrom('interest')
    .selectAll()
    .where('chat_id', '=', value('chatId'))
    .orderBy('kind')
    .orderBy('name'),
)

/** Interests: what chats like and dislike, one row for each feature (topic, source, word) of the articles that they reacted to. */
export function storedInterests(db: Database) {
  return {
    async of(chatId: number): Promise<Interest[]> {
      const rows = await INTERESTS(db, { chatId })
      return rows.map(decodeInterest)
    },

    /** Writes what was learned about a chat, all or nothing. Pinned interests stay unchanged. */
    async write(chatId: number, interests: readonly Interest[]): Promise<void> {
      if (interests.length === 0) return
      // One statement for all: it costs a tap one message to the writer instead of seven.
      const rows = new Map(interests.map((one) => [featureOf(one), encodeInterest(one, chatId)]))
      await db
        .insertInto('interest')
        .values([...rows.values()])
        .onConflict((conflict) =>
          conflict
            .columns(['chat_id', 'kind', 'name'])
            .doUpdateSet((eb) => ({
              weight: eb.ref('excluded.weight'),
              updated_at: eb.ref('excluded.updated_at'),
            }))
            .where('interest.pinned', '=', 0),
        )
        .execute()
    },

    /** Writes one interest as it is, pinned or not, over whatever was there. */
    async put(chatId: number, interest: Interest): Promise<void> {
      const row = encodeInterest(interest, chatId)
      const { weight, pinned, updated_at } = row
      await db
        .insertInto('interest')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['chat_id', 'kind', 'name']).doUpdateSet({ weight, pinned, updated_at }),
        )
        .execute()
    },

    async pin(chatId: number, { kind, name }: InterestSubject, pinned: boolean): Promise<void> {
      await db
        .updateTable('interest')
        .set({ pinned: pinned ? 1 : 0 })
        .where('chat_id', '=', chatId)
        .where('kind', '=', kind)
        .where('name', '=', name)
        .execute()
    },

    async drop(chatId: number, { kind, name }: InterestSubject): Promise<void> {
      await db
        .deleteFrom('interest')
        .where('chat_id', '=', chatId)
        .where('kind', '=', kind)
        .where('name', '=', name)
        .execute()
    },

    /** Deletes all interests of a chat. */
    async clear(chatId: number): Promise<void> {
      await db.deleteFrom('interest').where('chat_id', '=', chatId).execute()
    },
  }
}
