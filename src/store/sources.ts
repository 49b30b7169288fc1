import { sql, type Updateable } from 'kysely'
import { claim } from './claim-articles.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { SourceOrigin, SourceRow, SourceState, SourceTable } from './schema.ts'
import { followedBy, isShared } from './visibility.ts'

/** A source as a chat sees it. */
export type SeenSource = SourceRow & {
  /** 1 where only those who follow it see it. */
  is_own: number
  /** The chat's own word for what it is about. */
  own_topic: string | null
}

/** A source as the operator's file names it. */
export interface ListedSource {
  url: string
  title: string
  siteUrl: string | null
  topic: string | null
  language: string | null
}

export type Sources = ReturnType<typeof sources>

/** Sources: who is asked for articles, how often, and how it went. */
export function sources(db: Database, dialect: Dialect) {
  const seenBy = (chatId: number) =>
    db
      .selectFrom('source')
      .selectAll('source')
      .select(sql<number>`case when ${isShared('source')} then 0 else 1 end`.as('is_own'))
      .select((eb) =>
        eb
          .selectFrom('follow')
          .select('follow.topic')
          .whereRef('follow.source_id', '=', 'source.id')
          .where('follow.chat_id', '=', chatId)
          .as('own_topic'),
      )
      .where((eb) => eb.or([isShared('source'), followedBy(chatId, 'source.id')]))
  return {
    /**
     * Makes the stored sources of the file equal to `listed`. What left the file is kept as `removed`, with its articles, or
     * goes on as the own source of those who follow it; what the operator holds stays held.
     */
    async sync(listed: readonly ListedSource[], now: number): Promise<void> {
      await dialect.transaction(async (tx) => {
        await tx
          .updateTable('source')
          .set({ state: 'removed' })
          .where('origin', '=', 'file')
          .execute()
        for (const { url, title, siteUrl, topic, language } of listed) {
          const said = { title, site_url: siteUrl, topic, language, state: 'active' as const }
          await tx
            .insertInto('source')
            .values({
              ...said,
              url,
              origin: 'file',
              next_poll_at: now,
              failures: 0,
              moved_seen: 0,
              created_at: now,
            })
            .onConflict((conflict) =>
              conflict.column('url').doUpdateSet({
                ...said,
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
            eb.selectFrom('follow').select('source_id').where('state', '=', 'kept'),
          )
          .execute()
        await claim(tx)
      })
    },

    /** Active sources whose time has come, longest waiting first; a person's own only while somebody reads it. */
    due(now: number, limit: number): Promise<SourceRow[]> {
      return db
        .selectFrom('source')
        .selectAll()
        .where('state', '=', 'active')
        .where('next_poll_at', '<=', now)
        .where((eb) =>
          eb.or([
            isShared('source'),
            eb.exists(
              eb
                .selectFrom('follow')
                .innerJoin('subscriber', 'subscriber.chat_id', 'follow.chat_id')
                .select('follow.chat_id')
                .whereRef('follow.source_id', '=', 'source.id')
                .where('follow.state', '=', 'kept')
                .where('subscriber.state', '=', 'active'),
            ),
          ]),
        )
        .orderBy('next_poll_at')
        .limit(limit)
        .execute()
    },

    /** When the newest articles of a source came out, epoch milliseconds: what its rhythm is learned from. */
    async publishedTimes(id: number, limit: number): Promise<number[]> {
      const rows = await db
        .selectFrom('sighting')
        .innerJoin('article', 'article.id', 'sighting.article_id')
        .select('article.published_at')
        .where('sighting.source_id', '=', id)
        .orderBy('article.published_at', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => row.published_at)
    },

    /** The sources that everybody gets, also those that were taken out. */
    all(): Promise<SourceRow[]> {
      return db
        .selectFrom('source')
        .selectAll()
        .where(isShared('source'))
        .orderBy('title')
        .execute()
    },

    /** The sources that a chat gets: its own, then everybody's, in the order of their titles. */
    of(chatId: number, offset: number, limit: number): Promise<SeenSource[]> {
      return seenBy(chatId)
        .where('source.state', '!=', 'removed')
        .orderBy('is_own', 'desc')
        .orderBy('source.title')
        .orderBy('source.id')
        .offset(offset)
        .limit(limit)
        .execute()
    },

    /** A source that a chat may know of: everybody's, or one of its own. */
    seenBy(chatId: number, id: number): Promise<SeenSource | undefined> {
      return seenBy(chatId).where('source.id', '=', id).executeTakeFirst()
    },

    async update(id: number, change: Updateable<SourceTable>): Promise<void> {
      await db.updateTable('source').set(change).where('id', '=', id).execute()
    },

    get(id: number): Promise<SourceRow | undefined> {
      return db.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst()
    },

    byUrl(url: string): Promise<SourceRow | undefined> {
      return db.selectFrom('source').selectAll().where('url', '=', url).executeTakeFirst()
    },

    /** Adds a source for everybody by hand, or brings one back that is known. Gives its id. */
    add(
      { url, title, siteUrl, topic, language }: ListedSource,
      kind: SourceRow['kind'],
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
        await claim(tx)
        return id
      })
    },

    /** Makes every active source due at once: what an operator's "collect now" means. */
    async hurry(now: number): Promise<void> {
      await db
        .updateTable('source')
        .set({ next_poll_at: now })
        .where('state', '=', 'active')
        .where('next_poll_at', '>', now)
        .execute()
    },
  }
}
