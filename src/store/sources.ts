import { sql } from 'kysely'
import {
  type ListedSource,
  MAX_AHEAD,
  type PolledKind,
  type Source,
  type SourceChange,
  type SourceOrigin,
  type SourceState,
} from '../model/source.ts'
import { assignToSharedSource } from './assign-articles.ts'
import { decodeSource, encodeSourceChange } from './codecs/source-codec.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { isShared } from './visibility.ts'

export type Sources = ReturnType<typeof sources>

// What each poll asks and writes is compiled once.
const SOURCE = compiledQuery((db, value: ValueOf<{ id: number }>) =>
  db.selectFrom('source').selectAll().where('id', '=', value('id')),
)
const PUBLISHED_TIMES = compiledQuery((db, value: ValueOf<{ id: number; limit: number }>) =>
  db
    .selectFrom('article_source')
    .innerJoin('article', 'article.id', 'article_source.article_id')
    .select('article.published_at')
    .where('article_source.source_id', '=', value('id'))
    .orderBy('article.published_at', 'desc')
    .limit(value('limit')),
)
const DELIVERED = compiledQuery((db, value: ValueOf<{ id: number; since: number }>) =>
  db
    .selectFrom('article_source')
    .innerJoin('article', 'article.id', 'article_source.article_id')
    .select('article.id')
    .where('article_source.source_id', '=', value('id'))
    .where('article_source.seen_at', '>=', value('since'))
    .where('article.eligible', '=', 1)
    .limit(1),
)

type Update = (db: Database, values: Record<string, unknown>) => Promise<unknown>

/** By the columns that they set: there are as many as kinds of polls. */
const updates = new Map<string, Update>()

/** The update of a source that sets these columns, compiled once. */
function updateOf(names: readonly string[]): Update {
  const key = names.join()
  const known = updates.get(key)
  if (known !== undefined) return known
  const update: Update = compiledQuery((db, value: ValueOf<Record<string, unknown>>) =>
    db
      .updateTable('source')
      .set(Object.fromEntries(names.map((name) => [name, value(name)])))
      .where('id', '=', sql<number>`${value('id')}`),
  )
  updates.set(key, update)
  return update
}

/**
 * Sources for the pipeline and the operator: what is polled, how often, and how it went. Chats go through their viewer.
 */
export function sources(db: Database, dialect: Dialect) {
  return {
    /**
     * Makes the stored sources of the file equal to `listed`. A source that is no longer in the file is kept as `removed`, with
     * its articles, or continues as a personal source of the chats that follow it. The operator's holds remain.
     */
    async sync(listed: readonly ListedSource[], now: number): Promise<void> {
      await dialect.transaction(async (tx) => {
        await tx
          .updateTable('source')
          .set({ state: 'removed' })
          .where('origin', '=', 'file')
          .execute()
        for (const { url, title, siteUrl, topic, language, kind } of listed) {
          const stated = {
            title,
            site_url: siteUrl,
            topic,
            language,
            state: 'active' as const,
            // What is polled may have become another kind than the one that was listed; a channel stays one.
            ...(kind === 'channel' ? { kind } : {}),
          }
          await tx
            .insertInto('source')
            .values({
              ...stated,
              url,
              origin: 'file',
              next_poll_at: now,
              failures: 0,
              moved_seen: 0,
              created_at: now,
            })
            .onConflict((conflict) =>
              conflict.column('url').doUpdateSet({
                ...stated,
                state: sql<SourceState>`coalesce(source.hold, 'active')`,
                origin: sql<SourceOrigin>`case source.origin when 'person' then 'file' else source.origin end`,
              }),
            )
            .execute()
        }
        await tx
          .updateTable('source')
          .set({ origin: 'person', state: 'active' })
          .where('origin', '=', 'file')
          .where('state', '=', 'removed')
          .where('hold', 'is', null)
          .where('id', 'in', (eb) =>
            eb.selectFrom('personal_source').select('source_id').where('state', '=', 'kept'),
          )
          .execute()
        await assignToSharedSource(tx)
      })
    },

    /**
     * Active sources that are due, as `isDue` says, shared ones first, then longest waiting first; a personal one only while an active subscriber
     * follows it.
     */
    async due(now: number, limit: number): Promise<Source[]> {
      const rows = await db
        .selectFrom('source')
        .selectAll()
        .where('state', '=', 'active')
        .where('kind', 'not in', ['private-channel', 'mailbox'])
        .where((eb) =>
          eb.or([
            eb('next_poll_at', '<=', now),
            eb('next_poll_at', '>', now + MAX_AHEAD.nextPoll),
            eb('last_poll_at', '>', now + MAX_AHEAD.lastPoll),
          ]),
        )
        .where((eb) =>
          eb.or([
            isShared('source'),
            eb.exists(
              eb
                .selectFrom('personal_source')
                .innerJoin('subscriber', 'subscriber.chat_id', 'personal_source.chat_id')
                .select('personal_source.chat_id')
                .whereRef('personal_source.source_id', '=', 'source.id')
                .where('personal_source.state', '=', 'kept')
                .where('subscriber.state', '=', 'active'),
            ),
          ]),
        )
        .orderBy((eb) => eb.case().when(isShared('source')).then(0).else(1).end())
        .orderBy('next_poll_at')
        .limit(limit)
        .execute()
      return rows.map(decodeSource)
    },

    /** When the newest articles of a source were published, epoch milliseconds: its polling interval is learned from it. */
    async publishedTimes(id: number, limit: number): Promise<number[]> {
      const rows = await PUBLISHED_TIMES(db, { id, limit })
      return rows.map((row) => row.published_at)
    },

    /** The times of the next digests until `until`, epoch ms, ascending, at most `limit`: one look into an index for each. */
    async digestHours(now: number, until: number, limit: number): Promise<number[]> {
      const hours: number[] = []
      for (let after = now; hours.length < limit; ) {
        const row = await db
          .selectFrom('subscriber')
          .select('next_due_at')
          .where('state', '=', 'active')
          .where('next_due_at', '>', after)
          .where('next_due_at', '<=', until)
          .orderBy('next_due_at')
          .limit(1)
          .executeTakeFirst()
        if (row === undefined || row.next_due_at === null) break
        hours.push(row.next_due_at)
        after = row.next_due_at
      }
      return hours
    },

    /** The same for the digests of those who follow a personal source. */
    async followersDigestHours(
      id: number,
      { now, until, limit }: { now: number; until: number; limit: number },
    ): Promise<number[]> {
      const rows = await db
        .selectFrom('personal_source')
        .innerJoin('subscriber', 'subscriber.chat_id', 'personal_source.chat_id')
        .select('subscriber.next_due_at')
        .distinct()
        .where('personal_source.source_id', '=', id)
        .where('personal_source.state', '=', 'kept')
        .where('subscriber.state', '=', 'active')
        .where('subscriber.next_due_at', '>', now)
        .where('subscriber.next_due_at', '<=', until)
        .orderBy('subscriber.next_due_at')
        .limit(limit)
        .execute()
      return rows.flatMap((row) => row.next_due_at ?? [])
    },

    /** The chats that follow a personal source. */
    async followers(id: number): Promise<number[]> {
      const rows = await db
        .selectFrom('personal_source')
        .select('chat_id')
        .where('source_id', '=', id)
        .where('state', '=', 'kept')
        .orderBy('chat_id')
        .execute()
      return rows.map((row) => row.chat_id)
    },

    /** Whether a source has published an article that may be sent and that it did not publish before `since` (epoch ms). */
    async hasDelivered(id: number, since: number): Promise<boolean> {
      const rows = await DELIVERED(db, { id, since })
      return rows.length > 0
    },

    /** The sources that are shared with everybody, removed ones included. */
    async all(): Promise<Source[]> {
      const rows = await db
        .selectFrom('source')
        .selectAll()
        .where(isShared('source'))
        .orderBy('title')
        .execute()
      return rows.map(decodeSource)
    },

    async update(id: number, change: SourceChange): Promise<void> {
      const columns = encodeSourceChange(change)
      const names = Object.keys(columns)
      if (names.length > 0) await updateOf(names)(db, { ...columns, id })
    },

    async get(id: number): Promise<Source | undefined> {
      const [row] = await SOURCE(db, { id })
      return row && decodeSource(row)
    },

    async byUrl(url: string): Promise<Source | undefined> {
      const row = await db
        .selectFrom('source')
        .selectAll()
        .where('url', '=', url)
        .executeTakeFirst()
      return row && decodeSource(row)
    },

    /** Adds a source that is shared with everybody, or reactivates a known one. Returns its id. */
    add(
      { url, title, siteUrl, topic, language }: ListedSource,
      kind: PolledKind,
      now: number,
    ): Promise<number> {
      return dialect.transaction(async (tx) => {
        const { id } = await tx
          .insertInto('source')
          .values({
            url,
            title,
            site_url: siteUrl,
            topic,
            language,
            kind,
            origin: 'operator',
            state: 'active',
            next_poll_at: now,
            failures: 0,
            moved_seen: 0,
            created_at: now,
          })
          .onConflict((conflict) =>
            conflict.column('url').doUpdateSet({
              state: 'active',
              hold: null,
              next_poll_at: now,
              origin: sql<SourceOrigin>`case source.origin when 'person' then 'operator' else source.origin end`,
            }),
          )
          .returning('id')
          .executeTakeFirstOrThrow()
        await assignToSharedSource(tx)
        return id
      })
    },
  }
}
