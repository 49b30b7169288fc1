import { type RawBuilder, sql } from 'kysely'

/** Whether the source under a name is everybody's: the operator brought it. */
export function isShared(source: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(`${source}.origin`)} <> 'person'`
}

/** Whether a chat follows the source of this column. */
export function followedBy(chatId: number, source: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from follow where follow.source_id = ${sql.ref(source)} and follow.chat_id = ${chatId} and follow.state = 'kept'
  )`
}

/** Whether the source of this column is one of these. */
export function oneOf(own: readonly number[], source: string): RawBuilder<boolean> {
  return own.length === 0
    ? sql<boolean>`1 = 0`
    : sql<boolean>`${sql.ref(source)} in (${sql.join(own)})`
}

/**
 * Whether a chat may see the article at hand: a source of everybody's shows it, or one of the chat's own, or the chat
 * brought it, or it was sent to the chat. For queries that have the table `article`.
 */
export function visibleTo(chatId: number): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (
      select 1 from sighting
      join source as shows on shows.id = sighting.source_id
      where sighting.article_id = article.id
        and (${isShared('shows')} or ${followedBy(chatId, 'shows.id')})
    ) or exists (
      select 1 from clipping where clipping.article_id = article.id and clipping.chat_id = ${chatId}
    ) or exists (
      select 1 from card
      join delivery on delivery.digest_id = card.digest_id
      where card.article_id = article.id and delivery.chat_id = ${chatId}
    )
  )`
}

/**
 * The source under whose name the article at hand is shown: the one that told it first, unless that is somebody else's own
 * and one of the reader's own tells it too. `isOwn` says so of `sighting.source_id`. What a shared source tells is always
 * that one's (see `claim`).
 */
export function shownAs(isOwn: RawBuilder<boolean>): RawBuilder<number> {
  return sql<number>`coalesce((
    select min(sighting.source_id) from sighting
    where sighting.article_id = article.id and ${isOwn}
      and not exists (select 1 from source as first where first.id = article.source_id and ${isShared('first')})
  ), article.source_id)`
}
