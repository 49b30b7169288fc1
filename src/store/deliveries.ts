import type { Delivery } from '../model/delivery.ts'
import { decodeDelivery } from './codecs/delivery-codec.ts'
import type { Database } from './database.ts'
import { deliveryClaims } from './delivery-claims.ts'
import { deliveryLateness } from './delivery-lateness.ts'
import { deliveryPlanning } from './delivery-planning.ts'
import { deliverySettling } from './delivery-settling.ts'
import type { Dialect } from './dialect.ts'
import { moveChat } from './move-chat.ts'

export type Deliveries = ReturnType<typeof deliveries>

/**
 * The ledger: one row for each digest on its way to one chat. A row is `planned`, then claimed (`sending`) before the call to
 * Telegram, and settled (`sent`, `failed`, `gone`) after it.
 */
export function deliveries(db: Database, dialect: Dialect) {
  return {
    ...deliveryPlanning(db, dialect),
    ...deliveryClaims(db, dialect),
    ...deliverySettling(db),
    ...deliveryLateness(db),

    /** @throws {DamagedColumn} */
    async find(chatId: number, digestId: number): Promise<Delivery | undefined> {
      const row = await db
        .selectFrom('delivery')
        .selectAll()
        .where('chat_id', '=', chatId)
        .where('digest_id', '=', digestId)
        .executeTakeFirst()
      return row && decodeDelivery(row)
    },

    /** A group became a supergroup: its subscriber and ledger move to the new id. */
    moveChat: (from: number, to: number): Promise<void> => moveChat(dialect, from, to),

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
