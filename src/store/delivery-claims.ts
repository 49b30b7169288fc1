import { sql, type Transaction } from 'kysely'
import type { Delivery } from '../model/delivery.ts'
import { chunks } from './chunks.ts'
import { decodeDelivery } from './codecs/delivery-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { DeliveryRow, Schema } from './schema.ts'

/**
 * Claims: a process marks a delivery as `sending` before it calls Telegram. A claim has a lease, so that another process can
 * take over what a crashed one left.
 */
export function deliveryClaims(db: Database, dialect: Dialect) {
  /** Marks planned deliveries that were asked for, or the others. */
  const mark = async (
    tx: Transaction<Schema>,
    isAsked: boolean,
    now: number,
    limit: number,
    leaseUntil: number,
  ): Promise<DeliveryRow[]> => {
    if (limit <= 0) return []
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
          // Written out, so that the index of the few that were asked for can be used.
          .where(sql<boolean>`state = 'planned'`)
          .where(isAsked ? sql<boolean>`priority > 0` : sql<boolean>`priority = 0`)
          .where('send_after', '<=', now)
          .orderBy('send_after')
          .orderBy('id')
          .limit(limit)
          // Rows that another process is claiming right now are left to it.
          .$if(dialect.skipsLocked, (rows) => rows.forUpdate().skipLocked()),
      )
      .returningAll()
      .execute()
  }

  return {
    /** When the next planned delivery may be sent, or `null` if none is planned. */
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

    /**
     * Marks up to `limit` planned deliveries whose time has come as `sending` and returns them: first up to `asked` of those
     * that people asked for, then the longest due ones, and then, if there are not enough, more that were asked for.
     * @throws {DamagedColumn}
     */
    async claim(
      now: number,
      limit: number,
      leaseUntil: number,
      asked = limit,
    ): Promise<Delivery[]> {
      return dialect.transaction(async (tx) => {
        await dialect.preferIndexOrder(tx)
        const first = await mark(tx, true, now, Math.min(asked, limit), leaseUntil)
        const rest = await mark(tx, false, now, limit - first.length, leaseUntil)
        const left = limit - first.length - rest.length
        // Fewer than `asked` were found: there are no more of them.
        const more = first.length < asked ? [] : await mark(tx, true, now, left, leaseUntil)
        return [first, rest, more].flatMap((rows) =>
          // An update returns its rows in no particular order.
          rows.map(decodeDelivery).toSorted((a, b) => a.sendAfter - b.sendAfter || a.id - b.id),
        )
      })
    },

    /** Releases claims without an attempt: the deliveries are planned again, for `sendAfter` (epoch ms). */
    async release(ids: readonly number[], sendAfter: number): Promise<void> {
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

    /**
     * Plans deliveries again that were claimed and never settled: those whose lease has expired, or `all` of them right after
     * a start, when no other process can hold a claim. Returns how many; each of them may have reached its chat already.
     */
    async recover(now: number, all: boolean): Promise<number> {
      let query = db
        .updateTable('delivery')
        .set({ state: 'planned', lease_until: null, send_after: now })
        .where('state', '=', 'sending')
      if (!all) query = query.where('lease_until', '<=', now)
      const result = await query.executeTakeFirst()
      return Number(result.numUpdatedRows)
    },
  }
}
