import { sql } from 'kysely'
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import { blocksOf, countSources, sendable, withSource } from './article-queries.ts'
import { chunks } from './chunks.ts'
import { decodeArticle, decodeQuality } from './codecs/article-codec.ts'
import { BLOCK_COLUMNS, decodeBlocks } from './codecs/block-codec.ts'
import type { Database } from './database.ts'
import { followedBy, isShared, visibleTo } from './visibility.ts'

/** Articles that a list of the newest can reach: a hundred pages. Each page before the one that is shown costs time. */
const MAX_RECENT = 500
/** What an article of a list of the best is chosen by. */
export type Candidate = Pick<Article, 'id' | 'quality' | 'language' | 'sourceId' | 'sourceWeight'>

/** What of an article is compared with watched words, and what decides whether a chat is told of it. */
export type ArticleText = Pick<
  Article,
  'id' | 'storyId' | 'title' | 'lead' | 'language' | 'sourceId'
>

export type VisibleArticles = ReturnType<typeof visibleArticles>

/** The articles that one chat may see: from shared sources, from its own, shared by it as a link, or sent to it. */
export function visibleArticles(db: Database, chatId: number) {
  const all = () =>
    withSource(db, followedBy(chatId, 'article_source.source_id')).where(visibleTo(chatId))
  const isVisible = async (id: number): Promise<boolean> => {
    const row = await db
      .selectFrom('article')
      .select('id')
      .where('id', '=', id)
      .where(visibleTo(chatId))
      .executeTakeFirst()
    return row !== undefined
  }

  /** Articles of shared sources, and of the chat's own: two queries, because the first is cheap and is all that most chats need. */
  const ofBoth = async <Row extends { id: number }>(
    find: (articles: ReturnType<typeof withSource>) => Promise<Row[]>,
  ): Promise<Row[]> => {
    const shared = await find(withSource(db).where(isShared('source')))
    const personal = await find(
      withSource(db, followedBy(chatId, 'article_source.source_id')).where(
        'article.id',
        'in',
        (eb) =>
          eb
            .selectFrom('article_source')
            .select('article_source.article_id')
            .where('article_source.source_id', 'in', (of) =>
              of
                .selectFrom('personal_source')
                .innerJoin('source as own', 'own.id', 'personal_source.source_id')
                .select('personal_source.source_id')
                .where('personal_source.chat_id', '=', chatId)
                .where('personal_source.state', '=', 'kept')
                .where('own.origin', '=', 'person'),
            ),
      ),
    )
    return [...new Map([...shared, ...personal].map((row) => [row.id, row])).values()]
  }

  return {
    /** An article; `undefined` if it does not exist or the chat may not see it. */
    async get(id: number): Promise<Article | undefined> {
      const row = await all().where('article.id', '=', id).executeTakeFirst()
      return row && decodeArticle(row)
    },

    /** Its blocks; none if its page has not been read or the chat may not see it. */
    async blocks(id: number): Promise<Block[]> {
      return (await isVisible(id)) ? blocksOf(db, id) : []
    },

    /** Those of several articles that the chat may see, by their ids; without one whose page has not been read. */
    async manyBlocks(ids: readonly number[]): Promise<Map<number, Block[]>> {
      const found = new Map<number, Block[]>()
      for (const piece of chunks(ids)) {
        const rows = await db
          .selectFrom('content')
          .innerJoin('article', 'article.id', 'content.article_id')
          .select(['content.article_id', ...BLOCK_COLUMNS])
          .where('content.article_id', 'in', piece)
          .where(visibleTo(chatId))
          .execute()
        for (const row of rows) found.set(row.article_id, decodeBlocks(row, row.article_id))
      }
      return found
    },

    /** The id of the article that this link opens. */
    async byLink(link: string): Promise<number | undefined> {
      const row = await db
        .selectFrom('article')
        .select('id')
        .where((eb) => eb.or([eb('link', '=', link), eb('url', '=', link)]))
        .where(visibleTo(chatId))
        .orderBy('id')
        .executeTakeFirst()
      return row?.id
    },

    /** The newest articles that were read; none beyond the first `MAX_RECENT`, however a tap was forged. */
    async recent(
      offset: number,
      limit: number,
      { languages, ownSources }: { languages: readonly string[]; ownSources: readonly number[] } = {
        languages: [],
        ownSources: [],
      },
    ): Promise<Article[]> {
      const allowed = Math.min(limit, MAX_RECENT - offset)
      if (allowed <= 0) return []
      const found = sendable(db, all())
      const readable =
        languages.length === 0
          ? found
          : found.where((eb) =>
              eb.or([
                eb('article.language', 'is', null),
                eb('article.language', 'in', [...languages]),
                ...(ownSources.length === 0 ? [] : [eb('source.id', 'in', [...ownSources])]),
              ]),
            )
      const rows = await readable
        .orderBy('article.published_at', 'desc')
        .orderBy('article.id', 'desc')
        .offset(offset)
        .limit(allowed)
        .execute()
      return rows.map(decodeArticle)
    },

    /** Those of these articles that the chat may see, in the order asked for. */
    async many(ids: readonly number[]): Promise<Article[]> {
      const found = new Map<number, Article>()
      for (const piece of chunks(ids)) {
        const rows = await all().where('article.id', 'in', piece).execute()
        for (const row of rows) found.set(row.id, decodeArticle(row))
      }
      return ids.flatMap((id) => found.get(id) ?? [])
    },

    /**
     * Articles of the chat's sources that may be sent, published since `since` (epoch ms), newest first, at most `limit` of
     * shared sources and as many of its personal ones. Only what they are chosen by: whole articles take six times as long.
     */
    async candidates(since: number, limit: number): Promise<Candidate[]> {
      const newest = (articles: ReturnType<typeof withSource>) =>
        sendable(db, articles)
          .clearSelect()
          .select(['article.id', 'article.quality', 'article.language'])
          .select(['source.id as source_id', 'source.weight'])
          .where('article.published_at', '>=', since)
          .orderBy('article.published_at', 'desc')
          .limit(limit)
          .execute()
      const rows = await ofBoth(newest)
      return rows.map((row) => ({
        id: row.id,
        quality: decodeQuality(row.quality, row.id),
        language: row.language,
        sourceId: row.source_id,
        sourceWeight: row.weight,
      }))
    },

    /** The same with what watched words are compared with. */
    async texts(since: number, limit: number): Promise<ArticleText[]> {
      const rows = await ofBoth((articles) =>
        sendable(db, articles)
          .clearSelect()
          .select(['article.id', 'article.story_id', 'article.title', 'article.lead'])
          .select(['article.language', 'source.id as source_id'])
          .where('article.published_at', '>=', since)
          .orderBy('article.published_at', 'desc')
          .limit(limit)
          .execute(),
      )
      return rows.map(({ story_id: storyId, source_id: sourceId, ...row }) => ({
        ...row,
        storyId,
        sourceId,
      }))
    },

    /** How many sources that the chat may see published each of these articles, or reported its story. */
    sourceCounts: (ids: readonly number[]): Promise<Map<number, number>> =>
      countSources(
        db,
        ids,
        sql<boolean>`(${isShared('source')} or ${followedBy(chatId, 'source.id')})`,
      ),

    /** How many chats like each of these articles: a thumb up or a bookmark. */
    async likes(ids: readonly number[]): Promise<Map<number, number>> {
      const counts = new Map<number, number>()
      for (const piece of chunks(ids)) {
        const rows = await db
          .selectFrom('reaction')
          .select(['article_id', (eb) => eb.fn.countAll().as('count')])
          .where('article_id', 'in', piece)
          .where((eb) => eb.or([eb('opinion', '>', 0), eb('saved_at', 'is not', null)]))
          .groupBy('article_id')
          .execute()
        for (const { article_id, count } of rows) counts.set(article_id, Number(count))
      }
      return counts
    },
  }
}
