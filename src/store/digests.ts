import { sql } from 'kysely'
import type { AlreadySent, Digest, DigestCard } from '../model/digest.ts'
import { chunks } from './chunks.ts'
import { decodeCard, decodeDigest, encodeCard, encodeDigest } from './codecs/digest-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

export type Digests = ReturnType<typeof digests>

/** Digests: ranked lists of articles. Each position in a list is a card. */
export function digests(db: Database, dialect: Dialect) {
  return {
    /** Writes a digest with its cards, all or nothing. Returns its id. */
    create(digest: Omit<Digest, 'id'>, cards: readonly DigestCard[]): Promise<number> {
      return dialect.transaction(async (tx) => {
        const { id } = await tx
          .insertInto('digest')
          .values(encodeDigest(digest))
          .returning('id')
          .executeTakeFirstOrThrow()
        if (cards.length > 0) {
          await tx
            .insertInto('card')
            .values(cards.map((card) => encodeCard(card, id)))
            .execute()
        }
        return id
      })
    },

    /** @throws {DamagedColumn} */
    async get(id: number): Promise<Digest | undefined> {
      const row = await db.selectFrom('digest').selectAll().where('id', '=', id).executeTakeFirst()
      return row && decodeDigest(row)
    },

    /**
     * The cards of a digest, in order.
     * @throws {DamagedColumn}
     */
    async cards(digestId: number): Promise<DigestCard[]> {
      const rows = await db
        .selectFrom('card')
        .selectAll()
        .where('digest_id', '=', digestId)
        .orderBy('position')
        .execute()
      return rows.map(decodeCard)
    },

    /** Everything a chat was or is about to be sent since `since` (epoch ms), so that nothing is sent twice. */
    async deliveredTo(chatId: number, since: number): Promise<AlreadySent> {
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

    /** The articles of these stories that a chat was or is about to be sent since `since` (epoch ms). */
    async deliveredOfStories(
      chatId: number,
      storyIds: readonly number[],
      since: number,
    ): Promise<{ articleId: number; storyId: number }[]> {
      const found: { articleId: number; storyId: number }[] = []
      for (const piece of chunks(storyIds)) {
        const rows = await db
          .selectFrom('delivery')
          .innerJoin('card', 'card.digest_id', 'delivery.digest_id')
          .innerJoin('article', 'article.id', 'card.article_id')
          .select(['card.article_id as articleId', 'article.story_id as storyId'])
          .where('delivery.chat_id', '=', chatId)
          .where('delivery.due_at', '>=', since)
          .where('delivery.state', 'in', ['planned', 'sending', 'sent'])
          .where('article.story_id', 'in', piece)
          .$narrowType<{ storyId: number }>()
          .execute()
        found.push(...rows)
      }
      return found
    },

    /** The id of the oldest digest that contains an article of this one; the digest's own id if there is no older one. */
    async oldestSharingArticle(digestId: number): Promise<number> {
      const row = await db
        .selectFrom('card as mine')
        .select(
          // One index seek per article: a busy day's digests are never scanned.
          sql<number | null>`min((select min(earlier.digest_id) from card as earlier
            where earlier.article_id = mine.article_id))`.as('first'),
        )
        .where('mine.digest_id', '=', digestId)
        .executeTakeFirst()
      return row?.first ?? digestId
    },

    /** The articles of each of these digests. */
    async articles(digestIds: readonly number[]): Promise<Map<number, Set<number>>> {
      const found = new Map(digestIds.map((id) => [id, new Set<number>()]))
      for (const piece of chunks(digestIds)) {
        const rows = await db
          .selectFrom('card')
          .select(['digest_id', 'article_id'])
          .where('digest_id', 'in', piece)
          .execute()
        for (const row of rows) found.get(row.digest_id)?.add(row.article_id)
      }
      return found
    },
  }
}
