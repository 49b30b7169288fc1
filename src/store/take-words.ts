import type { Transaction } from 'kysely'
import { forgetReading } from './forget-reading.ts'
import { leaveStory } from './mend-stories.ts'
import type { Schema } from './schema.ts'

/**
 * Gives an article the words of another, as if it were new: that of a shared source which turned out to be the same page as one
 * that only personal sources had published.
 */
export async function takeWords(
  tx: Transaction<Schema>,
  fromId: number,
  toId: number,
): Promise<void> {
  const words = await tx
    .selectFrom('article')
    .innerJoin('content', 'content.article_id', 'article.id')
    .select(['link', 'title', 'author', 'published_at', 'language', 'comments_url', 'points'])
    .select(['eligible', 'image_url', 'categories', 'feed_hash', 'feed_html', 'media'])
    .where('article.id', '=', fromId)
    .executeTakeFirstOrThrow()
  const { feed_html, ...columns } = words
  await tx
    .updateTable('article')
    .set({ ...columns, read_tries: 0, read_after: 0 })
    .where('id', '=', toId)
    .execute()
  await forgetReading(tx, toId)
  await tx.updateTable('content').set({ feed_html }).where('article_id', '=', toId).execute()
  await leaveStory(tx, toId)
}
