import { sql } from 'kysely'
import type { Delivery } from '../model/delivery.ts'
import { chunks } from './chunks.ts'
import { decodeDelivery } from './codecs/delivery-codec.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'
import { type Dialect, isPostgres } from './dialect.ts'

interface Wanted {
  now: number
  limit: number
  leaseUntil: number
}

/** Why deliveries are sent: somebody asked for them, they are due by schedule, they are alerts, or voice messages. */
type Reason = 'asked' | 'due' | 'alert' | 'voice'

/** What is below 0 says so first, because SQLite uses the index of these rows only for a condition that has its own words. */
const PRIORITY = {
  asked: sql`priority > 0`,
  due: sql`priority = 0`,
  alert: sql`priority < 0 and priority = -1`,
  voice: sql`priority < 0 and priority < -1`,
}

/**
 * Marks planned deliveries of one reason. The conditions are written out, so that the indexes of the few that were asked for and
 * of alerts can be used.
 */
const mark = (reason: Reason) =>
  compiledQuery((db, value: ValueOf<Wanted>) => {
    // Rows that another process is claiming right now are left to it.
    const lock = isPostgres(db) ? sql`for update skip locked` : sql``
    return db
      .updateTable('delivery')
      .set((eb) => ({
        state: 'sending' as const,
        lease_until: value('leaseUntil'),
        attempts: eb('attempts', '+', 1),
      }))
      .where(
        'id',
        'in',
        sql<number>`(select id from ${tableFor(db, reason)}
          where state = 'planned' and ${PRIORITY[reason]} and send_after <= ${value('now')}
          order by send_after, id limit ${value('limit')} ${lock})`,
      )
      .returningAll()
  })

const MARK_ASKED = mark('asked')
const MARK_DUE = mark('due')
const MARK_ALERT = mark('alert')
const MARK_VOICE = mark('voice')

const ANY_ASKED = compiledQuery((db, value: ValueOf<{ now: number }>) => ({
  compile: () =>
    sql<{ id: number }>`select id from ${tableFor(db, 'asked')}
      where state = 'planned' and priority > 0 and send_after <= ${value('now')} limit 1`.compile(
      db,
    ),
}))

/**
 * The deliveries of a reason. Without a hint, SQLite reads everything that is planned to find none of the few that were asked for,
 * or no alert: 1.1 ms for 20,000, ten times a second.
 */
function tableFor(db: Database, reason: Reason) {
  if (isPostgres(db) || reason === 'due') return sql`delivery`
  return reason === 'asked'
    ? sql`delivery indexed by delivery_asked`
    : sql`delivery indexed by delivery_alert`
}

const NEXT = compiledQuery((db) =>
  db
    .selectFrom('delivery')
    .select('send_after')
    .where('state', '=', 'planned')
    .orderBy('send_after')
    .limit(1),
)

/**
 * Claims: a process marks a delivery as `sending` before it calls Telegram. A claim has a lease, so that another process can
 * take over what a crashed one left.
 */
export function deliveryClaims(db: Database, dialect: Dialect) {
  return {
    /** When the next planned delivery may be sent, or `null` if none is planned. */
    async nextAt(): Promise<number | null> {
      const [next] = await NEXT(db, {})
      return next?.send_after ?? null
    },

    /**
     * Marks up to `limit` planned deliveries whose time has come as `sending` and returns them: first up to `asked` of those
     * that people asked for, then the longest due ones, then, if there are not enough, more that were asked for, then alerts, and
     * voice messages last.
     * @throws {DamagedColumn}
     */
    async claim(
      now: number,
      limit: number,
      leaseUntil: number,
      asked = limit,
    ): Promise<Delivery[]> {
      return dialect.inIndexOrder(async (here) => {
        const claimed: Delivery[] = []
        const take = async (marked: typeof MARK_DUE, most: number): Promise<number> => {
          if (most <= 0) return 0
          const rows = await marked(here, { now, limit: most, leaseUntil })
          const found = rows.map(decodeDelivery)
          // An update returns its rows in no particular order.
          claimed.push(...found.toSorted((a, b) => a.sendAfter - b.sendAfter || a.id - b.id))
          return rows.length
        }
        const isAnyAsked = (await ANY_ASKED(here, { now })).length > 0
        const first = isAnyAsked ? await take(MARK_ASKED, Math.min(asked, limit)) : 0
        await take(MARK_DUE, limit - first)
        // Fewer than `asked` were found: there are no more of them.
        if (isAnyAsked && first >= asked) await take(MARK_ASKED, limit - claimed.length)
        await take(MARK_ALERT, limit - claimed.length)
        await take(MARK_VOICE, limit - claimed.length)
        return claimed
      })
    },

    /** Makes a claim last until `leaseUntil` (epoch ms), for a send that takes its time. */
    async extend(id: number, leaseUntil: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ lease_until: leaseUntil })
        .where('id', '=', id)
        .where('state', '=', 'sending')
        .execute()
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
