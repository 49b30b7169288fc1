import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import { isShared } from './visibility.ts'

/**
 * Assigns articles that a personal source published first and a shared source published too to the shared one, so that
 * nobody sees the name of another chat's personal source. `articleId` limits this to one article.
 */
export async function assignToSharedSource(
  tx: Transaction<Schema>,
  articleId?: number,
): Promise<void> {
  const shared = sql<number>`(
    select min(article_source.source_id) from article_source
    join source as shows on shows.id = article_source.source_id
    where article_source.article_id = article.id and ${isShared('shows')}
  )`
  await tx
    .updateTable('article')
    .set({ source_id: shared })
    .where('source_id', 'in', (eb) =>
      eb.selectFrom('source').select('id').where('origin', '=', 'person'),
    )
    .where(sql<boolean>`${shared} is not null`)
    .$if(articleId !== undefined, (query) => query.where('id', '=', articleId ?? 0))
    .execute()
}
