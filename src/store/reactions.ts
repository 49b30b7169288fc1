import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import type { MarkRow } from './schema.ts'
import { followedBy, shownAs } from './visibility.ts'

/** An article that a chat saved. */
export interface Saved {
  id: number
  title: string
  link: string
  source: string
  published_at: number
}

export type Reactions = ReturnType<typeof reactions>

/** Marks: what chats saved and what they thought of articles. */
export function reactions(db: Database) {
  /** Ids come from buttons, which anybody can forge: one of no article changes nothing, and does not fail. */
  const write = async (
    chatId: number,
    articleId: number,
    change: Partial<Pick<MarkRow, 'saved_at' | 'opinion'>> & Pick<MarkRow, 'updated_at'>,
  ): Promise<boolean> => {
    const { saved_at = null, opinion = 0, updated_at } = change
    const result = await db
      .insertInto('mark')
      .columns(['chat_id', 'article_id', 'saved_at', 'opinion', 'updated_at'])
      .expression((eb) =>
        eb
          .selectFrom('article')
          .select((column) => [
            column.val(chatId).as('chat_id'),
            'id',
            column.val(saved_at).as('saved_at'),
            column.val(opinion).as('opinion'),
            column.val(updated_at).as('updated_at'),
          ])
          .where('id', '=', articleId),
      )
      .onConflict((conflict) => conflict.columns(['chat_id', 'article_id']).doUpdateSet(change))
      .executeTakeFirst()
    return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
  }
  return {
    /** The marks that a chat set on these articles; articles without one are left out. */
    async of(chatId: number, articleIds: readonly number[]): Promise<Map<number, MarkRow>> {
      const found = new Map<number, MarkRow>()
      for (const piece of chunks(articleIds)) {
        const rows = await db
          .selectFrom('mark')
          .selectAll()
          .where('chat_id', '=', chatId)
          .where('article_id', 'in', piece)
          .execute()
        for (const row of rows) found.set(row.article_id, row)
      }
      return found
    },

    /** Saves an article (`at`: when, epoch ms), or with `null` lets it go. Gives false where there is no such article. */
    save(chatId: number, articleId: number, at: number | null, now: number): Promise<boolean> {
      return write(chatId, articleId, { saved_at: at, updated_at: now })
    },

    /** Says what a chat thinks of an article: 1, -1, or 0 for nothing. Gives false where there is no such article. */
    judge(chatId: number, articleId: number, opinion: number, now: number): Promise<boolean> {
      return write(chatId, articleId, { opinion, updated_at: now })
    },

    /** What a chat saved, newest first. */
    saved(chatId: number, offset: number, limit: number): Promise<Saved[]> {
      return db
        .selectFrom('mark')
        .innerJoin('article', 'article.id', 'mark.article_id')
        .innerJoin('source', (join) =>
          join.on('source.id', '=', shownAs(followedBy(chatId, 'sighting.source_id'))),
        )
        .select([
          'article.id',
          'article.title',
          'article.link',
          'article.published_at',
          'source.title as source',
        ])
        .where('mark.chat_id', '=', chatId)
        .where('mark.saved_at', 'is not', null)
        .orderBy('mark.saved_at', 'desc')
        .orderBy('article.id', 'desc')
        .offset(offset)
        .limit(limit)
        .execute()
    },

    /** How many chats like each of these articles: a thumb up or saved. */
    async likes(articleIds: readonly number[]): Promise<Map<number, number>> {
      const counts = new Map<number, number>()
      for (const piece of chunks(articleIds)) {
        const rows = await db
          .selectFrom('mark')
          .select(['article_id', (eb) => eb.fn.countAll().as('many')])
          .where('article_id', 'in', piece)
          .where((eb) => eb.or([eb('opinion', '>', 0), eb('saved_at', 'is not', null)]))
          .groupBy('article_id')
          .execute()
        for (const { article_id, many } of rows) counts.set(article_id, Number(many))
      }
      return counts
    },

    async countSaved(chatId: number): Promise<number> {
      const { many } = await db
        .selectFrom('mark')
        .select((eb) => eb.fn.countAll().as('many'))
        .where('chat_id', '=', chatId)
        .where('saved_at', 'is not', null)
        .executeTakeFirstOrThrow()
      return Number(many)
    },
  }
}
