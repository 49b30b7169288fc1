import { sql } from 'kysely'
import type { ArticleContent, UnreadArticle } from '../model/article.ts'
import { plainText } from '../model/block.ts'
import type { SourceKind } from '../model/source.ts'
import { articleQueries } from './article-queries.ts'
import { assignToSharedSource } from './assign-articles.ts'
import {
  decodeTopics,
  decodeUnread,
  encodeAdvisory,
  UNREAD_COLUMNS,
} from './codecs/article-codec.ts'
import { encodeBlocks } from './codecs/block-codec.ts'
import { decodeMedia, encodeMedia } from './codecs/media-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { recordArticles } from './record-articles.ts'
import { indexArticle } from './search-index.ts'
import { takeWords } from './take-words.ts'
import { isShared } from './visibility.ts'

export type Articles = ReturnType<typeof articles>

/**
 * Articles for the pipeline: one for each canonical URL, however many sources publish it. Nothing checks who may see them;
 * chats go through their viewer.
 */
export function articles(db: Database, dialect: Dialect) {
  return {
    ...recordArticles(dialect),
    ...articleQueries(db),

    /** Articles of shared sources that may be sent and whose page has not been read yet, newest first. */
    unread(now: number, limit: number): Promise<Pick<UnreadArticle, 'id' | 'link' | 'title'>[]> {
      return unread(db, now)
        .innerJoin('source', 'source.id', 'article.source_id')
        .where(isShared('source'))
        .select(['article.id', 'article.link', 'article.title'])
        .orderBy('published_at', 'desc')
        .limit(limit)
        .execute()
    },

    /**
     * The same for personal sources: at most `perSource` articles of each, the newest of each source first, so that no source can
     * crowd out another one.
     */
    async unreadPersonal(
      now: number,
      { perSource, limit }: { perSource: number; limit: number },
    ): Promise<{ id: number; link: string; sourceId: number }[]> {
      const ranked = unread(db, now)
        .innerJoin('source', 'source.id', 'article.source_id')
        .where((eb) => eb.not(isShared('source')))
        .select(['article.id', 'article.link', 'article.source_id', 'article.published_at'])
        .select(
          sql<number>`row_number() over (partition by article.source_id order by article.published_at desc)`.as(
            'place',
          ),
        )
      const rows = await db
        .selectFrom(ranked.as('ranked'))
        .select(['ranked.id', 'ranked.link', 'ranked.source_id'])
        .where('ranked.place', '<=', perSource)
        .orderBy('ranked.place')
        .orderBy('ranked.published_at', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ id, link, source_id: sourceId }) => ({ id, link, sourceId }))
    },

    /** An article whose page has not been read yet; `undefined` if it has been, or the article may not be sent. */
    async toRead(id: number, now: number): Promise<UnreadArticle | undefined> {
      const row = await unread(db, now)
        .innerJoin('content', 'content.article_id', 'article.id')
        .innerJoin('source', 'source.id', 'article.source_id')
        .select(UNREAD_COLUMNS)
        .where('article.id', '=', id)
        .executeTakeFirst()
      return row && decodeUnread(row)
    },

    /** An article whose page has not been read yet, even if it may not be sent and however often reading failed. */
    async toReadNow(id: number): Promise<UnreadArticle | undefined> {
      const row = await db
        .selectFrom('article')
        .innerJoin('content', 'content.article_id', 'article.id')
        .innerJoin('source', 'source.id', 'article.source_id')
        .select(UNREAD_COLUMNS)
        .where('article.id', '=', id)
        .where('read_state', '=', 'new')
        .executeTakeFirst()
      return row && decodeUnread(row)
    },

    /** Stores what was read from a page; what the page does not contain stays as the feed had it. */
    async saveContent(id: number, content: ArticleContent, now: number): Promise<void> {
      await dialect.transaction(async (tx) => {
        const known = await tx
          .selectFrom('article')
          .select(['title', 'author', 'language', 'image_url', 'media', 'eligible'])
          .where('id', '=', id)
          .executeTakeFirst()
        if (known === undefined) return
        await tx
          .updateTable('article')
          .set({
            ...(content.title === null ? {} : { title: content.title }),
            ...(content.publishedAt === undefined ? {} : { published_at: content.publishedAt }),
            read_state: 'read',
            quality: content.quality,
            reader: content.extractor,
            words: content.words,
            author: known.author ?? content.author,
            language: content.language ?? known.language,
            image_url: content.imageUrl ?? known.image_url,
            image_caption: content.imageCaption,
            site_name: content.siteName,
            description: content.description ?? null,
            lead: content.lead ?? null,
            topics: JSON.stringify(content.topics ?? []),
            advisory: encodeAdvisory(content.advisory ?? null),
            media: encodeMedia(decodeMedia(known.media, id), content.chapters),
            updated_at: now,
          })
          .where('id', '=', id)
          .execute()
        await tx
          .updateTable('content')
          // The feed's text has served its purpose: the article's hash of it tells whether it changes.
          .set({ ...encodeBlocks(content.blocks), feed_html: null })
          .where('article_id', '=', id)
          .execute()
        if (known.eligible === 1) {
          await tx
            .insertInto('article_to_match')
            .values({ article_id: id, read_at: now })
            .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ read_at: now }))
            .execute()
        }
        await indexArticle(tx, id, content.title ?? known.title, plainText(content.blocks))
      })
    },

    /**
     * Handles a page that names another address as its canonical one. The article takes that address, unless another article
     * has it: then the two are merged if their titles are equal (some sites name one address on all their pages), and the
     * sources of this article move to the other. Returns the id under which the article continues. If only personal sources
     * had published that one before, a shared source takes it over with its own words, and other personal sources and shared
     * links keep an article of their own.
     */
    adoptUrl(id: number, url: string): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const articles = tx
          .selectFrom('article')
          .innerJoin('source', 'source.id', 'article.source_id')
          .select(['article.id', 'article.url', 'article.title', 'article.eligible'])
          .select(['article.source_id', 'source.kind'])
          .select(isShared('source').as('is_shared'))
        const self = await articles.where('article.id', '=', id).executeTakeFirst()
        const other = await articles.where('article.url', '=', url).executeTakeFirst()
        if (self === undefined || self.url === url) return id
        if (other === undefined) {
          await tx.updateTable('article').set({ url }).where('id', '=', id).execute()
          return id
        }
        if (!sameTitle(self.title, other.title)) return id
        if (!mayMerge(self, other)) return id
        await tx
          .updateTable('article_source')
          .set({ article_id: other.id })
          .where('article_id', '=', id)
          .execute()
        await tx
          .updateTable('article')
          .set({ eligible: 0, read_state: 'read' })
          .where('id', '=', id)
          .execute()
        if (self.is_shared && !other.is_shared) {
          await takeWords(tx, id, other.id)
        } else if (!self.is_shared && other.kind === 'site') {
          await tx
            .updateTable('article')
            .set({ eligible: self.eligible, read_state: 'new', read_tries: 0, read_after: 0 })
            .where('id', '=', other.id)
            .execute()
        }
        await assignToSharedSource(tx, other.id)
        // Nobody reads it any more.
        await tx
          .updateTable('content')
          .set({ feed_html: null })
          .where('article_id', '=', id)
          .execute()
        return other.id
      })
    },

    /** Counts a failed attempt; the page is read again after `readAfter` (epoch ms). */
    async postponeReading(id: number, readAfter: number): Promise<void> {
      await db
        .updateTable('article')
        .set((eb) => ({ read_tries: eb('read_tries', '+', 1), read_after: readAfter }))
        .where('id', '=', id)
        .execute()
    },

    /** Whether any article was ever read: false right after a first start. */
    async any(): Promise<boolean> {
      const row = await db
        .selectFrom('article')
        .select('id')
        .where('read_state', '=', 'read')
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /** Appends topics to those that an article has, without duplicates, up to `limit` in all. */
    async addTopics(id: number, topics: readonly string[], limit: number): Promise<void> {
      if (topics.length === 0) return
      await dialect.transaction(async (tx) => {
        const row = await tx
          .selectFrom('article')
          .select('topics')
          .where('id', '=', id)
          .executeTakeFirst()
        const known = decodeTopics(row?.topics ?? null, id)
        const all = [...new Set([...known, ...topics])].slice(0, Math.max(limit, known.length))
        if (all.length === known.length) return
        await tx
          .updateTable('article')
          .set({ topics: JSON.stringify(all) })
          .where('id', '=', id)
          .execute()
      })
    },

    /** Records what summarising found: the page has nothing to summarise, it is a login, an error or a consent wall. */
    async markNotArticle(id: number, now: number): Promise<void> {
      await db
        .updateTable('article')
        .set({ quality: 'not-article', updated_at: now })
        .where('id', '=', id)
        .execute()
    },
  }
}

/**
 * Whether an article may continue as another one: one of a shared source always, one of a personal source only as one of its own, of
 * a shared source or of a shared link. A shared link stays what its chat has shared.
 */
function mayMerge(self: Merged, other: Merged): boolean {
  if (self.kind === 'site') return false
  return (
    self.is_shared || other.is_shared || other.kind === 'site' || self.source_id === other.source_id
  )
}

interface Merged {
  source_id: number
  is_shared: boolean
  kind: SourceKind
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
    .where('eligible', '=', 1)
    .where('read_after', '<=', now)
}
