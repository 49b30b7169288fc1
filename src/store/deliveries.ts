import { sql } from 'kysely'
import type { Database } from './database.ts'
import { moveKept } from './moveKept.ts'
import type { DeliveryRow, DeliveryState } from './schema.ts'

/** Subscribers of one chunk who get the digest and share their next due time. */
export interface Planned {
  chatIds: number[]
  nextDueAt: number
}

export type Deliveries = ReturnType<typeof deliveries>

/** The ledger: one row for each digest on its way to one chat. */
export function deliveries(db: Database) {
  return {
    /** Writes the deliveries of a chunk and its subscribers' next due times, all or nothing. */
    async plan(digestId: number, chunk: readonly Planned[], now: number): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (const { chatIds, nextDueAt } of chunk) {
          await tx
            .insertInto('delivery')
            .columns(['chat_id', 'digest_id', 'state', 'due_at', 'send_after', 'attempts'])
            .expression((eb) =>
              eb
                .selectFrom('subscriber')
                .select([
                  'chat_id',
                  sql<number>`cast(${digestId} as bigint)`.as('digest_id'),
                  sql<DeliveryState>`'planned'`.as('state'),
                  'next_due_at as due_at',
                  'next_due_at as send_after',
                  sql<number>`0`.as('attempts'),
                ])
                .where('chat_id', 'in', chatIds)
                .where('state', '=', 'active')
                .$castTo<never>(),
            )
            .onConflict((conflict) => conflict.doNothing())
            .execute()
          await tx
            .updateTable('subscriber')
            .set({ next_due_at: nextDueAt, last_digest_id: digestId, updated_at: now })
            .where('chat_id', 'in', chatIds)
            .execute()
        }
      })
    },

    /**
     * Opens a delivery that is sent at once, outside the minute's plan. Gives its id, or `undefined` where this chat has
     * or had one of the same digest.
     */
    async open(
      chatId: number,
      digestId: number,
      now: number,
      leaseUntil: number,
    ): Promise<number | undefined> {
      const row = await db
        .insertInto('delivery')
        .values({
          chat_id: chatId,
          digest_id: digestId,
          state: 'sending',
          due_at: now,
          send_after: now,
          attempts: 1,
          lease_until: leaseUntil,
        })
        .onConflict((conflict) => conflict.columns(['chat_id', 'digest_id']).doNothing())
        .returning('id')
        .executeTakeFirst()
      return row?.id
    },

    /** Claims up to `limit` planned deliveries whose time has come, longest due first. */
    claim(now: number, limit: number, leaseUntil: number): Promise<DeliveryRow[]> {
      return db
        .updateTable('delivery')
        .set((eb) => ({
          state: 'sending' as const,
          lease_until: leaseUntil,
          attempts: eb('attempts', '+', 1),
        }))
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('delivery')
            .select('id')
            .where('state', '=', 'planned')
            .where('send_after', '<=', now)
            .orderBy('send_after')
            .orderBy('id')
            .limit(limit),
        )
        .returningAll()
        .execute()
    },

    async sent(id: number, messageId: number, now: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({
          state: 'sent',
          message_id: messageId,
          settled_at: now,
          lease_until: null,
          reason: null,
        })
        .where('id', '=', id)
        .execute()
    },

    /** Settles a delivery that will not be sent. */
    async settle(id: number, state: 'failed' | 'gone', reason: string, now: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ state, reason, settled_at: now, lease_until: null })
        .where('id', '=', id)
        .execute()
    },

    /** Puts a claimed delivery back to be sent after `sendAfter`. */
    async postpone(id: number, sendAfter: number, reason: string): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ state: 'planned', send_after: sendAfter, lease_until: null, reason })
        .where('id', '=', id)
        .execute()
    },

    /** Settles all that is planned for a chat that is gone. */
    async drop(chatId: number, reason: string, now: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ state: 'gone', reason, settled_at: now, lease_until: null })
        .where('chat_id', '=', chatId)
        .where('state', '=', 'planned')
        .execute()
    },

    /**
     * Takes back what was claimed and never settled: with `leaseUntil` past, or all of it right after a start when no
     * other process can hold a claim. Each may have reached its chat already, so the count is worth a log line.
     */
    async reclaim(now: number, all: boolean): Promise<number> {
      let query = db
        .updateTable('delivery')
        .set({ state: 'planned', lease_until: null, send_after: now })
        .where('state', '=', 'sending')
      if (!all) query = query.where('lease_until', '<=', now)
      const result = await query.executeTakeFirst()
      return Number(result.numUpdatedRows)
    },

    find(chatId: number, digestId: number): Promise<DeliveryRow | undefined> {
      return db
        .selectFrom('delivery')
        .selectAll()
        .where('chat_id', '=', chatId)
        .where('digest_id', '=', digestId)
        .executeTakeFirst()
    },

    /** When the next planned delivery may be sent, or `null` where none is planned. */
    async nextAt(): Promise<number | null> {
      const row = await db
        .selectFrom('delivery')
        .select('send_after')
        .where('state', '=', 'planned')
        .orderBy('send_after')
        .limit(1)
        .executeTakeFirst()
      return row?.send_after ?? null
    },

    /** A group became a supergroup: its subscriber and ledger move to the new id. */
    async moveChat(from: number, to: number): Promise<void> {
      await db.transaction().execute(async (tx) => {
        const taken = await tx
          .selectFrom('subscriber')
          .select('chat_id')
          .where('chat_id', '=', to)
          .executeTakeFirst()
        if (taken === undefined) {
          await tx
            .updateTable('subscriber')
            .set({ chat_id: to, kind: 'supergroup' })
            .where('chat_id', '=', from)
            .execute()
        } else {
          await tx.deleteFrom('subscriber').where('chat_id', '=', from).execute()
        }
        await moveKept(tx, from, to)
        await tx
          .updateTable('delivery')
          .set({ chat_id: to })
          .where('chat_id', '=', from)
          .where('digest_id', 'not in', (eb) =>
            eb.selectFrom('delivery').select('digest_id').where('chat_id', '=', to),
          )
          .execute()
      })
    },

    /** How many deliveries are in each state. */
    async counts(): Promise<Record<string, number>> {
      const rows = await db
        .selectFrom('delivery')
        .select(['state', (eb) => eb.fn.countAll().as('many')])
        .groupBy('state')
        .execute()
      return Object.fromEntries(rows.map((row) => [row.state, Number(row.many)]))
    },
  }
}
