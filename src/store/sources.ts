import { sql, type Updateable } from 'kysely'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { SourceRow, SourceState, SourceTable } from './schema.ts'

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
  return {
    /**
     * Makes the stored sources of the file equal to `listed`. What left the file is kept as `removed`, with its articles;
     * what the operator holds stays held.
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
              }),
            )
            .execute()
        }
      })
    },

    /** Active sources whose time has come, longest waiting first. */
    due(now: number, limit: number): Promise<SourceRow[]> {
      return db
        .selectFrom('source')
        .selectAll()
        .where('state', '=', 'active')
        .where('next_poll_at', '<=', now)
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

    all(): Promise<SourceRow[]> {
      return db.selectFrom('source').selectAll().orderBy('title').execute()
    },

    /** The sources that a chat gets: everybody's and its own, in the order of their titles. */
    of(chatId: number, offset: number, limit: number): Promise<SourceRow[]> {
      return db
        .selectFrom('source')
        .leftJoin('follow', (join) =>
          join.onRef('follow.source_id', '=', 'source.id').on('follow.chat_id', '=', chatId),
        )
        .selectAll('source')
        .where('source.state', '!=', 'removed')
        .where((eb) =>
          eb.or([eb('source.origin', '=', 'file'), eb('follow.chat_id', 'is not', null)]),
        )
        .orderBy('source.title')
        .orderBy('source.id')
        .offset(offset)
        .limit(limit)
        .execute()
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

    /** Adds a source by hand, or brings one back that is known. Gives its id. */
    async add(
      { url, title, siteUrl, topic, language }: ListedSource,
      kind: SourceRow['kind'],
      now: number,
    ): Promise<number> {
      const { id } = await db
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
          conflict.column('url').doUpdateSet({ state: 'active', hold: null, next_poll_at: now }),
        )
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
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
