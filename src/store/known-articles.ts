import type { Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import { chunks } from './chunks.ts'
import type { KnownArticle } from './distinct-entries.ts'
import type { Schema } from './schema.ts'

/** An article as its source published it before. */
export interface KnownGuid extends KnownArticle {
  articleId: number
  sourceId: number
  /** The canonical URL that the source gave; `null` if it was not stored. */
  url: string | null
  points: number | null
  /** The hash of its text in the feed; `null` without one, and where it is not stored yet. */
  feedHash: string | null
}

/** An article at a canonical URL. */
export interface KnownUrl extends KnownArticle {
  id: number
  isShared: boolean
  isSharedLink: boolean
  /** Whether the source whose entries are stored has published it before. */
  isOwn: boolean
}

/** The articles that a source has published under the guids of these entries, by guid. */
export async function knownGuids(
  tx: Transaction<Schema>,
  sourceId: number,
  entries: readonly NewEntry[],
) {
  const known = new Map<string, KnownGuid>()
  for (const piece of chunks(entries.map((item) => item.guid))) {
    const rows = await tx
      .selectFrom('article_source')
      .innerJoin('article', 'article.id', 'article_source.article_id')
      .select(['guid', 'article_id', 'article_source.url', 'article.source_id'])
      .select(['article.title', 'article.link', 'article.published_at', 'article.points'])
      .select('article.feed_hash')
      .where('article_source.source_id', '=', sourceId)
      .where('guid', 'in', piece)
      .execute()
    for (const row of rows) {
      const { guid, article_id: articleId, source_id: sourceId, url, title, link, points } = row
      const { published_at: publishedAt, feed_hash: feedHash } = row
      known.set(guid, { articleId, sourceId, url, title, link, points, publishedAt, feedHash })
    }
  }
  return known
}

/** The articles at these canonical URLs, by URL, and whether the source has published them. */
export async function knownUrls(
  tx: Transaction<Schema>,
  sourceId: number,
  urls: readonly string[],
) {
  const known = new Map<string, KnownUrl>()
  for (const piece of chunks(urls)) {
    const rows = await tx
      .selectFrom('article')
      .innerJoin('source', 'source.id', 'article.source_id')
      .select(['article.id', 'article.url', 'article.title', 'article.link'])
      .select(['article.published_at', 'source.origin', 'source.kind'])
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom('article_source as own')
              .select('own.guid')
              .whereRef('own.article_id', '=', 'article.id')
              .where('own.source_id', '=', sourceId),
          )
          .as('is_own'),
      )
      .where('article.url', 'in', piece)
      .execute()
    for (const { id, url, title, link, published_at, origin, kind, is_own } of rows) {
      known.set(url, {
        id,
        title,
        link,
        publishedAt: published_at,
        isShared: origin !== 'person',
        isSharedLink: kind === 'site',
        isOwn: Boolean(is_own),
      })
    }
  }
  return known
}
