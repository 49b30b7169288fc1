import { sql, type Transaction } from 'kysely'
import type { AlertGroup, NewsAlert, ToldAlert, WaitingAlert } from '../model/news-alert.ts'
import { chunks } from './chunks.ts'
import { encodeCard, encodeDigest } from './codecs/digest-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'
import { alertSources } from './alert-sources.ts'

export type NewsAlerts = ReturnType<typeof newsAlerts>

type Told = Pick<NewsAlert, 'articleId' | 'storyId'>

/** The stories that chats are told of outside their digests, and what is needed to decide about them. */
export function newsAlerts(db: Database, dialect: Dialect) {
  /** The digests that have an article of a story. */
  const digestsWith = async ({ articleId, storyId }: Told): Promise<number[]> => {
    const rows = await db
      .selectFrom('card')
      .innerJoin('article', 'article.id', 'card.article_id')
      .select('card.digest_id')
      .distinct()
      .where((eb) =>
        storyId === null
          ? eb('article.id', '=', articleId)
          : eb.or([eb('article.id', '=', articleId), eb('article.story_id', '=', storyId)]),
      )
      .execute()
    return rows.map(({ digest_id: id }) => id)
  }

  return {
    ...alertSources(db),

    /** Those of these chats that were sent an article of the story, or are about to be. */
    async sent(chatIds: readonly number[], told: Told): Promise<Set<number>> {
      const asked = dialect.table(
        ['chat_id'],
        chatIds.map((id) => [id]),
      )
      const found = new Set<number>()
      for (const piece of chunks(await digestsWith(told))) {
        const { rows } = await sql<{ chatId: number }>`
          select distinct delivery.chat_id as "chatId" from ${asked} as asked
          join delivery on delivery.chat_id = asked.chat_id
          where delivery.digest_id in (${sql.join(piece)})
            and delivery.state in ('planned', 'sending', 'sent')`.execute(db)
        for (const { chatId } of rows) found.add(chatId)
      }
      return found
    },

    /** Those of these chats that have an alert of the story, whether it was sent or waits. */
    async alerted(chatIds: readonly number[], { articleId, storyId }: Told): Promise<Set<number>> {
      const found = new Set<number>()
      for (const piece of chunks(chatIds)) {
        const rows = await db
          .selectFrom('news_alert')
          .innerJoin('article', 'article.id', 'news_alert.article_id')
          .select('news_alert.chat_id')
          .where('news_alert.chat_id', 'in', piece)
          .where((eb) =>
            storyId === null
              ? eb('article.id', '=', articleId)
              : eb.or([eb('article.id', '=', articleId), eb('article.story_id', '=', storyId)]),
          )
          .execute()
        for (const { chat_id: chatId } of rows) found.add(chatId)
      }
      return found
    },

    /** What these chats were told at once since `since` (epoch ms). */
    async toldSince(chatIds: readonly number[], since: number): Promise<ToldAlert[]> {
      const told: ToldAlert[] = []
      for (const piece of chunks(chatIds)) {
        const rows = await db
          .selectFrom('news_alert')
          .select(['chat_id as chatId', 'created_at as at'])
          .where('chat_id', 'in', piece)
          .where('created_at', '>=', since)
          .where('release_at', 'is', null)
          .where('digest_id', 'is not', null)
          .execute()
        told.push(...rows)
      }
      return told
    },

    /** Stores alerts that are told later. */
    async hold(alerts: readonly WaitingAlert[], now: number): Promise<void> {
      for (const piece of chunks(alerts)) {
        await db
          .insertInto('news_alert')
          .values(
            piece.map(({ chatId, articleId, words, news, releaseAt }) => ({
              chat_id: chatId,
              article_id: articleId,
              words,
              news,
              created_at: now,
              release_at: releaseAt,
              digest_id: null,
            })),
          )
          .onConflict((conflict) => conflict.columns(['chat_id', 'article_id']).doNothing())
          .execute()
      }
    },

    /** Alerts whose time has come, at most `limit`, those of a chat together. */
    async due(now: number, limit: number): Promise<NewsAlert[]> {
      const rows = await db
        .selectFrom('news_alert')
        .innerJoin('article', 'article.id', 'news_alert.article_id')
        .select([
          'news_alert.chat_id as chatId',
          'news_alert.article_id as articleId',
          'article.story_id as storyId',
          'news_alert.words',
          'news_alert.news',
        ])
        .where('news_alert.digest_id', 'is', null)
        .where('news_alert.release_at', '<=', now)
        .orderBy('news_alert.chat_id')
        .orderBy('news_alert.created_at')
        .limit(limit)
        .execute()
      return rows
    },

    /** Lets what waits for a chat wait until `releaseAt` (epoch ms); what waits for its digest still does. */
    async postpone(chatId: number, releaseAt: number): Promise<void> {
      await db
        .updateTable('news_alert')
        .set({ release_at: releaseAt })
        .where('chat_id', '=', chatId)
        .where('digest_id', 'is', null)
        .where('release_at', 'is not', null)
        .execute()
    },

    /** Forgets an alert that waits. */
    async discard({ chatId, articleId }: Pick<NewsAlert, 'chatId' | 'articleId'>): Promise<void> {
      await db
        .deleteFrom('news_alert')
        .where('chat_id', '=', chatId)
        .where('article_id', '=', articleId)
        .where('digest_id', 'is', null)
        .execute()
    },

    /**
     * Writes the digest of an alert and its deliveries, which are claimed after those of all other digests, all or nothing. From
     * here on these chats' histories differ from those of others with their profiles. Returns the id of the digest.
     */
    plan(group: AlertGroup, now: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        const digestId = await writeDigest(tx, group, now)
        const { chatIds, alerts } = group
        const rows = chatIds.flatMap((chatId) =>
          alerts.map(({ articleId, words, news }) => ({
            chat_id: chatId,
            article_id: articleId,
            words,
            news,
            created_at: now,
            release_at: null,
            digest_id: digestId,
          })),
        )
        for (const piece of chunks(rows)) {
          await tx
            .insertInto('news_alert')
            .values(piece)
            .onConflict((conflict) =>
              // One that waited keeps its time: it does not count among those that are told at once.
              conflict.columns(['chat_id', 'article_id']).doUpdateSet({ digest_id: digestId }),
            )
            .execute()
        }
        for (const piece of chunks(chatIds)) {
          await tx
            .insertInto('delivery')
            .values(
              piece.map((chatId) => ({
                chat_id: chatId,
                digest_id: digestId,
                state: 'planned' as const,
                due_at: now,
                send_after: now,
                attempts: 0,
                lease_until: null,
                settled_at: null,
                message_id: null,
                reason: null,
                priority: -1,
              })),
            )
            .onConflict((conflict) => conflict.columns(['chat_id', 'digest_id']).doNothing())
            .execute()
          await tx
            .updateTable('subscriber')
            .set({ last_digest_id: digestId, updated_at: now })
            .where('chat_id', 'in', piece)
            .execute()
        }
        return digestId
      })
    },
  }
}

/** The next digest reaches as far back as if there had been no alert: its digest is due when the one before it was. */
async function writeDigest(
  tx: Transaction<Schema>,
  { profileId, language, lastDigestId, alerts, isLastOfDay }: AlertGroup,
  now: number,
): Promise<number> {
  const last = await tx
    .selectFrom('digest')
    .select('due_at')
    .where('id', '=', lastDigestId ?? -1)
    .executeTakeFirst()
  const dueAt = last?.due_at ?? now
  const digest = { profileId, kind: 'alert' as const, language, dueAt, createdAt: now }
  const { id } = await tx
    .insertInto('digest')
    .values(encodeDigest(digest))
    .returning('id')
    .executeTakeFirstOrThrow()
  const cards = alerts.map(({ articleId, storyId, words, news }, position) => ({
    position,
    articleId,
    storyId,
    why: {
      score: 0,
      hours: 0,
      sources: 1,
      topic: null,
      ...(news === null ? { watched: words } : { followed: true as const }),
      ...(isLastOfDay ? { lastOfDay: true as const } : {}),
    },
    news,
  }))
  await tx
    .insertInto('card')
    .values(cards.map((card) => encodeCard(card, id)))
    .execute()
  return id
}
