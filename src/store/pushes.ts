import { sql } from 'kysely'
import type { Answer } from '../model/answer.ts'
import { type Push, pushWait } from '../model/push.ts'
import { encodeParameters } from './codecs/answer-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

export type Pushes = ReturnType<typeof pushes>

/** What is on its way to webhooks: a row is the truth, and each thing has one row for each target. */
export function pushes(db: Database, dialect: Dialect) {
  const update = (id: number) => db.updateTable('push').where('id', '=', id)
  return {
    /** Plans what was saved, or delivered, since each webhook was set up and is not planned yet. Times are epoch ms. */
    async plan(now: number): Promise<void> {
      await sql`
        insert into push (connection_id, name, article_id, state, due_at, created_at)
        select connection.id, 'saved:' || cast(reaction.article_id as text), reaction.article_id, 'planned',
          cast(${now} as bigint), cast(${now} as bigint)
        from connection
        join reaction on reaction.chat_id = connection.chat_id and reaction.saved_at >= connection.created_at
        where connection.kind = 'webhook' and connection.event = 'saved' and connection.ended_at is null
        on conflict (connection_id, name) do nothing`.execute(db)
      await sql`
        insert into push (connection_id, name, digest_id, state, due_at, created_at)
        select connection.id, 'digest:' || cast(delivery.digest_id as text), delivery.digest_id, 'planned',
          cast(${now} as bigint), cast(${now} as bigint)
        from connection
        join delivery on delivery.chat_id = connection.chat_id and delivery.settled_at >= connection.created_at
        join digest on digest.id = delivery.digest_id
        where connection.kind = 'webhook' and connection.event = 'digest' and connection.ended_at is null
          and delivery.state = 'sent' and digest.kind in ('scheduled', 'missed', 'catch-up', 'asked')
        on conflict (connection_id, name) do nothing`.execute(db)
    },

    /** Claims those that are due, the oldest first, at most `limit`: until `leaseUntil` nobody else gets them. Times are epoch ms. */
    async claim(now: number, leaseUntil: number, limit: number): Promise<Push[]> {
      return dialect.transaction(async (tx) => {
        await dialect.lock(tx, 'push')
        const rows = await tx
          .selectFrom('push')
          .innerJoin('connection', 'connection.id', 'push.connection_id')
          .select([
            'push.id',
            'push.connection_id as connectionId',
            'connection.chat_id as chatId',
            'connection.target',
            'connection.nonce',
            'connection.failing_since as failingSince',
            'push.article_id as articleId',
            'push.digest_id as digestId',
            'push.attempts',
            'push.created_at as createdAt',
          ])
          .where('push.state', '=', 'planned')
          .where('push.due_at', '<=', now)
          .where('connection.ended_at', 'is', null)
          .orderBy('push.due_at')
          .orderBy('push.id')
          .limit(limit)
          .execute()
        const ids = rows.map(({ id }) => id)
        if (ids.length > 0) {
          await tx.updateTable('push').set({ due_at: leaseUntil }).where('id', 'in', ids).execute()
        }
        return rows.map((row) => ({ ...row, target: row.target ?? '', nonce: row.nonce ?? '' }))
      })
    },

    /** It arrived: its target works. */
    async sent({ id, connectionId }: Push, now: number): Promise<void> {
      await update(id).set({ state: 'sent', sent_at: now }).execute()
      await db
        .updateTable('connection')
        .set({ failing_since: null, used_at: now })
        .where('id', '=', connectionId)
        .execute()
    },

    /** What it is about is gone. */
    async drop({ id }: Push): Promise<void> {
      await update(id).set({ state: 'dropped' }).execute()
    },

    /** It did not arrive at `now`: everything for its target waits, longer each time. Returns since when the target fails. */
    async failed({ id, connectionId, attempts, failingSince }: Push, now: number): Promise<number> {
      const since = failingSince ?? now
      await update(id)
        .set({ attempts: attempts + 1 })
        .execute()
      await db
        .updateTable('push')
        .set({ due_at: now + pushWait(attempts + 1) })
        .where('connection_id', '=', connectionId)
        .where('state', '=', 'planned')
        .execute()
      await db
        .updateTable('connection')
        .set({ failing_since: since })
        .where('id', '=', connectionId)
        .execute()
      return since
    },

    /** Turns a webhook off at `now` and hands on the notice that says so, both or neither. Returns false if it was off already. */
    async giveUp(connectionId: number, now: number, notice: Answer | null): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        const ended = await tx
          .updateTable('connection')
          .set({ ended_at: now })
          .where('id', '=', connectionId)
          .where('ended_at', 'is', null)
          .executeTakeFirst()
        if (ended.numUpdatedRows === 0n) return false
        if (notice === null) return true
        await tx
          .insertInto('answer')
          .values({
            chat_id: notice.chatId,
            method: notice.method,
            parameters: encodeParameters(notice.parameters),
            asked_at: notice.askedAt,
            send_after: notice.askedAt,
            attempts: 0,
          })
          .execute()
        return true
      })
    },
  }
}
