import { type Insertable, sql, type Updateable } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import type { SubscriberRow, SubscriberTable } from './schema.ts'

/** Subscribers who are due and can share a digest: the same profile, the same last digest. */
export interface DueGroup {
  profile_id: number
  last_digest_id: number | null
  /** Whether a digest was left out before this one: 0 or 1. */
  missed: number
  /** One chat of the group, whose history stands for all. */
  sample_chat_id: number
  /** The earliest due time in the group. */
  due_at: number
  /** And the latest. */
  latest_due_at: number
}

/** A subscriber who is due, with what planning needs. */
export type DueRow = Pick<
  SubscriberRow,
  'chat_id' | 'profile_id' | 'last_digest_id' | 'missed_at' | 'zone' | 'times' | 'weekdays'
> & { due_at: number }

/** A place in the order of due subscribers: after which one to go on. */
export type DuePlace = Pick<DueRow, 'due_at' | 'chat_id'>

export type Subscribers = ReturnType<typeof subscribers>

/** Subscribers: the chats that receive digests, and when the next one is due. */
export function subscribers(db: Database) {
  const due = <Name extends string>(name: Name) => sql<number>`next_due_at`.as(name)
  /**
   * Ranges of one index that hold, one after the other, who is due by `until` after a place. Not one condition on both
   * columns: SQLite would use the first of them only, and go through a million who are due at the same moment again and
   * again.
   */
  const dueRanges = (until: number, after: DuePlace | null) => {
    const active = db
      .selectFrom('subscriber')
      .where('state', '=', 'active')
      .where('next_due_at', '<=', until)
      .orderBy('next_due_at')
      .orderBy('chat_id')
    if (after === null) return [active]
    return [
      active.where('next_due_at', '=', after.due_at).where('chat_id', '>', after.chat_id),
      active.where('next_due_at', '>', after.due_at),
    ]
  }
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

    /** Adds a subscriber, or brings one who had left back with the settings kept. */
    async subscribe(subscriber: Insertable<SubscriberTable>): Promise<void> {
      const { state, next_due_at, name, kind, updated_at, thread_id = null } = subscriber
      await db
        .insertInto('subscriber')
        .values(subscriber)
        .onConflict((conflict) =>
          conflict.column('chat_id').doUpdateSet({
            state,
            next_due_at,
            missed_at: null,
            name,
            kind,
            updated_at,
            thread_id,
          }),
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

    /**
     * Groups that can share a digest among the next subscribers due by `until`, `limit` of them or a little more, and where
     * to go on; `null` at the end. In pieces, so that nobody waits while a million rows are looked at.
     */
    async dueGroups(
      until: number,
      after: DuePlace | null,
      limit: number,
    ): Promise<{ groups: DueGroup[]; last: DuePlace | null }> {
      const found: DueGroup[] = []
      for (const range of dueRanges(until, after)) {
        const last = await range
          .select(['chat_id', due('due_at')])
          .offset(limit - 1)
          .limit(1)
          .executeTakeFirst()
        const groups = await db
          .selectFrom(
            range
              .select(['chat_id', 'profile_id', 'last_digest_id', due('due_at')])
              .select(sql<number>`case when missed_at is null then 0 else 1 end`.as('missed'))
              .limit(limit)
              .as('due'),
          )
          .select((eb) => [
            'profile_id',
            'last_digest_id',
            'missed',
            eb.fn.min('chat_id').as('sample_chat_id'),
            eb.fn.min('due_at').as('due_at'),
            eb.fn.max('due_at').as('latest_due_at'),
          ])
          .groupBy(['profile_id', 'last_digest_id', 'missed'])
          .orderBy('due_at')
          .orderBy('sample_chat_id')
          .execute()
        found.push(...groups)
        if (last !== undefined) return { groups: found, last }
      }
      return { groups: found, last: null }
    },

    /** Subscribers due by `until`, longest waiting first, then in the order of their chats; those after a place. */
    async due(until: number, after: DuePlace | null, limit: number): Promise<DueRow[]> {
      const found: DueRow[] = []
      for (const range of dueRanges(until, after)) {
        if (found.length === limit) break
        const rows = await range
          .select(['chat_id', 'profile_id', 'last_digest_id', 'missed_at'])
          .select(['zone', 'times', 'weekdays', due('due_at')])
          .limit(limit - found.length)
          .execute()
        found.push(...rows)
      }
      return found
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
