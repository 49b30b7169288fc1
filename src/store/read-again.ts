import type { Transaction } from 'kysely'
import { chunks } from './chunks.ts'
import type { Schema } from './schema.ts'

/**
 * Has articles read again whose whole text their source has changed, before that text is stored: their summaries go, they stay in
 * their story. What was sent stays as it was sent.
 *
 * @param texts the texts that the source has now, by article.
 */
export async function readAgain(
  tx: Transaction<Schema>,
  texts: ReadonlyMap<number, string>,
): Promise<void> {
  for (const ids of chunks([...texts.keys()])) {
    const stored = await tx
      .selectFrom('content')
      .innerJoin('article', 'article.id', 'content.article_id')
      .select(['content.article_id', 'content.feed_html'])
      .where('content.article_id', 'in', ids)
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
      .execute()
    const changed = stored.flatMap(({ article_id: id, feed_html: html }) =>
      html === texts.get(id) ? [] : [id],
    )
    if (changed.length === 0) continue
    await tx
      .updateTable('article')
      .set({ read_state: 'new', read_tries: 0, read_after: 0 })
      .where('id', 'in', changed)
      .execute()
    await tx.deleteFrom('summary').where('article_id', 'in', changed).execute()
  }
}
