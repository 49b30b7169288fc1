import { sql, type Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import { chunks } from './chunks.ts'
import { isMoved, isReusedGuid } from './distinct-entries.ts'
import type { KnownGuid } from './known-articles.ts'
import type { Schema } from './schema.ts'

/** An entry of an article that its source has published before. */
export interface Correction {
  known: KnownGuid
  item: NewEntry
}

/** Applies corrections that a source made to titles and texts; the first dates stay. Writes nothing that has not changed. */
export async function correct(
  tx: Transaction<Schema>,
  corrections: readonly Correction[],
  now: number,
): Promise<void> {
  for (const { known, item } of corrections) {
    const { articleId: id } = known
    if (item.isTitled && item.title !== known.title) {
      await tx
        .updateTable('article')
        .set({ title: item.title, updated_at: now })
        .where('id', '=', id)
        .execute()
    }
    if (item.points !== null && item.points !== known.points) {
      await tx.updateTable('article').set({ points: item.points }).where('id', '=', id).execute()
    }
  }
  const texts = new Map<number, string>()
  for (const { known, item } of corrections) {
    if (item.feedHtml !== null) texts.set(known.articleId, item.feedHtml)
  }
  // One statement for all: most are as they were.
  for (const some of chunks([...texts])) {
    const rows = some.map(([id, html]) => sql`(${id}, ${html})`)
    await sql`
      update content set feed_html = given.column2
      from (values ${sql.join(rows)}) as given
      where content.article_id = cast(given.column1 as bigint)
        and (content.feed_html is null or content.feed_html <> given.column2)`.execute(tx)
  }
}

/**
 * Takes the new address of an article whose source has corrected its link: only from the source that published it first, unless
 * that is a personal one and others publish it too (`mayCorrect`), and its canonical URL only where no other article has that. A page that could not be read is then read again.
 */
export async function relink(
  tx: Transaction<Schema>,
  sourceId: number,
  known: KnownGuid,
  item: NewEntry,
  { mayCorrect, now }: { mayCorrect: boolean; now: number },
): Promise<void> {
  if (known.url !== null && !isMoved(known.url, item)) return
  await tx
    .updateTable('article_source')
    .set({ url: item.url })
    .where('source_id', '=', sourceId)
    .where('guid', '=', item.guid)
    .execute()
  if (known.url === null || !mayCorrect) return
  const id = known.articleId
  await tx
    .updateTable('article')
    .set({ link: item.link, updated_at: now })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('article')
    .set({ url: item.url })
    .where('id', '=', id)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('article as other').select('other.id').where('other.url', '=', item.url),
        ),
      ),
    )
    .execute()
  await tx
    .updateTable('article')
    .set({ read_state: 'new', read_tries: 0, read_after: 0 })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('read_state', '=', 'unreadable'), eb('quality', 'in', ['not-article', 'list'])]),
    )
    .execute()
}

/**
 * Takes guids that the source uses again for other articles out of `byGuid`. Their articles keep them with the former
 * address added, so that they still belong to the source.
 */
export async function freeReusedGuids(
  tx: Transaction<Schema>,
  sourceId: number,
  byGuid: Map<string, KnownGuid>,
  entries: readonly NewEntry[],
): Promise<void> {
  for (const entry of entries) {
    const known = byGuid.get(entry.guid)
    if (known === undefined || known.url === null || !isReusedGuid(known, known.url, entry))
      continue
    await tx
      .updateTable('article_source')
      .set({ guid: `${entry.guid} ${known.url}` })
      .where('source_id', '=', sourceId)
      .where('guid', '=', entry.guid)
      .execute()
    byGuid.delete(entry.guid)
  }
}
