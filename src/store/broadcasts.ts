import { sql } from 'kysely'
import type { Broadcast, BroadcastState } from '../model/broadcast.ts'
import type { DeliveryState } from '../model/delivery.ts'
import { decodeBroadcast, encodeEntities } from './codecs/broadcast-codec.ts'
import type { Database } from './database.ts'

export type Broadcasts = ReturnType<typeof broadcasts>

/** Deliveries written in one statement: a few milliseconds, so that taps do not wait. */
const PAGE = 2000

/** Broadcasts: texts from the operator to everybody, sent through the same ledger as digests. */
export function broadcasts(db: Database) {
  return {
    /** Stores a text that is not sent yet. Returns the id of the digest that represents it in the ledger. */
    draft(
      broadcast: Pick<Broadcast, 'byId' | 'text' | 'entities'> & { profileId: number },
      now: number,
    ): Promise<number> {
      const { profileId, byId, text, entities } = broadcast
      return db.transaction().execute(async (tx) => {
        const { id } = await tx
          .insertInto('digest')
          .values({
            profile_id: profileId,
            kind: 'broadcast',
            language: null,
            due_at: now,
            created_at: now,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx
          .insertInto('broadcast')
          .values({
            digest_id: id,
            by_id: byId,
            text,
            entities: encodeEntities(entities),
            state: 'draft',
            created_at: now,
          })
          .execute()
        return id
      })
    },

    /** @throws {DamagedColumn} */
    async get(digestId: number): Promise<Broadcast | undefined> {
      const row = await db
        .selectFrom('broadcast')
        .selectAll()
        .where('digest_id', '=', digestId)
        .executeTakeFirst()
      return row && decodeBroadcast(row)
    },

    /** Changes the state. Returns false if it was not `from`, for example because two admins pressed at once. */
    async move(digestId: number, from: BroadcastState, to: BroadcastState): Promise<boolean> {
      const result = await db
        .updateTable('broadcast')
        .set({ state: to })
        .where('digest_id', '=', digestId)
        .where('state', '=', from)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /**
     * Writes a delivery for every active subscriber, to be sent one after another at `perSecond`: spread out like this, they
     * do not delay a digest that falls due meanwhile. Idempotent. Returns how many deliveries this call wrote.
     */
    async plan(digestId: number, perSecond: number, now: number): Promise<number> {
      const step = Math.ceil(1_000_000 / perSecond)
      let passed = 0
      let after: number | null = null
      let planned = 0
      for (;;) {
        let page = db.selectFrom('subscriber').select('chat_id').where('state', '=', 'active')
        if (after !== null) page = page.where('chat_id', '>', after)
        const chats = await page.orderBy('chat_id').limit(PAGE).execute()
        const last = chats.at(-1)?.chat_id
        if (last === undefined) return planned
        let from = db
          .selectFrom('subscriber')
          .select([
            'chat_id',
            sql<number>`cast(${digestId} as bigint)`.as('digest_id'),
            sql<DeliveryState>`'planned'`.as('state'),
            sql<number>`cast(${now} as bigint)`.as('due_at'),
            sql<number>`cast(${now} as bigint) + (row_number() over (order by chat_id) - 1 + ${sql.lit(passed)}) * ${sql.lit(step)} / 1000`.as(
              'send_after',
            ),
            sql<number>`0`.as('attempts'),
          ])
          .where('state', '=', 'active')
          .where('chat_id', '<=', last)
        if (after !== null) from = from.where('chat_id', '>', after)
        const result = await db
          .insertInto('delivery')
          .columns(['chat_id', 'digest_id', 'state', 'due_at', 'send_after', 'attempts'])
          .expression(from.$castTo<never>())
          .onConflict((conflict) => conflict.columns(['chat_id', 'digest_id']).doNothing())
          .executeTakeFirst()
        planned += Number(result.numInsertedOrUpdatedRows ?? 0)
        passed += chats.length
        after = last
      }
    },

    /** Settles what has not been sent yet. Returns how many chats will not get it. */
    async stop(digestId: number, reason: string, now: number): Promise<number> {
      const result = await db
        .updateTable('delivery')
        .set({ state: 'gone', reason, settled_at: now, lease_until: null })
        .where('digest_id', '=', digestId)
        .where('state', '=', 'planned')
        .executeTakeFirst()
      return Number(result.numUpdatedRows)
    },

    /** How many of its deliveries are in each state. */
    async progress(digestId: number): Promise<Record<DeliveryState, number>> {
      const rows = await db
        .selectFrom('delivery')
        .select(['state', (eb) => eb.fn.countAll().as('count')])
        .where('digest_id', '=', digestId)
        .groupBy('state')
        .execute()
      const none = { planned: 0, sending: 0, sent: 0, failed: 0, gone: 0 }
      return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, Number(row.count)])) }
    },
  }
}
