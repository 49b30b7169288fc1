import type { Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import { BLOCK_COLUMNS } from './codecs/block-codec.ts'
import { correctMedia } from './correct-media.ts'
import { isMoved, isReusedGuid } from './distinct-entries.ts'
import { feedHash } from './feed-hash.ts'
import type { KnownGuid } from './known-articles.ts'
import type { Schema } from './schema.ts'
import { readAgain } from './read-again.ts'
import { indexArticle, textOf } from './search-index.ts'

/** An entry of an article that its source has published before. */
export interface Correction {
  known: KnownGuid
  item: NewEntry
}

/**
 * Applies corrections that a source made to titles and texts; the first dates stay. Writes nothing that has not changed. Of
 * several entries about one article the last counts, so that the article does not change with every poll.
 */
export async function correct(
  tx: Transaction<Schema>,
  sourceId: number,
  corrections: readonly Correction[],
  now: number,
): Promise<void> {
  const titles = new Map<number, { before: string; title: string }>()
  const counts = new Map<number, { before: number | null; points: number }>()
  const texts = new Map<number, { before: string | null; feedHtml: string; isWhole: boolean }>()
  for (const { known, item } of corrections) {
    const { articleId: id } = known
    const { title, points, feedHtml } = item
    if (item.isTitled) titles.set(id, { before: known.title, title })
    if (points !== null) counts.set(id, { before: known.points, points })
    const isWhole = item.isWhole === true
    if (feedHtml !== null) texts.set(id, { before: known.feedHash, feedHtml, isWhole })
  }
  for (const [id, { before, title }] of titles) {
    if (title !== before) await retitle(tx, id, title, now)
  }
  for (const [id, { before, points }] of counts) {
    if (points === before) continue
    await tx.updateTable('article').set({ points }).where('id', '=', id).execute()
  }
  await recount(tx, sourceId, corrections)
  // Of the source that published it first: others may have other files of it.
  for (const { known, item } of corrections) {
    if (known.sourceId !== sourceId || !item.media) continue
    await correctMedia(tx, known.articleId, known.media, item)
  }
  for (const [id, { before, feedHtml, isWhole }] of texts) {
    const hash = feedHash(feedHtml)
    if (hash === before) continue
    if (isWhole) await readAgain(tx, id, feedHtml)
    await replaceFeedText(tx, id, feedHtml, hash)
  }
}

/** Stores how many comments there are by now. */
async function recount(
  tx: Transaction<Schema>,
  sourceId: number,
  corrections: readonly Correction[],
): Promise<void> {
  for (const { known, item } of corrections) {
    const { comments = null, guid } = item
    if (comments === null || comments === known.comments) continue
    await tx
      .updateTable('article_source')
      .set({ comments, comments_url: item.commentsUrl })
      .where('source_id', '=', sourceId)
      .where('guid', '=', guid)
      .execute()
  }
}

/** Changes the text of the feed; it is kept only for an article that is not read yet. */
async function replaceFeedText(
  tx: Transaction<Schema>,
  id: number,
  feedHtml: string,
  hash: string,
): Promise<void> {
  await tx.updateTable('article').set({ feed_hash: hash }).where('id', '=', id).execute()
  await tx
    .updateTable('content')
    .set({ feed_html: feedHtml })
    .where('article_id', '=', id)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('article')
          .select('article.id')
          .where('article.id', '=', id)
          .where('read_state', '!=', 'read'),
      ),
    )
    .execute()
}

/** Changes a title, also in the search index if the article is there. */
async function retitle(
  tx: Transaction<Schema>,
  id: number,
  title: string,
  now: number,
): Promise<void> {
  await tx.updateTable('article').set({ title, updated_at: now }).where('id', '=', id).execute()
  const read = await tx
    .selectFrom('article')
    .innerJoin('content', 'content.article_id', 'article.id')
    .select(BLOCK_COLUMNS)
    .where('article.id', '=', id)
    .where('article.read_state', '=', 'read')
    .executeTakeFirst()
  if (read !== undefined) await indexArticle(tx, id, title, textOf(read, id))
}

/** Whether a source now gives an article another address than before, or its address was not stored. */
export function isRelinked({ url }: KnownGuid, item: NewEntry): boolean {
  return url === null || isMoved(url, item)
}

/**
 * Takes the new address of an article whose source has corrected its link: only from the source that published it first, unless
 * that is a personal one and others publish it too (`mayCorrect`), and its canonical URL only where no other article has that. A page that could not be read is then read again.
 * Returns whether the article has taken the canonical URL.
 */
export async function relink(
  tx: Transaction<Schema>,
  sourceId: number,
  known: KnownGuid,
  item: NewEntry,
  { mayCorrect, now }: { mayCorrect: boolean; now: number },
): Promise<boolean> {
  if (!isRelinked(known, item)) return false
  await tx
    .updateTable('article_source')
    .set({ url: item.url })
    .where('source_id', '=', sourceId)
    .where('guid', '=', item.guid)
    .execute()
  if (known.url === null || !mayCorrect) return false
  const id = known.articleId
  await tx
    .updateTable('article')
    .set({ link: item.link, updated_at: now })
    .where('id', '=', id)
    .execute()
  const taken = await tx
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
    .executeTakeFirst()
  const reset = await tx
    .updateTable('article')
    .set({ read_state: 'new', read_tries: 0, read_after: 0 })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('read_state', '=', 'unreadable'), eb('quality', 'in', ['not-article', 'list'])]),
    )
    .executeTakeFirst()
  if (reset.numUpdatedRows > 0n && item.feedHtml !== null) {
    await replaceFeedText(tx, id, item.feedHtml, feedHash(item.feedHtml))
  }
  return taken.numUpdatedRows > 0n
}

/**
 * Takes guids that the source uses again for other articles out of `byGuid`. Their articles keep them with the former
 * address and their ids added, so that they still belong to the source however often a guid goes back and forth between them.
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
    const former = `${entry.guid} ${known.url} ${known.articleId}`
    await tx
      .deleteFrom('article_source')
      .where('source_id', '=', sourceId)
      .where('guid', '=', former)
      .execute()
    await tx
      .updateTable('article_source')
      .set({ guid: former })
      .where('source_id', '=', sourceId)
      .where('guid', '=', entry.guid)
      .execute()
    byGuid.delete(entry.guid)
  }
}
