import { sql } from 'kysely'
import type { Logger } from '../log.ts'
import type { DueGroup, DuePosition, DueSubscriber } from '../model/due-subscriber.ts'
import type { Preferences } from '../model/preferences.ts'
import type { Subscriber, SubscriberChange } from '../model/subscriber.ts'
import { decodeProfile } from './codecs/profile-codec.ts'
import { createScheduleDecoder } from './codecs/schedule-codec.ts'
import {
  decodeSubscriber,
  encodeSubscriber,
  encodeSubscriberChange,
} from './codecs/subscriber-codec.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'
import { tableOf } from './dialect.ts'
import type { SubscriberRow } from './schema.ts'

export type Subscribers = ReturnType<typeof subscribers>

const SUBSCRIBER = compiledQuery((db, value: ValueOf<{ chatId: number }>) =>
  db.selectFrom('subscriber').selectAll().where('chat_id', '=', value('chatId')),
)

const PREFERENCES = compiledQuery((db, value: ValueOf<{ chatId: number }>) =>
  db
    .selectFrom('subscriber')
    .innerJoin('profile', 'profile.id', 'subscriber.profile_id')
    .select(['profile.id', 'profile.preferences'])
    .where('subscriber.chat_id', '=', value('chatId')),
)

const MANY = compiledQuery((db, value: ValueOf<{ chatIds: string }>) =>
  db
    .selectFrom('subscriber')
    .selectAll()
    .where('chat_id', 'in', sql<number>`${tableOf(db, ['chat_id'], value('chatIds'))}`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('access')
            .select('person_id')
            .whereRef('person_id', '=', 'subscriber.chat_id')
            .where('access.state', '=', 'banned'),
        ),
      ),
    ),
)

/** Subscribers: the chats that receive digests, and when the next one is due. */
export function subscribers(db: Database, log: Logger) {
  const scheduleOf = createScheduleDecoder((err) =>
    log.error({ err }, 'damaged schedule, read as 08:00 every day'),
  )
  const decode = (row: SubscriberRow): Subscriber => decodeSubscriber(row, scheduleOf)
  const due = <Name extends string>(name: Name) => sql<number>`next_due_at`.as(name)
  /**
   * Consecutive ranges of one index with the subscribers due by `until` after a position. One condition on both columns would
   * not do: SQLite would use only the first column, and rescan a million who are due at the same moment again and again.
   */
  const dueRanges = (until: number, after: DuePosition | null) => {
    const active = db
      .selectFrom('subscriber')
      .where('state', '=', 'active')
      .where('next_due_at', '<=', until)
      .orderBy('next_due_at')
      .orderBy('chat_id')
    if (after === null) return [active]
    return [
      active.where('next_due_at', '=', after.dueAt).where('chat_id', '>', after.chatId),
      active.where('next_due_at', '>', after.dueAt),
    ]
  }
  return {
    /** @throws {DamagedColumn} */
    async get(chatId: number): Promise<Subscriber | undefined> {
      const [row] = await SUBSCRIBER(db, { chatId })
      return row && decode(row)
    },

    /**
     * These subscribers, by chat; without banned ones, whatever their state: nothing is sent to them.
     * @throws {DamagedColumn}
     */
    async many(chatIds: readonly number[]): Promise<Map<number, Subscriber>> {
      const rows = await MANY(db, { chatIds: JSON.stringify(chatIds.map((id) => [id])) })
      return new Map(rows.map((row) => [row.chat_id, decode(row)]))
    },

    /**
     * The preferences of a subscriber.
     * @throws {DamagedColumn}
     * @throws if there is no such subscriber.
     */
    async preferences(chatId: number): Promise<Preferences> {
      const [row] = await PREFERENCES(db, { chatId })
      if (row === undefined) throw new Error(`there is no subscriber ${chatId}`)
      return decodeProfile(row)
    },

    /** Adds a subscriber. One who had left returns with the settings they had. */
    async subscribe(subscriber: Subscriber): Promise<void> {
      const row = encodeSubscriber(subscriber)
      const { state, next_due_at, recap_due_at, name, kind, updated_at, thread_id, subscribed_by } =
        row
      await db
        .insertInto('subscriber')
        .values(row)
        .onConflict((conflict) =>
          conflict.column('chat_id').doUpdateSet({
            state,
            next_due_at,
            recap_due_at,
            missed_at: null,
            name,
            kind,
            updated_at,
            thread_id,
            denied_since: null,
            subscribed_by,
          }),
        )
        .execute()
    },

    /**
     * Changes the given fields only, so that what another process wrote meanwhile stays. Returns false if the chat is not a
     * subscriber.
     */
    async update(chatId: number, change: SubscriberChange): Promise<boolean> {
      const result = await db
        .updateTable('subscriber')
        .set(encodeSubscriberChange(change))
        .where('chat_id', '=', chatId)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /**
     * The chat is out of reach for good. One that said /stop stays stopped: it may come back, and then nothing is sent unasked.
     * Returns false unless the chat was active.
     */
    async giveUp(chatId: number, now: number): Promise<boolean> {
      const result = await db
        .updateTable('subscriber')
        .set({ state: 'gone', next_due_at: null, updated_at: now })
        .where('chat_id', '=', chatId)
        .where('state', '=', 'active')
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /**
     * Groups that can share a digest among the next subscribers due by `until`, `limit` of them or a little more, and the
     * position to continue after; `null` at the end. Bounded, so that no tap waits while a million rows are scanned.
     */
    async dueGroups(
      until: number,
      after: DuePosition | null,
      limit: number,
    ): Promise<{ groups: DueGroup[]; last: DuePosition | null }> {
      const found: DueGroup[] = []
      for (const range of dueRanges(until, after)) {
        const last = await range
          .select(['chat_id as chatId', due('dueAt')])
          .offset(limit - 1)
          .limit(1)
          .executeTakeFirst()
        const groups = await db
          .selectFrom(
            range
              .select(['chat_id', 'profile_id', 'last_digest_id', 'weekdays', due('due_at')])
              .select(sql<number>`case when missed_at is null then 0 else 1 end`.as('missed'))
              .limit(limit)
              .as('due'),
          )
          .select((eb) => [
            'profile_id as profileId',
            'last_digest_id as lastDigestId',
            'missed',
            'weekdays',
            eb.fn.min('chat_id').as('sampleChatId'),
            eb.fn.min('due_at').as('dueAt'),
            eb.fn.max('due_at').as('latestDueAt'),
          ])
          .groupBy(['profile_id', 'last_digest_id', 'missed', 'weekdays'])
          .orderBy('dueAt')
          .orderBy('sampleChatId')
          .execute()
        for (const group of groups) found.push({ ...group, missed: group.missed === 1 })
        if (last !== undefined) return { groups: found, last }
      }
      return { groups: found, last: null }
    },

    /** Whether anybody is due after `from` and by `until` (epoch ms). */
    async isAnyDue(from: number, until: number): Promise<boolean> {
      const row = await db
        .selectFrom('subscriber')
        .select('chat_id')
        .where('state', '=', 'active')
        .where('next_due_at', '>', from)
        .where('next_due_at', '<=', until)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /** Subscribers due by `until` after a position, longest waiting first, then in the order of their chat ids. */
    async due(until: number, after: DuePosition | null, limit: number): Promise<DueSubscriber[]> {
      const found: DueSubscriber[] = []
      for (const range of dueRanges(until, after)) {
        if (found.length === limit) break
        const rows = await range
          .select(['chat_id', 'profile_id', 'last_digest_id', 'missed_at'])
          .select(['zone', 'times', 'weekdays', due('due_at')])
          .limit(limit - found.length)
          .execute()
        for (const row of rows) {
          found.push({
            chatId: row.chat_id,
            profileId: row.profile_id,
            lastDigestId: row.last_digest_id,
            missed: row.missed_at !== null,
            schedule: scheduleOf(row),
            dueAt: row.due_at,
          })
        }
      }
      return found
    },

    /** Whether a group of this title is subscribed that is not a supergroup. */
    async hasGroupNamed(name: string): Promise<boolean> {
      const row = await db
        .selectFrom('subscriber')
        .select('chat_id')
        .where('kind', '=', 'group')
        .where('name', '=', name)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /**
     * How many subscribers are in each state. `denied` is how many of the active ones refuse messages because the bot may not
     * write there; it is left out if none does.
     */
    async counts(): Promise<Record<string, number>> {
      const rows = await db
        .selectFrom('subscriber')
        .select(['state', (eb) => eb.fn.countAll().as('count')])
        .select((eb) => eb.fn.count('denied_since').as('denied'))
        .groupBy('state')
        .execute()
      const denied = Number(rows.find(({ state }) => state === 'active')?.denied ?? 0)
      return {
        ...Object.fromEntries(rows.map((row) => [row.state, Number(row.count)])),
        ...(denied > 0 && { denied }),
      }
    },
  }
}
