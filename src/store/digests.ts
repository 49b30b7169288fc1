import type { Insertable } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import type { CardRow, DigestRow, DigestTable, NewCard } from './schema.ts'

/** What a chat was told: articles and the stories that they belong to. */
export interface Told {
  articles: Set<number>
  stories: Set<number>
}

export type Digests = ReturnType<typeof digests>

/** Digests: ranked lists of articles, each place of a list being a card. */
export function digests(db: Database) {
  return {
    create(
      digest: Omit<Insertable<DigestTable>, 'id'>,
      cards: readonly NewCard[],
    ): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const { id } = await tx
          .insertInto('digest')
          .values(digest)
          .returning('id')
          .executeTakeFirstOrThrow()
        if (cards.length > 0) {
          await tx
            .insertInto('card')
            .values(cards.map((card) => ({ ...card, digest_id: id })))
            .execute()
        }
        return id
      })
    },

    get(id: number): Promise<DigestRow | undefined> {
      return db.selectFrom('digest').selectAll().where('id', '=', id).executeTakeFirst()
    },

    cards(digestId: number): Promise<CardRow[]> {
      return db
        .selectFrom('card')
        .selectAll()
        .where('digest_id', '=', digestId)
        .orderBy('position')
        .execute()
    },

    /** Everything a chat was or is about to be sent since `since`, so that nothing is told twice. */
    async toldTo(chatId: number, since: number): Promise<Told> {
      const rows = await db
        .selectFrom('delivery')
        .innerJoin('card', 'card.digest_id', 'delivery.digest_id')
        .innerJoin('article', 'article.id', 'card.article_id')
        .select(['card.article_id', 'article.story_id'])
        .where('delivery.chat_id', '=', chatId)
        .where('delivery.due_at', '>=', since)
        .where('delivery.state', 'in', ['planned', 'sending', 'sent'])
        .execute()
      return {
        articles: new Set(rows.map((row) => row.article_id)),
        stories: new Set(rows.flatMap((row) => row.story_id ?? [])),
      }
    },

    /** The articles of these stories that a chat was sent since `since`. */
    async toldOf(
      chatId: number,
      storyIds: readonly number[],
      since: number,
    ): Promise<{ article_id: number; story_id: number }[]> {
      const found: { article_id: number; story_id: number }[] = []
      for (const piece of chunks(storyIds)) {
        const rows = await db
          .selectFrom('delivery')
          .innerJoin('card', 'card.digest_id', 'delivery.digest_id')
          .innerJoin('article', 'article.id', 'card.article_id')
          .select(['card.article_id', 'article.story_id'])
          .where('delivery.chat_id', '=', chatId)
          .where('delivery.due_at', '>=', since)
          .where('delivery.state', 'in', ['planned', 'sending', 'sent'])
          .where('article.story_id', 'in', piece)
          .$narrowType<{ story_id: number }>()
          .execute()
        found.push(...rows)
      }
      return found
    },

    /** Those of the chats that were sent an article of this digest before, by another digest. */
    async alreadyTold(chatIds: readonly number[], digestId: number): Promise<Set<number>> {
      const rows = await db
        .selectFrom('card as mine')
        .innerJoin('card as earlier', 'earlier.article_id', 'mine.article_id')
        .innerJoin('delivery', 'delivery.digest_id', 'earlier.digest_id')
        .select('delivery.chat_id')
        .distinct()
        .where('mine.digest_id', '=', digestId)
        .where('earlier.digest_id', '!=', digestId)
        .where('delivery.chat_id', 'in', chatIds)
        .where('delivery.state', 'in', ['planned', 'sending', 'sent'])
        .execute()
      return new Set(rows.map((row) => row.chat_id))
    },
  }
}
