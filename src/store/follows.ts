import { sql } from 'kysely'
import type { Answer } from '../model/answer.ts'
import {
  type Continuation,
  type FinishedFollow,
  FOLLOW_MS,
  type Follower,
} from '../model/follow.ts'
import { chunks } from './chunks.ts'
import { encodeParameters } from './codecs/answer-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { isShared } from './visibility.ts'

export type Follows = ReturnType<typeof follows>

/** The stories that chats follow, for the pipeline; a chat goes through its viewer. */
export function follows(db: Database, dialect: Pick<Dialect, 'table' | 'transaction'>) {
  return {
    /** Whether any chat follows a story. */
    async any(): Promise<boolean> {
      const row = await db
        .selectFrom('follow')
        .select('id')
        .where('dropped_at', 'is', null)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /**
     * The active subscribers that follow a story and may see this article of it, at `now` (epoch ms). A chat that follows two
     * stories which became one comes twice. Whoever knows the article already is left out.
     */
    async followers(
      { id, storyId }: { id: number; storyId: number | null },
      now: number,
    ): Promise<Follower[]> {
      if (storyId === null) return []
      const rows = await db
        .selectFrom('follow')
        .innerJoin('subscriber', 'subscriber.chat_id', 'follow.chat_id')
        .select(['follow.id as followId', 'follow.chat_id as chatId', 'follow.at_once'])
        .where('follow.id', 'in', (eb) =>
          eb
            .selectFrom('followed_article')
            .innerJoin('article', 'article.id', 'followed_article.article_id')
            .select('followed_article.follow_id')
            .where('article.story_id', '=', storyId),
        )
        .where('follow.id', 'not in', (eb) =>
          eb.selectFrom('followed_article').select('follow_id').where('article_id', '=', id),
        )
        .where('follow.dropped_at', 'is', null)
        .where('follow.ends_at', '>', now)
        .where('subscriber.state', '=', 'active')
        .where(sql<boolean>`exists (
          select 1 from article_source
          join source as shows on shows.id = article_source.source_id
          where article_source.article_id = ${id}
            and (${isShared('shows')} or exists (
              select 1 from personal_source
              where personal_source.source_id = shows.id
                and personal_source.chat_id = follow.chat_id
                and personal_source.state = 'kept'
            ))
        )`)
        .orderBy('follow.id')
        .execute()
      return rows.map(({ at_once: atOnce, ...row }) => ({ ...row, atOnce: atOnce === 1 }))
    },

    /** The articles that each of these followed stories is known by. */
    async known(followIds: readonly number[]): Promise<Map<number, number[]>> {
      const known = new Map<number, number[]>()
      for (const piece of chunks(followIds)) {
        const rows = await db
          .selectFrom('followed_article')
          .select(['follow_id', 'article_id'])
          .where('follow_id', 'in', piece)
          .orderBy('article_id')
          .execute()
        for (const { follow_id: follow, article_id: article } of rows) {
          known.set(follow, [...(known.get(follow) ?? []), article])
        }
      }
      return known
    },

    /** Which articles of a story each of these chats was sent or is about to be. */
    async sentOf(chatIds: readonly number[], storyId: number): Promise<Map<number, number[]>> {
      const asked = dialect.table(
        ['chat_id'],
        chatIds.map((id) => [id]),
      )
      const { rows } = await sql<{ chatId: number; articleId: number }>`
        select distinct delivery.chat_id as "chatId", article.id as "articleId"
        from article
        join card on card.article_id = article.id
        join delivery on delivery.digest_id = card.digest_id
        join ${asked} as asked on asked.chat_id = delivery.chat_id
        where article.story_id = ${storyId} and delivery.state in ('planned', 'sending', 'sent')
        order by 2`.execute(db)
      const sent = new Map<number, number[]>()
      for (const { chatId, articleId } of rows) {
        sent.set(chatId, [...(sent.get(chatId) ?? []), articleId])
      }
      return sent
    },

    /** These stories went on with an article, so it is known from here on, and they are followed for longer. */
    async wentOn(followIds: readonly number[], articleId: number, now: number): Promise<void> {
      for (const piece of chunks(followIds)) {
        await dialect.transaction(async (tx) => {
          await tx
            .insertInto('followed_article')
            .values(piece.map((id) => ({ follow_id: id, article_id: articleId })))
            .onConflict((conflict) => conflict.doNothing())
            .execute()
          await tx
            .updateTable('follow')
            .set({ ends_at: now + FOLLOW_MS })
            .where('id', 'in', piece)
            .execute()
        })
      }
    },

    /**
     * What waits for the next digests of chats: how stories go on that they follow, oldest first. What a chat was sent meanwhile, and
     * what it no longer follows, is left out. Of all chats if none are named.
     */
    async waiting(chatIds?: readonly number[]): Promise<Map<number, Continuation[]>> {
      const waiting = new Map<number, Continuation[]>()
      for (const piece of chatIds === undefined ? [undefined] : chunks(chatIds)) {
        const rows = await db
          .selectFrom('news_alert')
          .select(['chat_id', 'article_id', 'news'])
          .where('digest_id', 'is', null)
          .where('release_at', 'is', null)
          .$if(piece !== undefined, (query) => query.where('chat_id', 'in', piece ?? []))
          .where(sql<boolean>`not exists (
            select 1 from card join delivery on delivery.digest_id = card.digest_id
            where card.article_id = news_alert.article_id and delivery.chat_id = news_alert.chat_id
              and delivery.state in ('planned', 'sending', 'sent')
          )`)
          .where(sql<boolean>`exists (
            select 1 from followed_article join follow on follow.id = followed_article.follow_id
            where followed_article.article_id = news_alert.article_id
              and follow.chat_id = news_alert.chat_id and follow.dropped_at is null
          )`)
          .orderBy('created_at')
          .orderBy('article_id')
          .execute()
        for (const { chat_id: chat, article_id: articleId, news } of rows) {
          waiting.set(chat, [...(waiting.get(chat) ?? []), { articleId, news: news ?? '' }])
        }
      }
      return waiting
    },

    /** Followed stories that count as over at `now` (epoch ms), at most `limit`, the longest over first. */
    async finished(now: number, limit: number): Promise<FinishedFollow[]> {
      return db
        .selectFrom('follow')
        .innerJoin('article', 'article.id', 'follow.article_id')
        .select(['follow.id', 'follow.chat_id as chatId', 'follow.ends_at as endsAt'])
        .select(['article.title', 'article.link'])
        .where('follow.dropped_at', 'is', null)
        .where('follow.ends_at', '<=', now)
        .orderBy('follow.ends_at')
        .orderBy('follow.id')
        .limit(limit)
        .execute()
    },

    /** Lets a story that counts as over be followed until another time, unless it went on meanwhile. */
    async postpone({ id, endsAt }: FinishedFollow, until: number): Promise<void> {
      await db
        .updateTable('follow')
        .set({ ends_at: until })
        .where('id', '=', id)
        .where('ends_at', '=', endsAt)
        .execute()
    },

    /**
     * Ends following a story, and hands on the line that says so, both or neither; `null` for no line. Returns false if it went on
     * or was dropped meanwhile, or another process has ended it.
     */
    finish({ id, endsAt }: FinishedFollow, answer: Answer | null, now: number): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        const ended = await tx
          .updateTable('follow')
          .set({ dropped_at: now })
          .where('id', '=', id)
          .where('ends_at', '=', endsAt)
          .where('dropped_at', 'is', null)
          .executeTakeFirst()
        if (ended.numUpdatedRows === 0n) return false
        if (answer === null) return true
        await tx
          .insertInto('answer')
          .values({
            chat_id: answer.chatId,
            method: answer.method,
            parameters: encodeParameters(answer.parameters),
            asked_at: answer.askedAt,
            send_after: answer.askedAt,
            attempts: 0,
          })
          .execute()
        return true
      })
    },
  }
}
