import { sql, type Transaction } from 'kysely'
import { chunks } from './chunks.ts'
import { mendStories } from './mend-stories.ts'
import type { Schema } from './schema.ts'

/**
 * Deletes personal sources that no chat follows, with their articles, texts, entries in the index and summaries: those of
 * `sourceIds`, and those that no chat has any relation to. An article stays, and with it its source, while it is somebody's: another
 * source published it, a chat shared its link, reacted to it or was sent it. A source that another chat was offered or can
 * still take back keeps its row but loses its articles, and one that the operator removed keeps its row, so that it stays
 * removed.
 */
export async function deleteUnfollowed(
  tx: Transaction<Schema>,
  sourceIds: readonly number[],
): Promise<void> {
  const rows = await tx
    .selectFrom('source')
    .select('id')
    .where('origin', '=', 'person')
    .where('kind', '!=', 'site')
    .where('state', '=', 'removed')
    .where(sql<boolean>`not exists (
      select 1 from personal_source
      where personal_source.source_id = source.id and personal_source.state = 'kept'
    )`)
    .where((eb) =>
      eb.or([
        eb('id', 'in', [...sourceIds, -1]),
        eb('id', 'not in', eb.selectFrom('personal_source').select('source_id')),
      ]),
    )
    .execute()
  for (const ids of chunks(rows.map(({ id }) => id))) {
    await deleteArticles(tx, ids)
    await tx
      .deleteFrom('source')
      .where('id', 'in', ids)
      .where('hold', 'is', null)
      .where('id', 'not in', (eb) => eb.selectFrom('personal_source').select('source_id'))
      .where(sql<boolean>`not exists (select 1 from article where article.source_id = source.id)`)
      .execute()
  }
}

/** Deletes the articles that only these sources published and that are nobody's. */
async function deleteArticles(
  tx: Transaction<Schema>,
  sourceIds: readonly number[],
): Promise<void> {
  const published = tx
    .selectFrom('article_source')
    .select('article_id')
    .where('source_id', 'in', sourceIds)
  const rows = await tx
    .selectFrom('article')
    .select(['id', 'story_id'])
    .where((eb) => eb.or([eb('source_id', 'in', sourceIds), eb('id', 'in', published)]))
    .where(sql<boolean>`not exists (
        select 1 from article_source
        where article_source.article_id = article.id
          and article_source.source_id not in (${sql.join(sourceIds)})
      ) and not exists (select 1 from shared_link where shared_link.article_id = article.id)
        and not exists (select 1 from reaction where reaction.article_id = article.id)
        and not exists (
          select 1 from card join delivery on delivery.digest_id = card.digest_id
          where card.article_id = article.id
        )`)
    .execute()
  for (const piece of chunks(rows)) {
    const ids = piece.map(({ id }) => id)
    await tx.deleteFrom('card').where('article_id', 'in', ids).execute()
    await tx.deleteFrom('fingerprint_key').where('article_id', 'in', ids).execute()
    await tx.deleteFrom('article').where('id', 'in', ids).execute()
  }
  const stories = [...new Set(rows.flatMap(({ story_id }) => story_id ?? []))]
  for (const piece of chunks(stories)) await mendStories(tx, piece)
  await giveToOthers(tx, sourceIds)
}

/** Articles of these sources that another source published too continue as that one's. */
async function giveToOthers(tx: Transaction<Schema>, sourceIds: readonly number[]): Promise<void> {
  const other = sql<number>`(
    select min(article_source.source_id) from article_source
    where article_source.article_id = article.id
      and article_source.source_id not in (${sql.join(sourceIds)})
  )`
  await tx
    .updateTable('article')
    .set({ source_id: other })
    .where('source_id', 'in', sourceIds)
    .where(sql<boolean>`${other} is not null`)
    .execute()
}
