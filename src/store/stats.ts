import { sql } from 'kysely'
import type { Activity, DayStats, FailedDelivery, ProfileInUse } from '../model/operator-stats.ts'
import { DAY, MINUTE } from '../model/time.ts'
import { decodeProfile } from './codecs/profile-codec.ts'
import type { Database } from './database.ts'
import { isShared } from './visibility.ts'

/** A digest that arrives within this time is punctual. */
const PUNCTUAL_MS = MINUTE
const EMPTY_DAY = { articles: 0, sent: 0, punctual: 0, failed: 0, gone: 0, usd: 0, tokens: 0 }

export type Stats = ReturnType<typeof stats>

/** Statistics for the operator: metrics, alerts, pages. */
export function stats(db: Database) {
  return {
    /** Resolves if the database answers. @throws if it does not. */
    async alive(): Promise<void> {
      await sql`select 1`.execute(db)
    },

    /** Resolves if the database also takes a write. @throws if it does not, as when the disk is full. */
    async writable(): Promise<void> {
      const row = { key: 'write-check', value: '{}', updated_at: 0 }
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('session').values(row).execute()
        await tx.deleteFrom('session').where('key', '=', row.key).execute()
      })
    },

    /** Number of shared sources by state; active ones whose last poll failed count as `failing`. */
    async sourcesByState(): Promise<Record<string, number>> {
      const state = sql<string>`case when state = 'active' and (failures > 0 or degraded_since is not null) then 'failing' else state end`
      const rows = await db
        .selectFrom('source')
        .select([state.as('name'), (eb) => eb.fn.countAll().as('count')])
        .where(isShared('source'))
        .groupBy('name')
        .execute()
      return Object.fromEntries(rows.map((row) => [row.name, Number(row.count)]))
    },

    /** How many active sources are Telegram channels, and how many of these have answered oddly for this reason since `since` (epoch ms) or longer. */
    async channels(why: string, since: number): Promise<{ all: number; odd: number }> {
      const row = await db
        .selectFrom('source')
        .select((eb) => eb.fn.countAll().as('all'))
        .select(
          sql<number>`coalesce(sum(case when degraded_since <= ${since} and last_error = ${why} then 1 else 0 end), 0)`.as(
            'odd',
          ),
        )
        .where('kind', '=', 'channel')
        .where('state', '=', 'active')
        .executeTakeFirstOrThrow()
      return { all: Number(row.all), odd: Number(row.odd) }
    },

    /** What happened since `since` (epoch ms): articles, taps, new subscribers, summaries, deliveries by outcome. */
    async since(since: number): Promise<Activity> {
      const countOf = async (
        table: 'article' | 'tap' | 'subscriber',
        column: 'seen_at' | 'at' | 'created_at',
      ) => {
        const row = await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('count'))
          .where(sql.ref(column), '>=', since)
          .executeTakeFirst()
        return Number(row?.count ?? 0)
      }
      const rows = await db
        .selectFrom('delivery')
        .select(['state', (eb) => eb.fn.countAll().as('count')])
        .where('settled_at', '>=', since)
        .groupBy('state')
        .execute()
      const summaries = await db
        .selectFrom('summary')
        .select(['provider', (eb) => eb.fn.countAll().as('count')])
        .where('created_at', '>=', since)
        .groupBy('provider')
        .execute()
      const by = (provider: string) =>
        Number(summaries.find((row) => row.provider === provider)?.count ?? 0)
      const of = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0)
      return {
        articles: await countOf('article', 'seen_at'),
        taps: await countOf('tap', 'at'),
        subscribers: await countOf('subscriber', 'created_at'),
        byModel: by('model'),
        extractive: by('extractive'),
        sent: of('sent'),
        failed: of('failed'),
        gone: of('gone'),
      }
    },

    /** How late digests arrived since `since`: the median and the 99th percentile, ms; `null` if none arrived. */
    async lateness(since: number): Promise<{ p50: number; p99: number } | null> {
      const scheduled = db
        .selectFrom('delivery')
        .innerJoin('digest', 'digest.id', 'delivery.digest_id')
        .where('delivery.settled_at', '>=', since)
        .where('delivery.state', '=', 'sent')
        .where('digest.kind', 'in', ['scheduled', 'missed', 'catch-up', 'recap', 'quiet'])
      const total = await scheduled.select((eb) => eb.fn.countAll().as('count')).executeTakeFirst()
      const count = Number(total?.count ?? 0)
      if (count === 0) return null
      const lateness = sql<number>`delivery.settled_at - delivery.due_at`
      const at = async (share: number) => {
        const row = await scheduled
          .select(lateness.as('late'))
          .orderBy('late')
          .offset(Math.min(count - 1, Math.floor(count * share)))
          .limit(1)
          .executeTakeFirst()
        return Math.max(0, Number(row?.late ?? 0))
      }
      return { p50: await at(0.5), p99: await at(0.99) }
    },

    /** Day by day (UTC) since `since`, without the days on which nothing happened. */
    async days(since: number): Promise<DayStats[]> {
      const days = new Map<number, DayStats>()
      const day = (number: number): DayStats => {
        const known = days.get(number) ?? { day: number * DAY, ...EMPTY_DAY }
        days.set(number, known)
        return known
      }
      const collected = await db
        .selectFrom('article')
        .select([
          sql<number>`seen_at / ${sql.lit(DAY)}`.as('day'),
          (eb) => eb.fn.countAll().as('count'),
        ])
        .where('seen_at', '>=', since)
        .groupBy('day')
        .execute()
      for (const row of collected) day(Number(row.day)).articles = Number(row.count)
      const settled = await db
        .selectFrom('delivery')
        .select([
          sql<number>`settled_at / ${sql.lit(DAY)}`.as('day'),
          'state',
          (eb) => eb.fn.countAll().as('count'),
          sql<number>`sum(case when settled_at - due_at <= ${sql.lit(PUNCTUAL_MS)} then 1 else 0 end)`.as(
            'punctual',
          ),
        ])
        .where('settled_at', '>=', since)
        .groupBy(['day', 'state'])
        .execute()
      for (const row of settled) {
        const of = day(Number(row.day))
        if (row.state === 'sent') {
          of.sent = Number(row.count)
          of.punctual = Number(row.punctual)
        } else if (row.state === 'failed') of.failed = Number(row.count)
        else if (row.state === 'gone') of.gone = Number(row.count)
      }
      const spent = await db
        .selectFrom('spending')
        .select([
          'day',
          (eb) => eb.fn.sum('usd').as('usd'),
          (eb) => eb.fn.sum('tokens').as('tokens'),
        ])
        .where('day', '>=', new Date(since).toISOString().slice(0, 10))
        .groupBy('day')
        .execute()
      for (const row of spent) {
        const of = day(Date.parse(row.day) / DAY)
        of.usd = Number(row.usd)
        of.tokens = Number(row.tokens)
      }
      return [...days.values()].toSorted((a, b) => a.day - b.day)
    },

    /** The newest deliveries that did not arrive. */
    failedDeliveries(since: number, limit: number): Promise<FailedDelivery[]> {
      return db
        .selectFrom('delivery')
        .leftJoin('subscriber', 'subscriber.chat_id', 'delivery.chat_id')
        .select([
          'delivery.chat_id as chatId',
          'subscriber.name',
          'delivery.digest_id as digestId',
          'delivery.state',
          'delivery.reason',
          'delivery.due_at as dueAt',
          'delivery.settled_at as settledAt',
          'delivery.attempts',
        ])
        .where('delivery.settled_at', '>=', since)
        .where('delivery.state', 'in', ['failed', 'gone'])
        .orderBy('delivery.settled_at', 'desc')
        .limit(limit)
        .execute()
    },

    /**
     * How many deliveries were due before `before` and are not settled. Broadcasts do not count, nor does what waits for its
     * chat: one in slow mode, or where the bot may not write.
     */
    async late(before: number): Promise<number> {
      const row = await db
        .selectFrom('delivery')
        .innerJoin('digest', 'digest.id', 'delivery.digest_id')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('delivery.state', 'in', ['planned', 'sending'])
        .where('delivery.due_at', '<', before)
        .where('digest.kind', 'not in', ['broadcast', 'voice'])
        .where((eb) =>
          eb.or([
            eb('delivery.reason', 'is', null),
            eb.and([
              eb('delivery.reason', '!=', 'flood'),
              eb('delivery.reason', 'not like', 'denied: %'),
            ]),
          ]),
        )
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },

    /** How many digests a chat asked for since `since`. */
    async askedBy(chatId: number, since: number): Promise<number> {
      const row = await db
        .selectFrom('delivery')
        .innerJoin('digest', 'digest.id', 'delivery.digest_id')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('delivery.chat_id', '=', chatId)
        .where('delivery.due_at', '>=', since)
        .where('digest.kind', '=', 'asked')
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },

    /**
     * Profiles that an active subscriber has, most used first, each with one of its chats as a sample.
     * @throws {DamagedColumn}
     */
    async profiles(limit: number): Promise<ProfileInUse[]> {
      const rows = await db
        .selectFrom('subscriber')
        .innerJoin('profile', 'profile.id', 'subscriber.profile_id')
        .select((eb) => [
          'profile.id',
          'profile.preferences',
          eb.fn.countAll().as('count'),
          eb.fn.min('subscriber.chat_id').as('chat'),
          eb.fn.min('subscriber.next_due_at').as('next'),
        ])
        .where('subscriber.state', '=', 'active')
        .groupBy(['profile.id', 'profile.preferences'])
        .orderBy('count', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ id, preferences, count, chat, next }) => ({
        id,
        preferences: decodeProfile({ id, preferences }),
        subscribers: Number(count),
        sampleChatId: Number(chat),
        nextDueAt: next === null ? null : Number(next),
      }))
    },

    async articles(): Promise<number> {
      const row = await db
        .selectFrom('article')
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },

    /** How many shared sources were due at `before` and still are, and since when the first of them (epoch ms). */
    async dueSources(before: number): Promise<{ count: number; oldestAt: number | null }> {
      const row = await db
        .selectFrom('source')
        .select((eb) => [
          eb.fn.countAll().as('count'),
          eb.fn.min<number | string | null>('next_poll_at').as('oldest'),
        ])
        .where('state', '=', 'active')
        .where('next_poll_at', '<=', before)
        .where(isShared('source'))
        .executeTakeFirst()
      const oldest = row?.oldest ?? null
      return { count: Number(row?.count ?? 0), oldestAt: oldest === null ? null : Number(oldest) }
    },

    /** When the first active subscriber is due, epoch ms; in the past if no digest has been planned yet. `null` without any. */
    async firstDueAt(): Promise<number | null> {
      const row = await db
        .selectFrom('subscriber')
        .select((eb) => eb.fn.min<number | string | null>('next_due_at').as('first'))
        .where('state', '=', 'active')
        .executeTakeFirst()
      const first = row?.first ?? null
      return first === null ? null : Number(first)
    },

    /** How many deliveries may be sent and have not been, and since when the one that waits longest may be sent (epoch ms). */
    async queue(now: number): Promise<{ count: number; oldestAt: number | null }> {
      const row = await db
        .selectFrom('delivery')
        .select((eb) => [
          eb.fn.countAll().as('count'),
          eb.fn.min<number | string | null>('send_after').as('oldest'),
        ])
        .where('state', '=', 'planned')
        .where('send_after', '<=', now)
        .executeTakeFirst()
      const oldest = row?.oldest ?? null
      return { count: Number(row?.count ?? 0), oldestAt: oldest === null ? null : Number(oldest) }
    },
  }
}
