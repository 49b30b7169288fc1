import { sql } from 'kysely'
import type { ListedArticle } from '../model/article.ts'
import type { Opinion, Reaction } from '../model/reaction.ts'
import { chunks } from './chunks.ts'
import { decodeReaction } from './codecs/reaction-codec.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'
import { followedBy, shownAs, visibleTo } from './visibility.ts'

const REACTION = compiledQuery((db, value: ValueOf<{ chatId: number; articleId: number }>) =>
  db
    .selectFrom('reaction')
    .selectAll()
    .where('chat_id', '=', value('chatId'))
    .where('article_id', '=', value('articleId')),
)

/** What the bookmarks of a chat come to. */
export interface SavedTotals {
  count: number
  words: number
  old: number
}

export type Reactions = ReturnType<typeof reactions>

/**
 * The bookmarks and opinions of one chat. It can only write about articles that it may see, and only sees those that it may
 * still see.
 */
export function reactions(db: Database, chatId: number) {
  /** Writes a row for an article. Returns false if the chat may not see it or it does not exist. */
  const write = async (
    articleId: number,
    values: { saved_at: number | null; opinion?: Opinion },
    now: number,
  ): Promise<boolean> => {
    const { saved_at: savedAt, opinion } = values
    const result = await db
      .insertInto('reaction')
      .columns(['chat_id', 'article_id', 'saved_at', 'opinion', 'updated_at'])
      .expression((eb) =>
        eb
          .selectFrom('article')
          .select([
            sql<number>`cast(${chatId} as bigint)`.as('chat_id'),
            'article.id',
            sql<number | null>`cast(${savedAt} as bigint)`.as('saved_at'),
            sql<number>`cast(${opinion ?? 0} as integer)`.as('opinion'),
            sql<number>`cast(${now} as bigint)`.as('updated_at'),
          ])
          .where('article.id', '=', articleId)
          .where(visibleTo(chatId)),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['chat_id', 'article_id'])
          .doUpdateSet(
            opinion === undefined
              ? { saved_at: savedAt, updated_at: now }
              : { opinion, updated_at: now },
          ),
      )
      .executeTakeFirst()
    return Number(result.numInsertedOrUpdatedRows ?? 0) > 0
  }

  const saved = () =>
    db
      .selectFrom('reaction')
      .innerJoin('article', 'article.id', 'reaction.article_id')
      .where('reaction.chat_id', '=', chatId)
      .where('reaction.saved_at', 'is not', null)
      .where(visibleTo(chatId))

  /** Brings back removed bookmarks of the chat; the caller says which. */
  const dropped = (now: number) =>
    db
      .updateTable('reaction')
      .set((eb) => ({ saved_at: eb.ref('dropped_from'), dropped_from: null, updated_at: now }))
      .where('chat_id', '=', chatId)
      .where('saved_at', 'is', null)
      .where('dropped_from', 'is not', null)

  return {
    /** The chat's reactions to these articles; articles without one are left out. */
    async of(articleIds: readonly number[]): Promise<Map<number, Reaction>> {
      const found = new Map<number, Reaction>()
      for (const piece of chunks(articleIds)) {
        const [articleId, ...others] = piece
        const rows =
          articleId !== undefined && others.length === 0
            ? await REACTION(db, { chatId, articleId })
            : await db
                .selectFrom('reaction')
                .selectAll()
                .where('chat_id', '=', chatId)
                .where('article_id', 'in', piece)
                .execute()
        for (const row of rows) found.set(row.article_id, decodeReaction(row))
      }
      return found
    },

    /** Bookmarks an article at `at` (epoch ms). Returns false if the chat may not see it. */
    save(articleId: number, at: number): Promise<boolean> {
      return write(articleId, { saved_at: at }, at)
    },

    /** Removes a bookmark, even if the chat may no longer see the article, so that `restore` can bring it back. Returns false if there is none. */
    async unsave(articleId: number, now: number): Promise<boolean> {
      const result = await db
        .updateTable('reaction')
        .set((eb) => ({ dropped_from: eb.ref('saved_at'), saved_at: null, updated_at: now }))
        .where('chat_id', '=', chatId)
        .where('article_id', '=', articleId)
        .where('saved_at', 'is not', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /**
     * Brings back a bookmark that was removed, in its old place in the list. Returns false if there is none, or the chat may no
     * longer see the article.
     */
    async restore(articleId: number, now: number): Promise<boolean> {
      const result = await dropped(now)
        .where('article_id', '=', articleId)
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('article')
              .select('article.id')
              .where('article.id', '=', articleId)
              .where(visibleTo(chatId)),
          ),
        )
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Removes all bookmarks from before `before` at `now` (epoch ms). Returns how many there were. */
    async dropSavedBefore(before: number, now: number): Promise<number> {
      const result = await db
        .updateTable('reaction')
        .set((eb) => ({ dropped_from: eb.ref('saved_at'), saved_at: null, updated_at: now }))
        .where('chat_id', '=', chatId)
        .where('saved_at', '<', before)
        .executeTakeFirst()
      return Number(result.numUpdatedRows)
    },

    /** Brings back all bookmarks that were removed at `at` and not touched since, in their old places. Returns how many. */
    async restoreDropped(at: number, now: number): Promise<number> {
      const result = await dropped(now).where('updated_at', '=', at).executeTakeFirst()
      return Number(result.numUpdatedRows)
    },

    /** Sets the chat's opinion of an article. Returns false if it may not see the article. */
    setOpinion(articleId: number, opinion: Opinion, now: number): Promise<boolean> {
      return write(articleId, { saved_at: null, opinion }, now)
    },

    /** The bookmarked articles, oldest bookmark first: a reading list is read from its beginning. */
    async saved(offset: number, limit: number): Promise<ListedArticle[]> {
      const rows = await saved()
        .innerJoin('source', (join) =>
          join.on('source.id', '=', shownAs(followedBy(chatId, 'article_source.source_id'))),
        )
        .select([
          'article.id',
          'article.title',
          'article.link',
          'article.published_at as publishedAt',
          'source.title as source',
          'article.advisory',
          'article.words',
        ])
        .orderBy('reaction.saved_at')
        .orderBy('article.id')
        .offset(offset)
        .limit(limit)
        .execute()
      return rows.map(({ advisory, ...row }) => ({ ...row, isAdvisory: advisory !== null }))
    },

    /** What was bookmarked since `since` (epoch ms) and has not been read in full, newest bookmark first. */
    async savedUnread(
      since: number,
      limit: number,
    ): Promise<{ id: number; publishedAt: number; savedAt: number }[]> {
      const rows = await saved()
        .select(['article.id', 'article.published_at as publishedAt'])
        .select('reaction.saved_at as savedAt')
        .where('reaction.saved_at', '>=', since)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('tap')
                .select('tap.id')
                .where('tap.chat_id', '=', chatId)
                .whereRef('tap.article_id', '=', 'article.id')
                .where('tap.action', '=', 'page'),
            ),
          ),
        )
        .orderBy('reaction.saved_at', 'desc')
        .orderBy('article.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ ...row, savedAt: row.savedAt ?? since }))
    },

    /** What was bookmarked last, the newest bookmark first, at most `limit`. Times are epoch ms. */
    async newestSaved(limit: number): Promise<{ id: number; savedAt: number }[]> {
      const rows = await saved()
        .select(['article.id', 'reaction.saved_at as savedAt'])
        .orderBy('reaction.saved_at', 'desc')
        .orderBy('article.id', 'desc')
        .limit(limit)
        .$narrowType<{ savedAt: number }>()
        .execute()
      return rows
    },

    /** How many bookmarks `saved` returns in all, the words of their articles, and how many are from before `before` (epoch ms). */
    async savedTotals(before: number): Promise<SavedTotals> {
      const row = await saved()
        .select((eb) => [
          eb.fn.countAll().as('count'),
          eb.fn.sum<number | string | null>('article.words').as('words'),
          sql<
            number | string | null
          >`sum(case when reaction.saved_at < ${before} then 1 else 0 end)`.as('old'),
        ])
        .executeTakeFirstOrThrow()
      return { count: Number(row.count), words: Number(row.words ?? 0), old: Number(row.old ?? 0) }
    },
  }
}
