import type { Report } from '../model/story.ts'
import type { Database } from './database.ts'
import { followedBy, isShared, visibleTo } from './visibility.ts'

export type VisibleStories = ReturnType<typeof visibleStories>

/** Maximum number of reports listed for a story. */
const MAX_REPORTS = 20

/** Stories as far as one chat may see them. */
export function visibleStories(db: Database, chatId: number) {
  return {
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
  }
}
