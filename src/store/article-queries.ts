import { type RawBuilder, sql } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import type { ArticleRow } from './schema.ts'
import { followedBy, isShared, oneOf, shownAs, visibleTo } from './visibility.ts'

/**
 * An article with what ranking needs to know of its source. `source_id` is the source that it is shown as from: for whoever
 * has sources of their own, one of those rather than somebody else's own.
 */
export interface Candidate extends ArticleRow {
  source_title: string
  source_weight: number
  source_topic: string | null
  /** The article that leads its story; `null` without a story. */
  leader_id: number | null
}

/** Articles as people see them, and who may. */
export function shownArticles(db: Database) {
  return {
    /** An article; `own` are the reader's own sources. */
    get(id: number, own: readonly number[] = []): Promise<Candidate | undefined> {
      return withSource(db, oneOf(own, 'sighting.source_id'))
        .where('article.id', '=', id)
        .executeTakeFirst()
    },

    /** The id of the article that this link opens. */
    async byLink(link: string): Promise<number | undefined> {
      const row = await db
        .selectFrom('article')
        .select('id')
        .where((eb) => eb.or([eb('link', '=', link), eb('url', '=', link)]))
        .orderBy('id')
        .executeTakeFirst()
      return row?.id
    },

    /** Whether a chat may see an article: a shared source shows it, or one of its own, or it brought it, or it was sent. */
    async isVisibleTo(id: number, chatId: number): Promise<boolean> {
      const row = await db
        .selectFrom('article')
        .select('id')
        .where('id', '=', id)
        .where(visibleTo(chatId))
        .executeTakeFirst()
      return row !== undefined
    },

    /** The newest read articles that a chat may see. */
    recent(chatId: number, offset: number, limit: number): Promise<Candidate[]> {
      return tellable(withSource(db, followedBy(chatId, 'sighting.source_id')))
        .where(visibleTo(chatId))
        .orderBy('article.published_at', 'desc')
        .orderBy('article.id', 'desc')
        .offset(offset)
        .limit(limit)
        .execute()
    },

    /** These articles, in the order asked for; `own` are the reader's own sources. */
    async many(ids: readonly number[], own: readonly number[] = []): Promise<Candidate[]> {
      const found = new Map<number, Candidate>()
      const isOwn = oneOf(own, 'sighting.source_id')
      for (const piece of chunks(ids)) {
        for (const row of await withSource(db, isOwn).where('article.id', 'in', piece).execute()) {
          found.set(row.id, row)
        }
      }
      return ids.flatMap((id) => found.get(id) ?? [])
    },

    /** The blocks of an article as JSON, or `null` where its page is not read. */
    async blocks(id: number): Promise<string | null> {
      const row = await db
        .selectFrom('content')
        .select('blocks')
        .where('article_id', '=', id)
        .executeTakeFirst()
      return row?.blocks ?? null
    },

    /**
     * Read articles of shared sources that may be told, published since `since`, newest first: what every digest chooses
     * from.
     */
    candidates(since: number, limit: number): Promise<Candidate[]> {
      return tellable(withSource(db))
        .where(isShared('source'))
        .where('article.published_at', '>=', since)
        .orderBy('article.published_at', 'desc')
        .limit(limit)
        .execute()
    },

    /** The same of a reader's own sources. */
    candidatesOf(own: readonly number[], since: number, limit: number): Promise<Candidate[]> {
      return tellable(withSource(db, oneOf(own, 'sighting.source_id')))
        .where('article.id', 'in', (eb) =>
          eb
            .selectFrom('sighting')
            .select('sighting.article_id')
            .where(oneOf(own, 'sighting.source_id')),
        )
        .where('article.published_at', '>=', since)
        .orderBy('article.published_at', 'desc')
        .limit(limit)
        .execute()
    },

    /**
     * How many sources tell each of these articles, or the story that it belongs to: shared ones, and of people's own
     * sources those in `own` only.
     */
    async sourceCounts(
      ids: readonly number[],
      own: readonly number[] = [],
    ): Promise<Map<number, number>> {
      const counted = sql<boolean>`(${isShared('source')} or ${oneOf(own, 'source.id')})`
      const counts = new Map<number, number>()
      for (const piece of chunks(ids)) {
        const own = db
          .selectFrom('article as told')
          .innerJoin('sighting', 'sighting.article_id', 'told.id')
          .innerJoin('source', 'source.id', 'sighting.source_id')
          .where(counted)
          .select(['told.id', 'sighting.source_id'])
          .where('told.id', 'in', piece)
        const ofStory = db
          .selectFrom('article as told')
          .innerJoin('article as same', 'same.story_id', 'told.story_id')
          .innerJoin('sighting', 'sighting.article_id', 'same.id')
          .innerJoin('source', 'source.id', 'sighting.source_id')
          .where(counted)
          .select(['told.id', 'sighting.source_id'])
          .where('told.id', 'in', piece)
        const rows = await db
          .selectFrom(own.union(ofStory).as('shown'))
          .select(['id', (eb) => eb.fn.countAll().as('sources')])
          .groupBy('id')
          .execute()
        for (const { id, sources } of rows) counts.set(id, Number(sources))
      }
      return counts
    },
  }
}

/** Articles with the source that they are shown as from; `isOwn` says which of `sighting.source_id` are the reader's own. */
function withSource(db: Database, isOwn?: RawBuilder<boolean>) {
  const shown = isOwn === undefined ? sql.ref<number>('article.source_id') : shownAs(isOwn)
  return db
    .selectFrom('article')
    .innerJoin('source', (join) => join.on('source.id', '=', shown))
    .leftJoin('story', 'story.id', 'article.story_id')
    .selectAll('article')
    .select([
      'source.id as source_id',
      'story.leader_id',
      'source.title as source_title',
      'source.weight as source_weight',
      'source.topic as source_topic',
    ])
}

/** Of such articles those that may be told in a digest. */
function tellable(articles: ReturnType<typeof withSource>) {
  return articles
    .where('article.read_state', '=', 'read')
    .where('article.tellable', '=', 1)
    .where((eb) =>
      eb.or([
        eb('article.quality', 'is', null),
        eb('article.quality', 'not in', ['not-article', 'list']),
      ]),
    )
}
