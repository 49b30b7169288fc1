import { type RawBuilder, sql } from 'kysely'

/** Whether the source under this table alias is shared with everybody: the operator added it. */
export function isShared(source: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(`${source}.origin`)} <> 'person'`
}

/** The id of the source under this table alias if it is a personal one, else `null`. */
export function personalSource(source: string): RawBuilder<number | null> {
  return sql<
    number | null
  >`case when ${isShared(source)} then null else ${sql.ref(`${source}.id`)} end`
}

/** Whether a chat follows the source whose id is in this column. */
export function followedBy(chatId: number, source: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from personal_source where personal_source.source_id = ${sql.ref(source)} and personal_source.chat_id = ${chatId} and personal_source.state = 'kept'
  )`
}

/** Whether the source whose id is in this column was ever offered to a chat or followed by it. */
export function offeredTo(chatId: number, source: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from personal_source where personal_source.source_id = ${sql.ref(source)} and personal_source.chat_id = ${chatId}
  )`
}

/** Whether the source whose id is in this column is one of these. */
export function isAnyOf(ids: readonly number[], source: string): RawBuilder<boolean> {
  return ids.length === 0
    ? sql<boolean>`1 = 0`
    : sql<boolean>`${sql.ref(source)} in (${sql.join(ids)})`
}

/**
 * The end of an `exists` that is asked of few articles. It keeps PostgreSQL from answering for all articles at once, by a hash of the
 * whole table: it does not see that the newest few are enough, which took 200 ms at 200,000 articles. With an offset it looks each up.
 */
export const EACH_BY_ITSELF = sql`limit 1 offset 0`

/**
 * Whether a chat may see an article: a shared source published it, or one that the chat follows, or the chat shared its
 * link, or the article was sent to the chat. For queries that have the table `article`.
 */
export function visibleTo(chatId: number): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (
      select 1 from article_source
      join source as shows on shows.id = article_source.source_id
      where article_source.article_id = article.id
        and (${isShared('shows')} or ${followedBy(chatId, 'shows.id')})
      ${EACH_BY_ITSELF}
    ) or exists (
      select 1 from shared_link where shared_link.article_id = article.id and shared_link.chat_id = ${chatId}
      ${EACH_BY_ITSELF}
    ) or exists (
      select 1 from card
      join delivery on delivery.digest_id = card.digest_id
      where card.article_id = article.id and delivery.chat_id = ${chatId}
      ${EACH_BY_ITSELF}
    )
  )`
}

/**
 * The source that an article is shown under: the first that published it, unless that is another chat's personal source and
 * one of the reader's own published it too. `isPersonal` is true for a `article_source.source_id` that is the reader's own. An
 * article of a shared source is always shown under that one (see `assignToSharedSource`).
 */
export function shownAs(isPersonal: RawBuilder<boolean>): RawBuilder<number> {
  return sql<number>`coalesce((
    select min(article_source.source_id) from article_source
    where article_source.article_id = article.id and ${isPersonal}
      and not exists (select 1 from source as first where first.id = article.source_id and ${isShared('first')})
  ), article.source_id)`
}
