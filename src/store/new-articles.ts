import type { Insertable, Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import { toFlag } from './codecs/column.ts'
import { encodeMedia } from './codecs/media-codec.ts'
import { feedHashOf } from './feed-hash.ts'
import { insertRows } from './insert-rows.ts'
import type { KnownGuid } from './known-articles.ts'
import type { ArticleSourceTable, ArticleTable, ContentTable, Schema } from './schema.ts'

/** An article that is to be stored, and then has been. */
export interface StoredEntry {
  item: NewEntry
  /** `null` until it is stored. */
  id: number | null
}

/** The articles of a poll that are new, and how the source publishes them: collected first, stored together. */
export interface NewArticles {
  /** Adds an article under a canonical URL that no stored article has. */
  add(item: NewEntry, url: string): StoredEntry
  /** Adds that the source publishes an article under the guid of an entry. */
  published(item: NewEntry, article: StoredEntry): void
  /** Whether an entry with this guid was added and is not stored yet. */
  has(guid: string): boolean
  /** Stores what was added. Returns it by guid. */
  store(): Promise<Map<string, KnownGuid>>
}

const INSERT_ARTICLES = insertRows((db, rows: readonly Insertable<ArticleTable>[]) =>
  db.insertInto('article').values(rows).returning(['id', 'url']),
)
const INSERT_CONTENT = insertRows(
  (db, rows: readonly Insertable<ContentTable>[]) => db.insertInto('content').values(rows),
  { isDeferred: true },
)
const INSERT_PUBLISHED = insertRows(
  (db, rows: readonly Insertable<ArticleSourceTable>[]) =>
    db
      .insertInto('article_source')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing()),
  { isDeferred: true },
)

/** Collects the new articles of one poll of a source at `now` (epoch ms). */
export function collectNewArticles(
  tx: Transaction<Schema>,
  sourceId: number,
  now: number,
): NewArticles {
  let articles = new Map<string, StoredEntry>()
  let published = new Map<string, { item: NewEntry; article: StoredEntry }>()

  const insert = async (): Promise<void> => {
    const added = articles
    articles = new Map()
    const rows = [...added].map(([url, { item }]) => ({ url, ...asNew(sourceId, item, now) }))
    // The database may return them in any order.
    for (const { id, url } of await INSERT_ARTICLES(tx, rows)) {
      const entry = added.get(url)
      if (entry !== undefined) entry.id = id
    }
    const content = added.values().map((entry) => {
      return { article_id: idOf(entry), feed_html: entry.item.feedHtml }
    })
    await INSERT_CONTENT(tx, [...content])
  }

  return {
    add(item, url) {
      const entry: StoredEntry = { item, id: null }
      articles.set(url, entry)
      return entry
    },
    published(item, article) {
      published.set(item.guid, { item, article })
    },
    has: (guid) => published.has(guid),
    async store() {
      await insert()
      const stored = [...published.values()]
      published = new Map()
      const rows = stored.map(({ item, article }) => ({
        source_id: sourceId,
        guid: item.guid,
        article_id: idOf(article),
        seen_at: now,
        url: item.url,
        comments_url: item.commentsUrl,
        comments: item.comments ?? null,
      }))
      await INSERT_PUBLISHED(tx, rows)
      return new Map(
        stored.map(({ item, article }) => [item.guid, knownAs(item, idOf(article), sourceId, now)]),
      )
    },
  }
}

function knownAs(item: NewEntry, articleId: number, sourceId: number, now: number): KnownGuid {
  const { url, title, link, points, comments = null } = item
  const publishedAt = item.publishedAt ?? now
  const hash = feedHashOf(item.feedHtml)
  const media = encodeMedia(item.media ?? null)
  const article = { articleId, sourceId, url, title, link, points, comments }
  return { ...article, publishedAt, feedHash: hash, media }
}

/** @throws Error if it is not stored yet. */
export function idOf({ id, item }: StoredEntry): number {
  if (id === null) throw new Error(`an article is not stored: ${item.url}`)
  return id
}

/** The columns of an article as a source published it, its page not yet read. */
export function asNew(sourceId: number, item: NewEntry, now: number) {
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
    feed_hash: feedHashOf(item.feedHtml),
    media: encodeMedia(item.media ?? null),
  }
}
