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

/** A digest with articles that reached a chat. */
export interface SentDigest {
  readonly id: number
  /** Epoch milliseconds. */
  readonly dueAt: number
  /** How many. */
  readonly articles: number
}

/** The digests that were sent to one chat, or are on their way to it. */
export function deliveredDigests(db: Database, chatId: number) {
  /** Digests that the chat is known to have received; one tap asks several times. */
  const known = new Set<number>()
  /** Those that have cards: not the line of a quiet day, not the operator's texts; alerts are no digests. */
  const sent = () =>
    db
      .selectFrom('delivery')
      .innerJoin('digest', 'digest.id', 'delivery.digest_id')
      .innerJoin('card', 'card.digest_id', 'delivery.digest_id')
      .select(['delivery.digest_id as id', 'delivery.due_at as dueAt'])
      .select((eb) => eb.fn.countAll().as('articles'))
      .where('delivery.chat_id', '=', chatId)
      .where('digest.kind', 'not in', ['alert', 'voice'])
      // What was sent is written a moment later.
      .where('delivery.state', 'in', ['sending', 'sent'])
      .groupBy(['delivery.digest_id', 'delivery.due_at'])
  const toSent = (row: { id: number; dueAt: number; articles: number | string | bigint }) => ({
    ...row,
    articles: Number(row.articles),
  })
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

    /** The digests that reached the chat, or are reaching it, and were due from `from` until before `until` (epoch ms), oldest first, at most `limit`. */
    async sentBetween(from: number, until: number, limit: number): Promise<SentDigest[]> {
      const rows = await sent()
        .where('delivery.due_at', '>=', from)
        .where('delivery.due_at', '<', until)
        .orderBy('delivery.due_at')
        .orderBy('delivery.digest_id')
        .limit(limit)
        .execute()
      return rows.map(toSent)
    },

    /** The last digests that reached the chat, the newest first, at most `limit`. */
    async lastSent(limit: number): Promise<SentDigest[]> {
      const rows = await sent()
        .orderBy('delivery.due_at', 'desc')
        .orderBy('delivery.digest_id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(toSent)
    },

    /** The last digest that reached the chat and was due before `at` (epoch ms). */
    async lastSentBefore(at: number): Promise<SentDigest | undefined> {
      const row = await sent()
        .where('delivery.due_at', '<', at)
        .orderBy('delivery.due_at', 'desc')
        .orderBy('delivery.digest_id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && toSent(row)
    },
  }
}
