import { sql } from 'kysely'
import { MAIL_SCHEME } from '../model/mailbox.ts'
import type { OwnerUsage } from '../model/owner-share.ts'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'

/** Followers of a source among whom its owner is looked for, those first who have followed it longest. */
const MAX_FOLLOWERS = 5

export type SourceOwners = ReturnType<typeof sourceOwners>

/** Who answers for the cost of personal sources. */
export function sourceOwners(db: Database) {
  return {
    /**
     * The owner of each of these personal sources: of the active subscribers who follow it, the one with the fewest personal
     * sources, so that somebody with many delays nobody who follows one of them too. Sources without a follower are left out.
     */
    async of(sourceIds: readonly number[]): Promise<Map<number, number>> {
      const owners = new Map<number, { chatId: number; kept: number }>()
      for (const piece of chunks(sourceIds)) {
        for (const { source_id, chat_id, kept } of await followers(db, piece)) {
          const known = owners.get(source_id)
          if (known === undefined || kept < known.kept) {
            owners.set(source_id, { chatId: chat_id, kept })
          }
        }
      }
      return new Map([...owners].map(([id, { chatId }]) => [id, chatId]))
    },

    /** What the personal sources of a chat have cost since `since` (epoch ms). */
    async usage(chatId: number, since: number): Promise<OwnerUsage> {
      const { rows } = await sql<OwnerUsage>`
        select ${USAGE}
        from article join content on content.article_id = article.id
        where article.seen_at >= ${since} and article.source_id in (
          select source.id from personal_source join source on source.id = personal_source.source_id
          where personal_source.chat_id = ${chatId} and personal_source.state = 'kept' and source.origin = 'person'
        )`.execute(db)
      return rows[0] ?? { articles: 0, bytes: 0, pages: 0 }
    },
  }
}

/** Text counts as it is stored; each attempt to read a page counts, and mails and posts of channels have none. */
const USAGE = sql`
  count(*) as articles,
  cast(coalesce(sum(coalesce(octet_length(content.packed_blocks), octet_length(content.blocks), 0) + coalesce(octet_length(content.feed_html), 0)), 0) as bigint) as bytes,
  cast(coalesce(sum(article.read_tries + case when article.eligible = 1 and article.read_state <> 'new' and article.url not like ${`${MAIL_SCHEME}%`} and article.link not like 'https://t.me/%' then 1 else 0 end), 0) as bigint) as pages`

function followers(db: Database, sourceIds: readonly number[]) {
  const ranked = db
    .selectFrom('personal_source')
    .innerJoin('subscriber', 'subscriber.chat_id', 'personal_source.chat_id')
    .select(['personal_source.source_id', 'personal_source.chat_id'])
    .select(
      sql<number>`row_number() over (
        partition by personal_source.source_id order by personal_source.created_at, personal_source.chat_id
      )`.as('place'),
    )
    .where('personal_source.source_id', 'in', sourceIds)
    .where('personal_source.state', '=', 'kept')
    .where('subscriber.state', '=', 'active')
  return db
    .selectFrom(ranked.as('ranked'))
    .select(['ranked.source_id', 'ranked.chat_id'])
    .select(
      sql<number>`(
        select count(*) from personal_source as other
        where other.chat_id = ranked.chat_id and other.state = 'kept'
      )`.as('kept'),
    )
    .where('ranked.place', '<=', MAX_FOLLOWERS)
    .orderBy('ranked.source_id')
    .orderBy('ranked.place')
    .execute()
}
