import { shownArticles } from './article-queries.ts'
import { claim } from './claim-articles.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { recordArticles } from './record-articles.ts'
import type { SourceKind } from './schema.ts'
import { indexArticle } from './search.ts'
import { isShared } from './visibility.ts'

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

export type { Candidate } from './article-queries.ts'
export type { NewEntry as Sighted } from './record-articles.ts'

export type Articles = ReturnType<typeof articles>

/** Articles: one row a canonical URL, however many sources show it. */
export function articles(db: Database, dialect: Dialect) {
  return {
    ...recordArticles(dialect),
    ...shownArticles(db),

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
