import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'

export type DeliveredDigests = ReturnType<typeof deliveredDigests>

const DELIVERY = compiledQuery((db, value: ValueOf<{ chatId: number; digestId: number }>) =>
  db
    .selectFrom('delivery')
    .select('id')
    .where('chat_id', '=', value('chatId'))
    .where('digest_id', '=', value('digestId'))
    .limit(1),
)

/** The digests that were sent to one chat, or are on their way to it. */
export function deliveredDigests(db: Database, chatId: number) {
  /** Digests that the chat is known to have received; one tap asks several times. */
  const known = new Set<number>()
  return {
    /** Whether the chat was sent this digest or will be. */
    async has(digestId: number): Promise<boolean> {
      if (known.has(digestId)) return true
      const [row] = await DELIVERY(db, { chatId, digestId })
      if (row === undefined) return false
      known.add(digestId)
      return true
    },

    /** Whether this is the id of a digest that was deleted by age; false for one that is stored, and for one that never was. */
    async isDeleted(digestId: number): Promise<boolean> {
      const digest = await db
        .selectFrom('digest')
        .select('id')
        .where('id', '=', digestId)
        .executeTakeFirst()
      if (digest !== undefined) return false
      const newest = await db
        .selectFrom('digest')
        .select('id')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      // If no digest is stored, it is unknown which ids there were.
      return newest === undefined || digestId < newest.id
    },
  }
}
