import { type RawBuilder, sql } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'

/** Where a source says that an article is discussed. */
export interface DiscussedAt {
  /** The article: the one that was asked for, or another one of its story. */
  article: number
  /** As the source gives it: of any site, or below the article itself. */
  address: string
  /** Comments when they were last counted; `null` if nobody has told. */
  comments: number | null
}

/** A story of very many sources is discussed in few places. */
const MAX_THREADS = 20

/**
 * Where each of these articles, or another one of its story, is discussed, as far as the sources (table `source`) that match `shown` say
 * so: those of the article itself first.
 */
export async function articleThreads(
  db: Database,
  ids: readonly number[],
  shown: RawBuilder<boolean>,
): Promise<Map<number, DiscussedAt[]>> {
  const found = new Map<number, DiscussedAt[]>()
  // Before the column was there, only the first source's was stored, with the article.
  const address = sql<string | null>`coalesce(article_source.comments_url,
    case when same.source_id = article_source.source_id then same.comments_url end)`
  for (const piece of chunks(ids)) {
    const of = (isSame: RawBuilder<boolean>) =>
      db
        .selectFrom('article as wanted')
        .innerJoin('article as same', (join) => join.on(isSame))
        .innerJoin('article_source', 'article_source.article_id', 'same.id')
        .innerJoin('source', 'source.id', 'article_source.source_id')
        .select(['wanted.id', 'same.id as article', 'article_source.comments'])
        .select(address.as('address'))
        .where('wanted.id', 'in', piece)
        .where(address, 'is not', null)
        .where(shown)
    const rows = [
      ...(await of(sql<boolean>`same.id = wanted.id`).execute()),
      ...(await of(
        sql<boolean>`same.story_id = wanted.story_id and same.id <> wanted.id`,
      ).execute()),
    ]
    for (const { id, article, address: at, comments } of rows) {
      if (at === null) continue
      const threads = found.get(id) ?? []
      if (threads.length >= MAX_THREADS) continue
      found.set(id, [...threads, { article, address: at, comments }])
    }
  }
  return found
}
