import type { Discussion } from '../model/discussion.ts'
import { HOUR } from '../model/time.ts'
import { decodeDiscussion, encodeDiscussion } from './codecs/discussion-codec.ts'
import type { Database } from './database.ts'

export type Discussions = ReturnType<typeof discussions>

/** How long what a discussion says is shown, before it is read anew. */
export const DISCUSSION_KEPT_MS = 3 * HOUR

/** What public discussions say, shared by all chats. Their addresses come from articles, which chats reach through their viewer. */
export function discussions(db: Database) {
  return {
    /** What the discussion at an address says, in a language; `undefined` if that is not known, or no longer. `now` is epoch ms. */
    async get(url: string, language: string, now: number): Promise<Discussion | undefined> {
      const row = await db
        .selectFrom('discussion')
        .select('said')
        .where('url', '=', url)
        .where('language', '=', language)
        .where('made_at', '>', now - DISCUSSION_KEPT_MS)
        .executeTakeFirst()
      const cell = { table: 'discussion', column: 'said', id: url }
      return row && decodeDiscussion(row.said, cell)
    },

    /** Stores it in place of what was known. */
    async save(url: string, language: string, said: Discussion, now: number): Promise<void> {
      const fresh = { said: encodeDiscussion(said), made_at: now }
      await db
        .insertInto('discussion')
        .values({ url, language, ...fresh })
        .onConflict((conflict) => conflict.columns(['url', 'language']).doUpdateSet(fresh))
        .execute()
    },

    /** Stores how many comments the discussion of an article has, as its sources gave its address. */
    async counted(
      articleId: number,
      addresses: readonly string[],
      comments: number,
    ): Promise<void> {
      await db
        .updateTable('article_source')
        .set({ comments })
        .where('article_id', '=', articleId)
        .where('comments_url', 'in', [...addresses])
        .execute()
    },
  }
}
