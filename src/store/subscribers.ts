import type { Insertable, Updateable } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import type { SubscriberRow, SubscriberTable } from './schema.ts'

/** Subscribers who are due and can share a digest: the same profile, the same last digest. */
export interface DueGroup {
  profile_id: number
  last_digest_id: number | null
  /** One chat of the group, whose history stands for all. */
  sample_chat_id: number
  /** The earliest due time in the group. */
  due_at: number
}

export type Subscribers = ReturnType<typeof subscribers>

/** Subscribers: the chats that receive digests, and when the next one is due. */
export function subscribers(db: Database) {
  return {
    get(chatId: number): Promise<SubscriberRow | undefined> {
      return db
        .selectFrom('subscriber')
        .selectAll()
        .where('chat_id', '=', chatId)
        .executeTakeFirst()
    },

    /** These subscribers, by chat. */
    async many(chatIds: readonly number[]): Promise<Map<number, SubscriberRow>> {
      const found = new Map<number, SubscriberRow>()
      for (const piece of chunks(chatIds)) {
        const rows = await db
          .selectFrom('subscriber')
          .selectAll()
          .where('chat_id', 'in', piece)
          .execute()
        for (const row of rows) found.set(row.chat_id, row)
      }
      return found
    },

    /** Sets when these chats are next due, for a digest that is left out. */
    async reschedule(chatIds: readonly number[], nextDueAt: number): Promise<void> {
      for (const piece of chunks(chatIds)) {
        await db
          .updateTable('subscriber')
          .set({ next_due_at: nextDueAt })
          .where('chat_id', 'in', piece)
          .execute()
      }
    },

    /** Adds a subscriber, or brings one who had left back with the settings kept. */
    async subscribe(subscriber: Insertable<SubscriberTable>): Promise<void> {
      const { state, next_due_at, name, kind, updated_at, thread_id = null } = subscriber
      await db
        .insertInto('subscriber')
        .values(subscriber)
        .onConflict((conflict) =>
          conflict
            .column('chat_id')
            .doUpdateSet({ state, next_due_at, name, kind, updated_at, thread_id }),
        )
        .execute()
    },

    /** Changes a subscriber. Gives false where the chat is none. */
    async update(chatId: number, change: Updateable<SubscriberTable>): Promise<boolean> {
      const result = await db
        .updateTable('subscriber')
        .set(change)
        .where('chat_id', '=', chatId)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Who is due by `until`, as groups that can share a digest. */
    dueGroups(until: number): Promise<DueGroup[]> {
      return db
        .selectFrom('subscriber')
        .select((eb) => [
          'profile_id',
          'last_digest_id',
          eb.fn.min('chat_id').as('sample_chat_id'),
          eb.fn.min('next_due_at').$castTo<number>().as('due_at'),
        ])
        .where('state', '=', 'active')
        .where('next_due_at', '<=', until)
        .groupBy(['profile_id', 'last_digest_id'])
        .orderBy('due_at')
        .execute()
    },

    /** The due subscribers of a group, in the order of their chat ids, after `afterChatId`. */
    dueOf(
      group: DueGroup,
      until: number,
      afterChatId: number | null,
      limit: number,
    ): Promise<SubscriberRow[]> {
      let query = db
        .selectFrom('subscriber')
        .selectAll()
        .where('state', '=', 'active')
        .where('next_due_at', '<=', until)
        .where('profile_id', '=', group.profile_id)
        .where('last_digest_id', group.last_digest_id === null ? 'is' : '=', group.last_digest_id)
      if (afterChatId !== null) query = query.where('chat_id', '>', afterChatId)
      return query.orderBy('chat_id').limit(limit).execute()
    },

    /** How many subscribers are in each state. */
    async counts(): Promise<Record<string, number>> {
      const rows = await db
        .selectFrom('subscriber')
        .select(['state', (eb) => eb.fn.countAll().as('many')])
        .groupBy('state')
        .execute()
      return Object.fromEntries(rows.map((row) => [row.state, Number(row.many)]))
    },
  }
}
