import type { Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import { chunks } from './chunks.ts'
import { toFlag } from './codecs/column.ts'
import type { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'
import { isShared } from './visibility.ts'

/** How the entries of a source become articles. */
export function recordArticles(dialect: Dialect) {
  return {
    /**
     * Stores the entries of one poll of a source in one transaction: new articles, known ones that this source publishes too,
     * and corrected titles and texts. Articles are identified by (source, guid) and by canonical URL. Returns the ids of the
     * new ones. A shared source takes over an article that only personal sources had published, with its own title and text:
     * nobody can put words into other people's news by listing an article first.
     */
    record(sourceId: number, entries: readonly NewEntry[], now: number): Promise<number[]> {
      return dialect.transaction(async (tx) => {
        // Two sources that publish the same articles at once would otherwise deadlock.
        await dialect.lock(tx, 'article')
        const isShared = await isSharedSource(tx, sourceId)
        const byGuid = await knownGuids(tx, sourceId, entries)
        const byUrl = await knownUrls(tx, entries)
        const fresh: number[] = []
        for (const item of entries) {
          const known = byGuid.get(item.guid)
          if (known !== undefined) {
            if (isShared || known.source_id === sourceId) {
              await correct(tx, known.article_id, item, now)
            }
            continue
          }
          const existing = byUrl.get(item.url)
          const id = existing?.id ?? (await insert(tx, sourceId, item, now))
          if (existing === undefined) {
            fresh.push(id)
            byUrl.set(item.url, { id, isShared, isSharedLink: false })
          } else if (isShared && !existing.isShared) {
            await takeOver(tx, sourceId, id, item, now)
            byUrl.set(item.url, { id, isShared, isSharedLink: false })
          } else if (existing.isSharedLink) await publish(tx, id, item, now)
          await tx
            .insertInto('article_source')
            .values({ source_id: sourceId, guid: item.guid, article_id: id, seen_at: now })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
          byGuid.set(item.guid, { article_id: id, source_id: sourceId })
        }
        return fresh
      })
    },
  }
}

async function isSharedSource(tx: Transaction<Schema>, id: number): Promise<boolean> {
  const row = await tx
    .selectFrom('source')
    .select('id')
    .where('id', '=', id)
    .where(isShared('source'))
    .executeTakeFirst()
  return row !== undefined
}

async function knownGuids(tx: Transaction<Schema>, sourceId: number, entries: readonly NewEntry[]) {
  const known = new Map<string, { article_id: number; source_id: number }>()
  for (const piece of chunks(entries.map((item) => item.guid))) {
    const rows = await tx
      .selectFrom('article_source')
      .innerJoin('article', 'article.id', 'article_source.article_id')
      .select(['guid', 'article_id', 'article.source_id'])
      .where('article_source.source_id', '=', sourceId)
      .where('guid', 'in', piece)
      .execute()
    for (const row of rows) known.set(row.guid, row)
  }
  return known
}

async function knownUrls(tx: Transaction<Schema>, entries: readonly NewEntry[]) {
  const known = new Map<string, { id: number; isShared: boolean; isSharedLink: boolean }>()
  for (const piece of chunks(entries.map((item) => item.url))) {
    const rows = await tx
      .selectFrom('article')
      .innerJoin('source', 'source.id', 'article.source_id')
      .select(['article.id', 'article.url', 'source.origin', 'source.kind'])
      .where('article.url', 'in', piece)
      .execute()
    for (const { id, url, origin, kind } of rows) {
      known.set(url, { id, isShared: origin !== 'person', isSharedLink: kind === 'site' })
    }
  }
  return known
}

async function insert(tx: Transaction<Schema>, sourceId: number, item: NewEntry, now: number) {
  const { id } = await tx
    .insertInto('article')
    .values({ url: item.url, ...asNew(sourceId, item, now) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.insertInto('content').values({ article_id: id, feed_html: item.feedHtml }).execute()
  return id
}

/** The columns of an article as a source published it, its page not yet read. */
function asNew(sourceId: number, item: NewEntry, now: number) {
  return {
    link: item.link,
    source_id: sourceId,
    title: item.title,
    author: item.author,
    published_at: item.publishedAt ?? now,
    seen_at: now,
    updated_at: now,
    language: item.language,
    comments_url: item.commentsUrl,
    points: item.points,
    eligible: toFlag(item.eligible),
    read_state: 'new' as const,
    read_tries: 0,
    read_after: 0,
    words: 0,
    image_url: item.imageUrl,
    categories: JSON.stringify(item.categories ?? []),
  }
}

/** Assigns an article that only personal sources or shared links had to a shared source, as if it were new. */
async function takeOver(
  tx: Transaction<Schema>,
  sourceId: number,
  id: number,
  item: NewEntry,
  now: number,
): Promise<void> {
  await tx
    .updateTable('article')
    .set({ ...asNew(sourceId, item, now), quality: null })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('content')
    .set({ feed_html: item.feedHtml })
    .where('article_id', '=', id)
    .execute()
  await tx.deleteFrom('summary').where('article_id', '=', id).execute()
}

/** A personal source publishes what was only a shared link until now: it becomes news and is clustered like the rest. */
async function publish(
  tx: Transaction<Schema>,
  id: number,
  { publishedAt, eligible }: NewEntry,
  now: number,
): Promise<void> {
  if (!eligible) return
  await tx
    .updateTable('article')
    .set({ eligible: 1, published_at: publishedAt ?? now, read_state: 'new', read_tries: 0 })
    .where('id', '=', id)
    .where('eligible', '=', 0)
    .execute()
}

/** Applies corrections that a source made to a title or a text; the first date stays. */
async function correct(
  tx: Transaction<Schema>,
  id: number,
  item: NewEntry,
  now: number,
): Promise<void> {
  if (item.isTitled) {
    await tx
      .updateTable('article')
      .set({ title: item.title, updated_at: now })
      .where('id', '=', id)
      .where('title', '!=', item.title)
      .execute()
  }
  if (item.points !== null) {
    await tx.updateTable('article').set({ points: item.points }).where('id', '=', id).execute()
  }
  if (item.feedHtml !== null) {
    await tx
      .updateTable('content')
      .set({ feed_html: item.feedHtml })
      .where('article_id', '=', id)
      .where((eb) => eb.or([eb('feed_html', 'is', null), eb('feed_html', '!=', item.feedHtml)]))
      .execute()
  }
}
