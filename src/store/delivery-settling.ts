import { sql } from 'kysely'
import type { SentDelivery } from '../model/delivery.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'
import { tableOf } from './dialect.ts'

const SENT = compiledQuery((db, value: ValueOf<{ rows: string }>) => ({
  compile: () => {
    const settled = tableOf(db, ['id', 'message_id', 'settled_at'], value('rows'))
    return sql<never>`update delivery set state = 'sent', message_id = settled.message_id,
      settled_at = settled.settled_at, lease_until = null, reason = null
      from ${settled} as settled where delivery.id = settled.id`.compile(db)
  },
}))

/** Begins the reason of a delivery that waits because the bot may not write to its chat. */
const DENIED = 'denied: '

/** What became of claimed deliveries. */
export function deliverySettling(db: Database) {
  return {
    /** Settles deliveries that reached their chats. */
    async sent(rows: readonly SentDelivery[]): Promise<void> {
      const settled = rows.map(({ id, messageId, at }) => [id, messageId, at])
      await SENT(db, { rows: JSON.stringify(settled) })
    },

    /** Settles a delivery that will not be sent, or not again. */
    async settle(id: number, state: 'failed' | 'gone', reason: string, now: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ state, reason, settled_at: now, lease_until: null })
        .where('id', '=', id)
        .execute()
    },

    /** Plans a claimed delivery again, for `sendAfter` (epoch ms). */
    async postpone(id: number, sendAfter: number, reason: string): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ state: 'planned', send_after: sendAfter, lease_until: null, reason })
        .where('id', '=', id)
        .execute()
    },

    /** Plans a delivery again that a chat refused because the bot may not write there, for `sendAfter` (epoch ms). */
    async postponeDenied(id: number, sendAfter: number, reason: string): Promise<void> {
      await this.postpone(id, sendAfter, `${DENIED}${reason}`)
    },

    /** The bot may write to a chat again: what it refused is sent now. */
    async hastenDenied(chatId: number, now: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ send_after: now })
        .where('chat_id', '=', chatId)
        .where('state', '=', 'planned')
        .where('reason', 'like', `${DENIED}%`)
        .execute()
    },

    /** Settles what a chat refused as `failed`: a digest that is asked for now has its articles. */
    async abandonDenied(chatId: number, now: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ state: 'failed', reason: 'replaced by a digest on demand', settled_at: now })
        .where('chat_id', '=', chatId)
        .where('state', '=', 'planned')
        .where('reason', 'like', `${DENIED}%`)
        .execute()
    },

    /** Settles everything that is planned for a chat as `gone`. */
    async drop(chatId: number, reason: string, now: number): Promise<void> {
      await db
        .updateTable('delivery')
        .set({ state: 'gone', reason, settled_at: now, lease_until: null })
        .where('chat_id', '=', chatId)
        .where('state', '=', 'planned')
        .execute()
    },

    /** When the last delivery was settled, or `null` if none ever was. */
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
  }
}
