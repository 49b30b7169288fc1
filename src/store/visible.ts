import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a chat may see the article at hand: a source of the operator's shows it, or one of the chat's own, or it was
 * sent to the chat. For queries that have the table `article`.
 */
export function visibleTo(chatId: number): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (
      select 1 from sighting
      join source as shows on shows.id = sighting.source_id
      left join follow on follow.source_id = shows.id and follow.chat_id = ${chatId}
      where sighting.article_id = article.id and (shows.origin = 'file' or follow.chat_id is not null)
    ) or exists (
      select 1 from card
      join delivery on delivery.digest_id = card.digest_id
      where card.article_id = article.id and delivery.chat_id = ${chatId}
    )
  )`
}
