import type { Article } from '../model/article.ts'
import type { Database } from './database.ts'

/** Articles of a story that are looked at. */
const MAX_MEMBERS = 20

/** An article that is still to be compared with what chats watch, and when it was read. */
export interface ArticleToMatch {
  readonly articleId: number
  readonly readAt: number
}

/** Which articles may cause alerts. */
export function alertSources(db: Database) {
  return {
    /**
     * Read articles that are still to be compared, the oldest first. One without a story is left to the clusterer until
     * `unclusteredBefore` (epoch ms): without a story it could not be known whether its story was told.
     */
    async toMatch(unclusteredBefore: number, limit: number): Promise<ArticleToMatch[]> {
      return db
        .selectFrom('article_to_match')
        .innerJoin('article', 'article.id', 'article_to_match.article_id')
        .select(['article_to_match.article_id as articleId', 'article_to_match.read_at as readAt'])
        .where((eb) =>
          eb.or([
            eb('article.story_id', 'is not', null),
            eb('article_to_match.read_at', '<=', unclusteredBefore),
          ]),
        )
        .orderBy('article_to_match.article_id')
        .limit(limit)
        .execute()
    },

    /** These articles have been compared. */
    async matched(ids: readonly number[]): Promise<void> {
      if (ids.length === 0) return
      await db.deleteFrom('article_to_match').where('article_id', 'in', ids).execute()
    },

    /**
     * Whether an article is news and nothing that its source had before: not one of the articles that were there when the source
     * was added, nor one that the source lists again under another address.
     */
    async isNews({ id, title, lead, sourceId, publishedAt }: Article): Promise<boolean> {
      const first = await db
        .selectFrom('article_source')
        .select('seen_at')
        .where('article_id', '=', id)
        .where('source_id', '=', sourceId)
        .executeTakeFirst()
      if (first === undefined) return true
      const before = await db
        .selectFrom('article_source')
        .select('article_id')
        .where('source_id', '=', sourceId)
        .where('seen_at', '<', first.seen_at)
        .limit(1)
        .executeTakeFirst()
      if (before === undefined) {
        const source = await db
          .selectFrom('source')
          .select('created_at')
          .where('id', '=', sourceId)
          .executeTakeFirst()
        if (source !== undefined && publishedAt <= source.created_at) return false
      }
      const same = await db
        .selectFrom('article')
        .select('id')
        .where('source_id', '=', sourceId)
        .where('title', '=', title)
        .where('lead', lead === null ? 'is' : '=', lead)
        .where('id', '<', id)
        .limit(1)
        .executeTakeFirst()
      return same === undefined
    },

    /** Title and first sentences of the other articles of a story that were read, and when each was. */
    async others(
      storyId: number,
      articleId: number,
    ): Promise<(Pick<Article, 'title' | 'lead'> & { readAt: number })[]> {
      return db
        .selectFrom('article')
        .select(['title', 'lead', 'updated_at as readAt'])
        .where('story_id', '=', storyId)
        .where('id', '!=', articleId)
        .where('read_state', '=', 'read')
        .orderBy('id')
        .limit(MAX_MEMBERS)
        .execute()
    },
  }
}
