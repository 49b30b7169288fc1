import { sql } from 'kysely'
import type { Delivery, PlannedDelivery, SentDelivery } from '../model/delivery.ts'
import type { Lateness } from '../model/figures.ts'
import { chunks } from './chunks.ts'
import { decodeDelivery } from './codecs/delivery-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { moveKept } from './move-kept.ts'

/** How many of the newest deliveries lateness is computed from; more would keep SQLite busy for too long. */
const LATENESS_OF = 100_000
/** A send tick: a delivery within it is on time. */
const LATENESS_STEP_MS = 100

export type Deliveries = ReturnType<typeof deliveries>

/** The ledger: one row for each digest on its way to one chat. */
export function deliveries(db: Database, dialect: Dialect) {
  return {
    /**
     * Writes the deliveries of a chunk and its subscribers' next due times, all or nothing. Subscribers who are no longer
     * due by `now`, because another process was quicker or they left, are skipped.
     */
    async plan(chunk: readonly PlannedDelivery[], now: number): Promise<void> {
      const rows = chunk.map(({ chatId, digestId, nextDueAt }) => [chatId, digestId, nextDueAt])
      const decided = dialect.table(['chat_id', 'digest_id', 'next_due_at'], rows)
      // Only active subscribers are ever due. The `+ 0` keeps SQLite from scanning everybody who is due instead of
      // looking up the chats of the chunk.
      await dialect.transaction(async (tx) => {
        await sql`insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
          select subscriber.chat_id, decided.digest_id, 'planned', subscriber.next_due_at, subscriber.next_due_at, 0
          from ${decided} as decided
          join subscriber on subscriber.chat_id = decided.chat_id
          where decided.digest_id is not null
            and subscriber.next_due_at + 0 <= ${now}
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

    /** Which digests these chats were sent or are about to be, none older than `firstDigestId`. */
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
     * Opens a delivery that is sent at once, outside the minute's plan. Returns its id, or `undefined` where this chat has
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
    async claim(now: number, limit: number, leaseUntil: number): Promise<Delivery[]> {
      const claimed = await dialect.transaction(async (tx) => {
        await dialect.inIndexOrder(tx)
        return tx
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
              .limit(limit)
              // Rows that another process is claiming at this moment are its own.
              .$if(dialect.skipsLocked, (rows) => rows.forUpdate().skipLocked()),
          )
          .returningAll()
          .execute()
      })
      // An update returns its rows in no order.
      return claimed
        .map(decodeDelivery)
        .toSorted((a, b) => a.sendAfter - b.sendAfter || a.id - b.id)
    },

    /** Settles deliveries that reached their chats. */
    async sent(rows: readonly SentDelivery[]): Promise<void> {
      const settled = dialect.table(
        ['id', 'message_id', 'settled_at'],
        rows.map(({ id, messageId, at }) => [id, messageId, at]),
      )
      await sql`update delivery set state = 'sent', message_id = settled.message_id,
          settled_at = settled.settled_at, lease_until = null, reason = null
        from ${settled} as settled where delivery.id = settled.id`.execute(db)
    },

    /** Puts back claimed deliveries that were not tried. */
    async putBack(ids: readonly number[], sendAfter: number): Promise<void> {
      for (const piece of chunks(ids)) {
        await db
          .updateTable('delivery')
          .set((eb) => ({
            state: 'planned' as const,
            send_after: sendAfter,
            lease_until: null,
            attempts: eb('attempts', '-', 1),
          }))
          .where('id', 'in', piece)
          .execute()
      }
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

    /** Settles everything that is planned for a chat that is gone. */
    async drop(chatId: number, reason: string, now: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ state: 'gone', reason, settled_at: now, lease_until: null })
        .where('chat_id', '=', chatId)
        .where('state', '=', 'planned')
        .execute()
    },

    /**
     * Takes back what was claimed and never settled: where `leaseUntil` has passed, or all of it right after a start, when
     * no other process can hold a claim. Each may have reached its chat already, so the count is worth a log line.
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

    /** When the last delivery was settled, or `null` where none ever was. */
    async lastSettledAt(): Promise<number | null> {
      const row = await db
        .selectFrom('delivery')
        .select('settled_at')
        .where('settled_at', 'is not', null)
        .orderBy('settled_at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row?.settled_at ?? null
    },

    /**
     * Gives up scheduled digests that are still planned and were due before `before`, at most `limit` of them, and notes
     * that their chats missed one. Returns how many.
     */
    expire(before: number, now: number, limit: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        const rows = await tx
          .selectFrom('delivery')
          .innerJoin('digest', 'digest.id', 'delivery.digest_id')
          .select(['delivery.id', 'delivery.chat_id'])
          .where('delivery.state', '=', 'planned')
          .where('delivery.due_at', '<', before)
          .where('digest.kind', 'in', ['scheduled', 'missed', 'quiet'])
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

    async find(chatId: number, digestId: number): Promise<Delivery | undefined> {
      const row = await db
        .selectFrom('delivery')
        .selectAll()
        .where('chat_id', '=', chatId)
        .where('digest_id', '=', digestId)
        .executeTakeFirst()
      return row && decodeDelivery(row)
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
      await dialect.transaction(async (tx) => {
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

    /**
     * How late scheduled digests were: sent minus due, of those due since `since`, to a tenth of a second. A digest on
     * demand has no hour and does not count.
     */
    async lateness(since: number): Promise<Lateness> {
      const sent = db
        .selectFrom('delivery')
        .innerJoin('digest', 'digest.id', 'delivery.digest_id')
        .select(
          sql<number>`(delivery.settled_at - delivery.due_at) / ${sql.lit(LATENESS_STEP_MS)}`.as(
            'steps',
          ),
        )
        .where('delivery.state', '=', 'sent')
        .where('delivery.send_after', '>=', since)
        .where('digest.kind', '!=', 'asked')
        .orderBy('delivery.send_after', 'desc')
        .limit(LATENESS_OF)
      const steps = await db
        .selectFrom(sent.as('sent'))
        .select(['steps', (eb) => eb.fn.countAll<number>().as('count')])
        .groupBy('steps')
        .orderBy('steps')
        .execute()
      const count = steps.reduce((sum, one) => sum + one.count, 0)
      const percentile = (share: number) => {
        let left = Math.ceil(count * share)
        for (const { steps: late, count: some } of steps) {
          left -= some
          if (left <= 0) return late * LATENESS_STEP_MS
        }
        return 0
      }
      return { count, p50: percentile(0.5), p99: percentile(0.99) }
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
