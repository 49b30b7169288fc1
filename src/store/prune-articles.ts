import { sql } from 'kysely'
import type { Dialect } from './dialect.ts'
import { mendStories } from './mend-stories.ts'

/** The last article that was looked at: the next step continues after it. */
export interface PruneCursor {
  seenAt: number
  id: number
}

/** What one step did. */
export interface PrunedArticles {
  deleted: number
  /** Where the next step continues; `null` when nothing is left to look at. */
  next: PruneCursor | null
}

/** Before the first article. */
export const FIRST: PruneCursor = { seenAt: -1, id: -1 }

/**
 * Looks at the next `limit` articles that came in before `before` (epoch ms) and deletes those that nobody can be led to any
 * more, with their texts, summaries and entries in the index. An article stays while
 *
 * - it, or another one of its story, is on a card of a stored digest, or somebody reacted to it;
 * - a report has joined its story since `before`;
 * - a chat has shared its link since then, or follows the story from its card;
 * - a source lists it without a date: if it still does, the article would come in again as news.
 *
 * An article that came in with a date may come in again too, but then it is too old to be sent.
 */
export function pruneArticles(
  dialect: Dialect,
  { before, after, limit }: { before: number; after: PruneCursor; limit: number },
): Promise<PrunedArticles> {
  return dialect.transaction(async (tx) => {
    await dialect.lock(tx, 'article')
    const seen = await tx
      .selectFrom('article')
      .select(['id', 'seen_at'])
      .where('seen_at', '<', before)
      .where((eb) =>
        eb.or([
          eb('seen_at', '>', after.seenAt),
          eb.and([eb('seen_at', '=', after.seenAt), eb('id', '>', after.id)]),
        ]),
      )
      .orderBy('seen_at')
      .orderBy('id')
      .limit(limit)
      .execute()
    const last = seen.at(-1)
    if (last === undefined) return { deleted: 0, next: null }
    const rows = await tx
      .selectFrom('article')
      .select(['id', 'story_id'])
      .where(
        'id',
        'in',
        seen.map(({ id }) => id),
      )
      .where(isUnreachable(before))
      .execute()
    const ids = rows.map(({ id }) => id)
    if (ids.length > 0) {
      await tx.deleteFrom('fingerprint_key').where('article_id', 'in', ids).execute()
      await tx.deleteFrom('article').where('id', 'in', ids).execute()
      await mendStories(tx, [...new Set(rows.flatMap(({ story_id }) => story_id ?? []))])
    }
    return { deleted: ids.length, next: { seenAt: last.seen_at, id: last.id } }
  })
}

/** For queries that have the table `article`. */
function isUnreachable(before: number) {
  const isOnCard = (article: string) =>
    sql`exists (select 1 from card where card.article_id = ${sql.ref(article)})`
  const isLiked = (article: string) =>
    sql`exists (select 1 from reaction where reaction.article_id = ${sql.ref(article)})`
  return sql<boolean>`
    not ${isOnCard('article.id')} and not ${isLiked('article.id')}
    and not exists (
      select 1 from story where story.id = article.story_id and story.last_at >= ${before}
    )
    and not exists (
      select 1 from article as other
      where other.story_id = article.story_id and other.id <> article.id
        and (${isOnCard('other.id')} or ${isLiked('other.id')})
    )
    and not exists (
      select 1 from shared_link
      where shared_link.article_id = article.id and shared_link.created_at >= ${before}
    )
    and not exists (select 1 from follow where follow.article_id = article.id)
    and (
      article.published_at < article.seen_at
      or not exists (select 1 from article_source where article_source.article_id = article.id)
    )`
}
