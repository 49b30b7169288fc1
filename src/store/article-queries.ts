import { type RawBuilder, sql } from 'kysely'
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import { articleThreads, type DiscussedAt } from './article-threads.ts'
import { chunks } from './chunks.ts'
import { ARTICLE_COLUMNS, decodeArticle } from './codecs/article-codec.ts'
import { BLOCK_COLUMNS, decodeBlocks } from './codecs/block-codec.ts'
import type { Database } from './database.ts'
import { isPostgres } from './dialect.ts'
import { isAnyOf, isShared, shownAs } from './visibility.ts'

/** Articles for the pipeline, without any check of who may see them. Reads by an id that a chat names go through `visibleArticles`. */
export function articleQueries(db: Database) {
  return {
    /** These articles, in the order asked for; `personal` are the reader's personal sources (ids). */
    async many(ids: readonly number[], personal: readonly number[] = []): Promise<Article[]> {
      const found = new Map<number, Article>()
      const isPersonal = isAnyOf(personal, 'article_source.source_id')
      for (const piece of chunks(ids)) {
        const rows = await withSource(db, isPersonal).where('article.id', 'in', piece).execute()
        for (const row of rows) found.set(row.id, decodeArticle(row))
      }
      return ids.flatMap((id) => found.get(id) ?? [])
    },

    /** An article, shown under the source that published it first. */
    async get(id: number): Promise<Article | undefined> {
      const row = await withSource(db).where('article.id', '=', id).executeTakeFirst()
      return row && decodeArticle(row)
    },

    /** How many of these canonical URLs are of articles that a source has published. */
    async countPublished(sourceId: number, urls: readonly string[]): Promise<number> {
      let count = 0
      for (const piece of chunks(urls)) {
        const row = await db
          .selectFrom('article_source')
          .innerJoin('article', 'article.id', 'article_source.article_id')
          .select((eb) => eb.fn.count('article.id').distinct().as('count'))
          .where('article_source.source_id', '=', sourceId)
          .where((eb) =>
            eb.or([eb('article.url', 'in', piece), eb('article_source.url', 'in', piece)]),
          )
          .executeTakeFirst()
        count += Number(row?.count ?? 0)
      }
      return count
    },

    /** The blocks of an article; none if its page has not been read. */
    blocks: (id: number): Promise<Block[]> => blocksOf(db, id),

    /**
     * Read articles of shared sources that may be sent, published since `since` (epoch ms), newest first: what every digest is
     * chosen from.
     */
    async candidates(since: number, limit: number): Promise<Article[]> {
      const rows = await sendable(db, withSource(db))
        .where(isShared('source'))
        .where('article.published_at', '>=', since)
        .orderBy('article.published_at', 'desc')
        .limit(limit)
        .execute()
      return rows.map(decodeArticle)
    },

    /** The same for a reader's personal sources (ids). */
    async candidatesOf(
      personal: readonly number[],
      since: number,
      limit: number,
    ): Promise<Article[]> {
      const rows = await sendable(db, withSource(db, isAnyOf(personal, 'article_source.source_id')))
        .where('article.id', 'in', (eb) =>
          eb
            .selectFrom('article_source')
            .select('article_source.article_id')
            .where(isAnyOf(personal, 'article_source.source_id')),
        )
        .where('article.published_at', '>=', since)
        .orderBy('article.published_at', 'desc')
        .limit(limit)
        .execute()
      return rows.map(decodeArticle)
    },

    /**
     * How many sources published each of these articles or reported its story: shared sources, and the personal ones in
     * `personal` (ids).
     */
    sourceCounts: (
      ids: readonly number[],
      personal: readonly number[] = [],
    ): Promise<Map<number, number>> =>
      countSources(
        db,
        ids,
        sql<boolean>`(${isShared('source')} or ${isAnyOf(personal, 'source.id')})`,
      ),

    /** Where each of these articles or its story is discussed, by the same sources. */
    threads: (
      ids: readonly number[],
      personal: readonly number[] = [],
    ): Promise<Map<number, DiscussedAt[]>> =>
      articleThreads(
        db,
        ids,
        sql<boolean>`(${isShared('source')} or ${isAnyOf(personal, 'source.id')})`,
      ),
  }
}

/** The blocks of an article; none if its page has not been read. @throws {DamagedColumn} */
export async function blocksOf(db: Database, id: number): Promise<Block[]> {
  const row = await db
    .selectFrom('content')
    .select(BLOCK_COLUMNS)
    .where('article_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? [] : decodeBlocks(row, id)
}

/** How many of the sources (table `source`) that match `counted` published each article or reported its story. */
export async function countSources(
  db: Database,
  ids: readonly number[],
  counted: RawBuilder<boolean>,
): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  for (const piece of chunks(ids)) {
    const own = db
      .selectFrom('article as wanted')
      .innerJoin('article_source', 'article_source.article_id', 'wanted.id')
      .innerJoin('source', 'source.id', 'article_source.source_id')
      .where(counted)
      .select(['wanted.id', 'article_source.source_id'])
      .where('wanted.id', 'in', piece)
    const ofStory = db
      .selectFrom('article as wanted')
      .innerJoin('article as same', 'same.story_id', 'wanted.story_id')
      .innerJoin('article_source', 'article_source.article_id', 'same.id')
      .innerJoin('source', 'source.id', 'article_source.source_id')
      .where(counted)
      .select(['wanted.id', 'article_source.source_id'])
      .where('wanted.id', 'in', piece)
    const rows = await db
      .selectFrom(own.union(ofStory).as('shown'))
      .select(['id', (eb) => eb.fn.countAll().as('sources')])
      .groupBy('id')
      .execute()
    for (const { id, sources } of rows) counts.set(id, Number(sources))
  }
  return counts
}

/** Articles with the source that they are shown under; `isPersonal` is true for a `article_source.source_id` that is the reader's own. */
export function withSource(db: Database, isPersonal?: RawBuilder<boolean>) {
  const shown =
    isPersonal === undefined ? sql.ref<number>('article.source_id') : shownAs(isPersonal)
  return db
    .selectFrom('article')
    .innerJoin('source', (join) => join.on('source.id', '=', shown))
    .leftJoin('story', 'story.id', 'article.story_id')
    .select(ARTICLE_COLUMNS)
    .select([
      'source.id as source_id',
      'story.leader_id',
      'source.title as source_title',
      'source.kind as source_kind',
      'source.weight as source_weight',
      'source.topic as source_topic',
    ])
}

/**
 * Hides the column from SQLite's planner, which would take the index of what is read, that is of nearly all articles, and sort them:
 * 250 ms at 200,000. The newest few of the index by time are enough.
 */
const IN_ORDER_OF_TIME = sql<string>`coalesce(article.read_state, '')`

/** Limits such a query, which is of the newest articles, to those that may be sent in a digest. */
export function sendable(db: Database, articles: ReturnType<typeof withSource>) {
  return articles
    .where(isPostgres(db) ? sql.ref<string>('article.read_state') : IN_ORDER_OF_TIME, '=', 'read')
    .where('article.eligible', '=', 1)
    .where((eb) =>
      eb.or([
        eb('article.quality', 'is', null),
        eb('article.quality', 'not in', ['not-article', 'list']),
      ]),
    )
}
