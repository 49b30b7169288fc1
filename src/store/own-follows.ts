import { FOLLOW_MS, type Follow, MOST_FOLLOWS } from '../model/follow.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { visibleTo } from './visibility.ts'

export type OwnFollows = ReturnType<typeof ownFollows>

/** Articles of a story that count as known when a chat begins to follow it, the newest. */
const MAX_KNOWN = 30

/** The stories that one chat follows. */
export function ownFollows(db: Database, dialect: Pick<Dialect, 'transaction'>, chatId: number) {
  const active = () =>
    db
      .selectFrom('follow')
      .innerJoin('article', 'article.id', 'follow.article_id')
      .select(['follow.id', 'follow.article_id', 'article.title', 'article.link'])
      .select(['follow.at_once', 'follow.ends_at'])
      .where('follow.chat_id', '=', chatId)
      .where('follow.dropped_at', 'is', null)
  const own = (id: number) =>
    db.updateTable('follow').where('chat_id', '=', chatId).where('id', '=', id)

  return {
    /** Those that it follows now, in the order in which it began to. */
    async list(): Promise<Follow[]> {
      return (await active().orderBy('follow.id').execute()).map(toFollow)
    },

    /** The followed story that an article belongs to; `undefined` if the chat does not follow it. */
    async of(articleId: number): Promise<Follow | undefined> {
      const row = await active()
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('followed_article')
              .innerJoin('article as known', 'known.id', 'followed_article.article_id')
              .innerJoin('article as asked', (join) => join.on('asked.id', '=', articleId))
              .select('known.id')
              .whereRef('followed_article.follow_id', '=', 'follow.id')
              .where((on) =>
                on.or([
                  on('known.id', '=', on.ref('asked.id')),
                  on('known.story_id', '=', on.ref('asked.story_id')),
                ]),
              ),
          ),
        )
        .orderBy('follow.id')
        .limit(1)
        .executeTakeFirst()
      return row && toFollow(row)
    },

    /**
     * Follows the story of an article from `now` on (epoch ms). What the chat can see of it counts as known. It is told in the way
     * in which the chat is told of the story that it began to follow last. `gone` if the chat may not see the article, `many`
     * if it follows `MOST_FOLLOWS` stories.
     */
    add(articleId: number, now: number): Promise<'followed' | 'gone' | 'many'> {
      return dialect.transaction(async (tx) => {
        const article = await tx
          .selectFrom('article')
          .select(['id', 'story_id'])
          .where('id', '=', articleId)
          .where(visibleTo(chatId))
          .executeTakeFirst()
        if (article === undefined) return 'gone'
        const follows = await tx
          .selectFrom('follow')
          .select(['id', 'at_once'])
          .where('chat_id', '=', chatId)
          .where('dropped_at', 'is', null)
          .orderBy('id', 'desc')
          .execute()
        if (follows.length >= MOST_FOLLOWS) return 'many'
        const at_once = follows[0]?.at_once ?? 0
        const again = { at_once, created_at: now, ends_at: now + FOLLOW_MS, dropped_at: null }
        const { id } = await tx
          .insertInto('follow')
          .values({ chat_id: chatId, article_id: articleId, ...again })
          .onConflict((conflict) => conflict.columns(['chat_id', 'article_id']).doUpdateSet(again))
          .returning('id')
          .executeTakeFirstOrThrow()
        const members = await tx
          .selectFrom('article')
          .select('id')
          .where('story_id', '=', article.story_id ?? -1)
          .where('read_state', '=', 'read')
          .where(visibleTo(chatId))
          .orderBy('published_at', 'desc')
          .limit(MAX_KNOWN)
          .execute()
        const known = new Set([articleId, ...members.map((member) => member.id)])
        await tx
          .insertInto('followed_article')
          .values([...known].map((one) => ({ follow_id: id, article_id: one })))
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        return 'followed'
      })
    },

    /** Stops following. Returns whether the story was followed. */
    async drop(id: number, now: number): Promise<boolean> {
      const result = await own(id)
        .set({ dropped_at: now })
        .where('dropped_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Follows again what was dropped or has ended. Returns whether it is still known. */
    async restore(id: number, now: number): Promise<boolean> {
      const result = await own(id)
        .set({ dropped_at: null, ends_at: now + FOLLOW_MS })
        .where('dropped_at', 'is not', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Is told at once, or with the digest again. Returns whether the story is followed. */
    async setAtOnce(id: number, isOn: boolean): Promise<boolean> {
      const result = await own(id)
        .set({ at_once: isOn ? 1 : 0 })
        .where('dropped_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },
  }
}

interface FollowRow {
  id: number
  article_id: number
  title: string
  link: string
  at_once: number
  ends_at: number
}

function toFollow(row: FollowRow): Follow {
  return {
    id: row.id,
    articleId: row.article_id,
    title: row.title,
    link: row.link,
    atOnce: row.at_once === 1,
    endsAt: row.ends_at,
  }
}
