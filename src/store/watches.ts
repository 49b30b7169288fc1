import { sql } from 'kysely'
import type { Watcher } from '../model/watch.ts'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import { isShared } from './visibility.ts'

export type Watches = ReturnType<typeof watches>

/** The words that chats watch, for the pipeline; a chat goes through its viewer. */
export function watches(db: Database) {
  return {
    /** All words that any chat watches, each once. */
    async words(): Promise<string[]> {
      const rows = await db
        .selectFrom('watch')
        .select('words')
        .distinct()
        .where('dropped_at', 'is', null)
        .execute()
      return rows.map(({ words }) => words)
    },

    /**
     * The chats that watch any of these words and may see the article: active subscribers. `inTitle` are those of the words that
     * its title has. A chat that watches several of them comes once for each.
     */
    async watchers(
      articleId: number,
      found: readonly string[],
      inTitle: readonly string[],
    ): Promise<Watcher[]> {
      const watchers: Watcher[] = []
      for (const piece of chunks(found)) {
        const rows = await db
          .selectFrom('watch')
          .innerJoin('subscriber', 'subscriber.chat_id', 'watch.chat_id')
          .select([
            'watch.chat_id as chatId',
            'watch.words',
            'watch.created_at as createdAt',
            'watch.titles_only',
          ])
          .where('watch.words', 'in', piece)
          .where('watch.dropped_at', 'is', null)
          .where('subscriber.state', '=', 'active')
          .where(sql<boolean>`exists (
            select 1 from article_source
            join source as shows on shows.id = article_source.source_id
            where article_source.article_id = ${articleId}
              and (${isShared('shows')} or exists (
                select 1 from personal_source
                where personal_source.source_id = shows.id
                  and personal_source.chat_id = watch.chat_id
                  and personal_source.state = 'kept'
              ))
          )`)
          .orderBy('watch.id')
          .execute()
        for (const { titles_only: titlesOnly, ...watcher } of rows) {
          if (titlesOnly === 0 || inTitle.includes(watcher.words)) watchers.push(watcher)
        }
      }
      return watchers
    },
  }
}
