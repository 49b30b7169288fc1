import type { Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import { chunks } from './chunks.ts'
import type { ValueOf } from './compiled-query.ts'
import type { KnownArticle } from './distinct-entries.ts'
import { listQuery } from './list-query.ts'
import type { Schema } from './schema.ts'
import { isShared } from './visibility.ts'

/** An article as its source published it before. */
export interface KnownGuid extends KnownArticle {
  articleId: number
  sourceId: number
  /** The canonical URL that the source gave; `null` if it was not stored. */
  url: string | null
  points: number | null
  /** Comments that its discussion had, as the source tells. */
  comments: number | null
  /** The hash of its text in the feed; `null` without one, and where it is not stored yet. */
  feedHash: string | null
  /** What it brought along, as it is stored. */
  media: string | null
}

/** An article at a canonical URL. */
export interface KnownUrl extends KnownArticle {
  id: number
  isShared: boolean
  isSharedLink: boolean
  /** Whether the source whose entries are stored has published it before. */
  isOwn: boolean
}

/** What a source has published under the guids of some entries. */
export interface KnownOfSource {
  /** Whether the source is shared with everybody. */
  isShared: boolean
  /** The articles by guid. */
  byGuid: Map<string, KnownGuid>
}

/** Whether a source is shared, and the articles that it has published under the guids of these entries. */
export async function knownOfSource(
  tx: Transaction<Schema>,
  sourceId: number,
  entries: readonly NewEntry[],
): Promise<KnownOfSource> {
  const known: KnownOfSource = { isShared: false, byGuid: new Map() }
  // Also without any entry: nothing has an empty guid.
  const guids = entries.length === 0 ? [''] : entries.map((item) => item.guid)
  for (const piece of chunks(guids)) {
    for (const row of await OF_SOURCE(tx, { sourceId }, piece)) {
      known.isShared ||= Boolean(row.is_shared)
      const { guid, url, article_id: articleId, source_id, title, link, published_at } = row
      if (guid === null || articleId === null || source_id === null) continue
      if (title === null || link === null || published_at === null) continue
      const { points, comments, feed_hash: feedHash, media } = row
      const article = { articleId, sourceId: source_id, url, title, link, points, comments }
      known.byGuid.set(guid, { ...article, publishedAt: published_at, feedHash, media })
    }
  }
  return known
}

const OF_SOURCE = listQuery((db, value: ValueOf<{ sourceId: number }>, guids) =>
  db
    .selectFrom('source')
    .leftJoin('article_source', (join) =>
      join
        .onRef('article_source.source_id', '=', 'source.id')
        .on('article_source.guid', 'in', guids),
    )
    .leftJoin('article', 'article.id', 'article_source.article_id')
    .select(isShared('source').as('is_shared'))
    .select(['guid', 'article_id', 'article_source.url', 'article.source_id', 'article.title'])
    .select('article_source.comments')
    .select(['article.link', 'article.published_at', 'article.points', 'article.feed_hash'])
    .select('article.media')
    .where('source.id', '=', value('sourceId')),
)

/** The articles at these canonical URLs, by URL, and whether the source has published them. */
export async function knownUrls(
  tx: Transaction<Schema>,
  sourceId: number,
  urls: readonly string[],
) {
  const known = new Map<string, KnownUrl>()
  for (const piece of chunks(urls)) {
    const rows = await AT_URLS(tx, { sourceId }, piece)
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

const AT_URLS = listQuery((db, value: ValueOf<{ sourceId: number }>, urls) =>
  db
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
            .where('own.source_id', '=', value('sourceId')),
        )
        .as('is_own'),
    )
    .where('article.url', 'in', urls),
)
