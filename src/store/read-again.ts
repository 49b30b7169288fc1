import type { Transaction } from 'kysely'
import { isFeedText } from './feed-hash.ts'
import type { Schema } from './schema.ts'

/**
 * Has an article read again whose whole text its source has changed, before that text is stored: its summaries go, it stays in
 * its story. What was sent stays as it was sent.
 *
 * @param text the text that the source has now.
 */
export async function readAgain(tx: Transaction<Schema>, id: number, text: string): Promise<void> {
  const stored = await tx
    .selectFrom('content')
    .innerJoin('article', 'article.id', 'content.article_id')
    .select(['content.feed_html', 'article.feed_hash'])
    .where('article.id', '=', id)
    .where('article.read_state', '!=', 'new')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('card')
            .select('card.article_id')
            .whereRef('card.article_id', '=', 'article.id'),
        ),
      ),
    )
    .executeTakeFirst()
  if (stored === undefined || isFeedText(stored, text)) return
  await resetReading(tx, id)
}

/**
 * Has an article read again that was not sent: its summaries go, it stays in its story. Returns false if it was sent, or has not been
 * read yet.
 */
export async function resetReading(tx: Transaction<Schema>, id: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('article')
    .set({ read_state: 'new', read_tries: 0, read_after: 0 })
    .where('id', '=', id)
    .where('read_state', '!=', 'new')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('card')
            .select('card.article_id')
            .whereRef('card.article_id', '=', 'article.id'),
        ),
      ),
    )
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx.deleteFrom('summary').where('article_id', '=', id).execute()
  await tx.deleteFrom('translation').where('article_id', '=', id).execute()
  return true
}
