import { sql } from 'kysely'
import type { AskedDelivery, PlannedDelivery } from '../model/delivery.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

/** How deliveries enter the ledger, and how those that are hopelessly late leave it. */
export function deliveryPlanning(db: Database, dialect: Dialect) {
  return {
    /**
     * Writes the deliveries of a chunk and its subscribers' next due times, all or nothing. Subscribers who are no longer
     * due by `now`, because another process planned them or they left, are skipped.
     */
    async plan(chunk: readonly PlannedDelivery[], now: number): Promise<void> {
      const rows = chunk.map(({ chatId, digestId, nextDueAt }) => [chatId, digestId, nextDueAt])
      const decided = dialect.table(['chat_id', 'digest_id', 'next_due_at'], rows)
      // In order, so that ids, by which deliveries of one time are sent, do not depend on how PostgreSQL joins.
      // Only active subscribers are ever due. The `+ 0` keeps SQLite from scanning everybody who is due instead of
      // looking up the chats of the chunk.
      await dialect.transaction(async (tx) => {
        await sql`insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
          select subscriber.chat_id, decided.digest_id, 'planned', subscriber.next_due_at, subscriber.next_due_at, 0
          from ${decided} as decided
          join subscriber on subscriber.chat_id = decided.chat_id
          where decided.digest_id is not null
            and subscriber.next_due_at + 0 <= ${now}
          order by decided.chat_id
          ${dialect.skipsLocked ? sql`for update of subscriber` : sql``}
          on conflict do nothing`.execute(tx)
        await sql`update subscriber set
            next_due_at = decided.next_due_at,
            last_digest_id = coalesce(decided.digest_id, subscriber.last_digest_id),
            missed_at = case when decided.digest_id is null then subscriber.next_due_at end,
            updated_at = ${now}
          from ${decided} as decided
          where subscriber.chat_id = decided.chat_id
            and subscriber.next_due_at + 0 <= ${now}`.execute(tx)
      })
    },

    /** Which digests these chats were sent or are about to be sent, from `firstDigestId` on. */
    async received(
      chatIds: readonly number[],
      firstDigestId: number,
    ): Promise<{ chatId: number; digestId: number }[]> {
      const rows = chatIds.map((id) => [id])
      const { rows: found } = await sql<{ chatId: number; digestId: number }>`
        select delivery.chat_id as "chatId", delivery.digest_id as "digestId"
        from ${dialect.table(['chat_id'], rows)} as asked
        join delivery on delivery.chat_id = asked.chat_id and delivery.digest_id >= ${firstDigestId}
      `.execute(db)
      return found
    },

    /**
     * Plans digests that people asked for: they are claimed before those that are due by schedule. From here on these chats'
     * histories differ from those of others with their profiles.
     */
    async ask(asked: readonly AskedDelivery[], now: number): Promise<void> {
      const rows = asked.map(({ chatId, digestId, thread }) => [chatId, digestId, thread ?? 0])
      const decided = dialect.table(['chat_id', 'digest_id', 'asked_thread'], rows)
      await dialect.transaction(async (tx) => {
        await sql`insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts, priority, asked_thread)
          select chat_id, digest_id, 'planned', cast(${now} as bigint), cast(${now} as bigint), 0, 1, asked_thread
          from ${decided} as decided where true
          on conflict do nothing`.execute(tx)
        await sql`update subscriber set last_digest_id = decided.digest_id, updated_at = ${now}
          from ${decided} as decided where subscriber.chat_id = decided.chat_id`.execute(tx)
      })
    },

    /**
     * Settles at most `limit` planned deliveries of scheduled digests due before `before` as `failed`, and records that their
     * chats missed a digest. Returns how many.
     */
    expire(before: number, now: number, limit: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        const rows = await tx
          .selectFrom('delivery')
          .innerJoin('digest', 'digest.id', 'delivery.digest_id')
          .select(['delivery.id', 'delivery.chat_id'])
          .where('delivery.state', '=', 'planned')
          .where('delivery.due_at', '<', before)
          .where('digest.kind', 'in', ['scheduled', 'missed', 'catch-up', 'quiet'])
          .orderBy('delivery.send_after')
          .limit(limit)
          .execute()
        if (rows.length === 0) return 0
        await tx
          .updateTable('delivery')
          .set({ state: 'failed', reason: 'too late', settled_at: now })
          .where(
            'id',
            'in',
            rows.map((row) => row.id),
          )
          .execute()
        await tx
          .updateTable('subscriber')
          .set({ missed_at: now })
          .where(
            'chat_id',
            'in',
            rows.map((row) => row.chat_id),
          )
          .execute()
        return rows.length
      })
    },
  }
}
