import { type RawBuilder, sql, type Transaction } from 'kysely'
import { chunks } from './chunks.ts'
import { claim } from './claim.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { ArticleRow, Schema, SourceKind } from './schema.ts'
import { indexArticle } from './search.ts'
import { followedBy, isShared, oneOf, shownAs, visibleTo } from './visible.ts'

/** An article as a source shows it, ready to be stored: its URL is canonical, its guid never empty. */
export interface Sighted {
  guid: string
  url: string
  link: string
  title: string
  /** False where the title was made from the address, until the page gives its own. */
  isTitled: boolean
  author: string | null
  /** `null` where the source gives no date: the article then counts from when it was first seen. */
  publishedAt: number | null
  language: string | null
  commentsUrl: string | null
  /** Points of a Hacker News item; `null` elsewhere. */
  points: number | null
  feedHtml: string | null
  imageUrl: string | null
  /** The feed's own words for what it is about. */
  categories?: readonly string[]
  tellable: boolean
}

/** What a page brought for an article. */
export interface Reading {
  blocks: string
  quality: string
  reader: string
  words: number
  /** `null` keeps the title that the source gave. */
  title: string | null
  author: string | null
  language: string | null
  imageUrl: string | null
  imageCaption: string | null
  siteName: string | null
  /** The first sentences. */
  lead?: string | null
  topics?: readonly string[]
  /** The whole text, to be searched. */
  text?: string
  /** When the page says that it came out, where only the page can say. */
  publishedAt?: number
}

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

/** An article to read, with the feed's own content to fall back on. */
export interface Unread {
  id: number
  url: string
  link: string
  title: string
  read_tries: number
  tellable: number
  feed_html: string | null
  /** JSON list. */
  categories: string | null
  source_topic: string | null
  /** The source's kind: a sitemap names no titles, so the page's own is taken. */
  kind: SourceKind
}

export type Articles = ReturnType<typeof articles>

/** Articles: one row a canonical URL, however many sources show it. */
export function articles(db: Database, dialect: Dialect) {
  return {
    /**
     * Stores what one poll of a source showed, all of it in one transaction: new articles, new sightings of known ones,
     * corrected titles and texts. Known by (source, guid) and by canonical URL. Gives the ids of the new articles. What only
     * a person's source told so far is told anew by a shared one, whose word counts: nobody can write into the news of
     * others by listing an article first.
     */
    record(sourceId: number, sighted: readonly Sighted[], now: number): Promise<number[]> {
      return dialect.transaction(async (tx) => {
        // Two sources that bring the same articles at once would wait for each other until one is thrown out.
        await dialect.alone(tx, 'article')
        const isShared = await isSharedSource(tx, sourceId)
        const byGuid = await knownGuids(tx, sourceId, sighted)
        const byUrl = await knownUrls(tx, sighted)
        const fresh: number[] = []
        for (const item of sighted) {
          const known = byGuid.get(item.guid)
          if (known !== undefined) {
            if (isShared || known.source_id === sourceId) {
              await correct(tx, known.article_id, item, now)
            }
            continue
          }
          const there = byUrl.get(item.url)
          const id = there?.id ?? (await insert(tx, sourceId, item, now))
          if (there === undefined) {
            fresh.push(id)
            byUrl.set(item.url, { id, isShared, isClipping: false })
          } else if (isShared && !there.isShared) {
            await tellAnew(tx, sourceId, id, item, now)
            byUrl.set(item.url, { id, isShared, isClipping: false })
          } else if (there.isClipping) await publish(tx, id, item, now)
          await tx
            .insertInto('sighting')
            .values({ source_id: sourceId, guid: item.guid, article_id: id, seen_at: now })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
          byGuid.set(item.guid, { article_id: id, source_id: sourceId })
        }
        return fresh
      })
    },

    /** Articles whose page is still to be read and may be told, newest first. */
    unread(now: number, limit: number): Promise<Pick<Unread, 'id' | 'link' | 'title'>[]> {
      return unread(db, now)
        .select(['article.id', 'article.link', 'article.title'])
        .orderBy('published_at', 'desc')
        .limit(limit)
        .execute()
    },

    /** An article whose page is still to be read; `undefined` where it was or may not be told. */
    toRead(id: number, now: number): Promise<Unread | undefined> {
      return unread(db, now)
        .innerJoin('content', 'content.article_id', 'article.id')
        .innerJoin('source', 'source.id', 'article.source_id')
        .select(UNREAD)
        .where('article.id', '=', id)
        .executeTakeFirst()
    },

    /** An article whose page is not read yet, whether it may be told or not, and however often that failed. */
    toReadNow(id: number): Promise<Unread | undefined> {
      return db
        .selectFrom('article')
        .innerJoin('content', 'content.article_id', 'article.id')
        .innerJoin('source', 'source.id', 'article.source_id')
        .select(UNREAD)
        .where('article.id', '=', id)
        .where('read_state', '=', 'new')
        .executeTakeFirst()
    },

    /** Keeps what a page brought; what the page does not say stays as the feed said it. */
    async saveReading(id: number, reading: Reading, now: number): Promise<void> {
      await dialect.transaction(async (tx) => {
        const known = await tx
          .selectFrom('article')
          .select(['title', 'author', 'language', 'image_url'])
          .where('id', '=', id)
          .executeTakeFirst()
        if (known === undefined) return
        await tx
          .updateTable('article')
          .set({
            ...(reading.title === null ? {} : { title: reading.title }),
            ...(reading.publishedAt === undefined ? {} : { published_at: reading.publishedAt }),
            read_state: 'read',
            quality: reading.quality,
            reader: reading.reader,
            words: reading.words,
            author: known.author ?? reading.author,
            language: reading.language ?? known.language,
            image_url: reading.imageUrl ?? known.image_url,
            image_caption: reading.imageCaption,
            site_name: reading.siteName,
            lead: reading.lead ?? null,
            topics: JSON.stringify(reading.topics ?? []),
            updated_at: now,
          })
          .where('id', '=', id)
          .execute()
        await tx
          .updateTable('content')
          .set({ blocks: reading.blocks })
          .where('article_id', '=', id)
          .execute()
        await indexArticle(tx, id, reading.title ?? known.title, reading.text ?? '')
      })
    },

    /**
     * A page names another address as its own. The article takes it, unless that address is an article already: then the
     * two are one where their titles say so too (some sites name one address on all their pages), and this one's
     * sightings move to the other. Gives the id under which the article goes on; it is read anew where only a person's source
     * told it before.
     */
    adoptUrl(id: number, url: string): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const told = tx
          .selectFrom('article')
          .innerJoin('source', 'source.id', 'article.source_id')
          .select(['article.id', 'article.url', 'article.title', 'article.tellable'])
          .select(isShared('source').as('is_shared'))
        const mine = await told.where('article.id', '=', id).executeTakeFirst()
        const other = await told.where('article.url', '=', url).executeTakeFirst()
        if (mine === undefined || mine.url === url) return id
        if (other === undefined) {
          await tx.updateTable('article').set({ url }).where('id', '=', id).execute()
          return id
        }
        if (!sameTitle(mine.title, other.title)) return id
        await tx
          .updateTable('sighting')
          .set({ article_id: other.id })
          .where('article_id', '=', id)
          .execute()
        await tx
          .updateTable('article')
          .set({ tellable: 0, read_state: 'read' })
          .where('id', '=', id)
          .execute()
        if (mine.is_shared && !other.is_shared) {
          await tx
            .updateTable('article')
            .set({ tellable: mine.tellable, read_state: 'new', read_tries: 0, read_after: 0 })
            .where('id', '=', other.id)
            .execute()
        }
        await claim(tx, other.id)
        return other.id
      })
    },

    /** Notes a try that failed; the page is read again after `readAfter`. */
    async postponeReading(id: number, readAfter: number): Promise<void> {
      await db
        .updateTable('article')
        .set((eb) => ({ read_tries: eb('read_tries', '+', 1), read_after: readAfter }))
        .where('id', '=', id)
        .execute()
    },

    /** Whether anything was ever read: false right after a first start. */
    async any(): Promise<boolean> {
      const row = await db
        .selectFrom('article')
        .select('id')
        .where('read_state', '=', 'read')
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /** Adds topics behind those that an article has, each once, `most` in all. */
    async addTopics(id: number, topics: readonly string[], most: number): Promise<void> {
      if (topics.length === 0) return
      await dialect.transaction(async (tx) => {
        const row = await tx
          .selectFrom('article')
          .select('topics')
          .where('id', '=', id)
          .executeTakeFirst()
        const known = JSON.parse(row?.topics ?? '[]') as string[]
        const all = [...new Set([...known, ...topics])].slice(0, Math.max(most, known.length))
        if (all.length === known.length) return
        await tx
          .updateTable('article')
          .set({ topics: JSON.stringify(all) })
          .where('id', '=', id)
          .execute()
      })
    },

    /** A summary found that there is nothing to summarise: the page is a login, an error, a consent wall. */
    async markNotArticle(id: number, now: number): Promise<void> {
      await db
        .updateTable('article')
        .set({ quality: 'not-article', updated_at: now })
        .where('id', '=', id)
        .execute()
    },

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

function sameTitle(a: string, b: string): boolean {
  const fold = (title: string) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return fold(a) === fold(b)
}

function unread(db: Database, now: number) {
  return db
    .selectFrom('article')
    .where('read_state', '=', 'new')
    .where('tellable', '=', 1)
    .where('read_after', '<=', now)
}

/** What reading needs to know of an article. */
const UNREAD = [
  'article.id',
  'article.url',
  'article.link',
  'article.title',
  'article.read_tries',
  'article.tellable',
  'content.feed_html',
  'article.categories',
  'source.topic as source_topic',
  'source.kind',
] as const

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

async function isSharedSource(tx: Transaction<Schema>, id: number): Promise<boolean> {
  const row = await tx
    .selectFrom('source')
    .select('id')
    .where('id', '=', id)
    .where(isShared('source'))
    .executeTakeFirst()
  return row !== undefined
}

async function knownGuids(tx: Transaction<Schema>, sourceId: number, sighted: readonly Sighted[]) {
  const known = new Map<string, { article_id: number; source_id: number }>()
  for (const piece of chunks(sighted.map((item) => item.guid))) {
    const rows = await tx
      .selectFrom('sighting')
      .innerJoin('article', 'article.id', 'sighting.article_id')
      .select(['guid', 'article_id', 'article.source_id'])
      .where('sighting.source_id', '=', sourceId)
      .where('guid', 'in', piece)
      .execute()
    for (const row of rows) known.set(row.guid, row)
  }
  return known
}

async function knownUrls(tx: Transaction<Schema>, sighted: readonly Sighted[]) {
  const known = new Map<string, { id: number; isShared: boolean; isClipping: boolean }>()
  for (const piece of chunks(sighted.map((item) => item.url))) {
    const rows = await tx
      .selectFrom('article')
      .innerJoin('source', 'source.id', 'article.source_id')
      .select(['article.id', 'article.url', 'source.origin', 'source.kind'])
      .where('article.url', 'in', piece)
      .execute()
    for (const { id, url, origin, kind } of rows) {
      known.set(url, { id, isShared: origin !== 'person', isClipping: kind === 'site' })
    }
  }
  return known
}

async function insert(tx: Transaction<Schema>, sourceId: number, item: Sighted, now: number) {
  const { id } = await tx
    .insertInto('article')
    .values({ url: item.url, ...asNew(sourceId, item, now) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.insertInto('content').values({ article_id: id, feed_html: item.feedHtml }).execute()
  return id
}

/** An article as a source shows it, its page still to be read. */
function asNew(sourceId: number, item: Sighted, now: number) {
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
    tellable: item.tellable ? 1 : 0,
    read_state: 'new' as const,
    read_tries: 0,
    read_after: 0,
    words: 0,
    image_url: item.imageUrl,
    categories: JSON.stringify(item.categories ?? []),
  }
}

/** What only a person's source or link told goes to a shared source, as if it were new. */
async function tellAnew(
  tx: Transaction<Schema>,
  sourceId: number,
  id: number,
  item: Sighted,
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

/** What somebody brought by its link is told by a person's source: it is news, and gets its story with the others. */
async function publish(
  tx: Transaction<Schema>,
  id: number,
  { publishedAt, tellable }: Sighted,
  now: number,
): Promise<void> {
  if (!tellable) return
  await tx
    .updateTable('article')
    .set({ tellable: 1, published_at: publishedAt ?? now, read_state: 'new', read_tries: 0 })
    .where('id', '=', id)
    .where('tellable', '=', 0)
    .execute()
}

/** A source may correct a title or a text after the fact; the date first given stays. */
async function correct(
  tx: Transaction<Schema>,
  id: number,
  item: Sighted,
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
