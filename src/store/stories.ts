import type { Database } from './database.ts'

export type Stories = ReturnType<typeof stories>

/** Stories: articles of any sources that tell the same event. */
export function stories(db: Database) {
  return {
    /** Begins a story with one article, which leads it. */
    begin(articleId: number, at: number): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const { id } = await tx
          .insertInto('story')
          .values({ leader_id: articleId, first_at: at, last_at: at })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx.updateTable('article').set({ story_id: id }).where('id', '=', articleId).execute()
        return id
      })
    },

    /** Adds an article to a story and names who leads it from now on. */
    async join(storyId: number, articleId: number, leaderId: number, at: number): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable('article')
          .set({ story_id: storyId })
          .where('id', '=', articleId)
          .execute()
        await tx
          .updateTable('story')
          .set({ leader_id: leaderId, last_at: at })
          .where('id', '=', storyId)
          .execute()
      })
    },
  }
}
