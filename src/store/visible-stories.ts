import { sql } from 'kysely'
import type { Report } from '../model/story.ts'
import { articleThreads, type DiscussedAt } from './article-threads.ts'
import type { Database } from './database.ts'
import { followedBy, isShared, visibleTo } from './visibility.ts'

export type VisibleStories = ReturnType<typeof visibleStories>

/** Maximum number of reports listed for a story. */
const MAX_REPORTS = 20

/** Stories as far as one chat may see them. */
export function visibleStories(db: Database, chatId: number) {
  return {
    /** The newest `limit` articles of an article's story that were read and that the chat may see, itself among them; oldest first. */
    async articleIds(articleId: number, limit: number): Promise<number[]> {
      const rows = await db
        .selectFrom('article')
        .select('article.id')
        .where((eb) =>
          eb.or([
            eb('article.id', '=', articleId),
            eb(
              'article.story_id',
              '=',
              eb
                .selectFrom('article as asked')
                .select('asked.story_id')
                .where('asked.id', '=', articleId),
            ),
          ]),
        )
        .where('article.read_state', '=', 'read')
        .where(visibleTo(chatId))
        .orderBy('article.published_at', 'desc')
        .orderBy('article.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id).toReversed()
    },

    /** The reports of an article's story by shared sources and by those that the chat follows, ordered by source name. */
    reports(articleId: number): Promise<Report[]> {
      return db
        .selectFrom('article')
        .innerJoin('article as same', (join) =>
          join.on((eb) =>
            eb.or([
              eb('same.id', '=', eb.ref('article.id')),
              eb('same.story_id', '=', eb.ref('article.story_id')),
            ]),
          ),
        )
        .innerJoin('article_source', 'article_source.article_id', 'same.id')
        .innerJoin('source', 'source.id', 'article_source.source_id')
        .select(['source.title as source', 'same.title', 'same.link'])
        .distinct()
        .where('article.id', '=', articleId)
        .where(visibleTo(chatId))
        .where((eb) => eb.or([isShared('source'), followedBy(chatId, 'source.id')]))
        .orderBy('source')
        .limit(MAX_REPORTS)
        .execute()
    },

    /**
     * Where an article or its story is discussed, as shared sources and those that the chat follows say; at its own address, if that is all
     * that is known; nowhere if the chat may not see it.
     */
    async threads(articleId: number): Promise<DiscussedAt[]> {
      const article = await db
        .selectFrom('article')
        .select(['id', 'link'])
        .where('id', '=', articleId)
        .where(visibleTo(chatId))
        .executeTakeFirst()
      if (article === undefined) return []
      const shown = sql<boolean>`(${isShared('source')} or ${followedBy(chatId, 'source.id')})`
      const known = (await articleThreads(db, [articleId], shown)).get(articleId)
      // Whoever sends the address of a thread wants to hear of that.
      return known ?? [{ article: articleId, address: article.link, comments: null }]
    },
  }
}
