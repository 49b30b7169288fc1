import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import { pruneArticles, type PruneCursor, type PrunedArticles } from './prune-articles.ts'
import { deleteUnfollowed } from './unfollowed-sources.ts'

export type Prune = ReturnType<typeof prune>

/**
 * Deletes rows that have outlived their retention in small steps: each call deletes at most `limit` rows and returns how
 * many, so that no tap waits for it. Rows with smaller ids are older, so only the first ones are examined.
 */
export function prune(db: Database, dialect: Dialect) {
  return {
    /** Settled deliveries due before `before`. */
    async deliveries(before: number, limit: number): Promise<number> {
      const oldest = db
        .selectFrom('delivery')
        .select(['id', 'due_at', 'state'])
        .orderBy('id')
        .limit(limit)
      const result = await db
        .deleteFrom('delivery')
        .where('id', 'in', (eb) =>
          eb
            .selectFrom(oldest.as('oldest'))
            .select('oldest.id')
            .where('oldest.due_at', '<', before)
            .where('oldest.state', 'not in', ['planned', 'sending']),
        )
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    },

    /** Digests made before `before`, with their cards. A subscriber whose last digest is deleted counts as one who never had any. */
    async digests(before: number, limit: number): Promise<number> {
      const oldest = db.selectFrom('digest').select(['id', 'created_at']).orderBy('id').limit(limit)
      const result = await db
        .deleteFrom('digest')
        .where('id', 'in', (eb) =>
          eb
            .selectFrom(oldest.as('oldest'))
            .select('oldest.id')
            .where('oldest.created_at', '<', before),
        )
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    },

    /** Recordings made before `before` that no digest stands for: what was read out on request. */
    async voices(before: number): Promise<void> {
      await db
        .deleteFrom('voice')
        .where('created_at', '<', before)
        .where('digest_id', 'is', null)
        .execute()
    },

    /** Looks at the next `limit` articles that came in before `before`, and deletes those that nobody can be led to any more. */
    articles: (before: number, after: PruneCursor, limit: number): Promise<PrunedArticles> =>
      pruneArticles(dialect, { before, after, limit }),

    /** Offers of sources made or dropped before `before` and not kept since; the tap that would keep them stops working. Personal sources that
     * nobody has any more are deleted with their articles. */
    async offers(before: number): Promise<number> {
      const result = await db
        .deleteFrom('personal_source')
        .where('state', '!=', 'kept')
        .where('created_at', '<', before)
        .where('source_id', 'not in', (eb) =>
          eb.selectFrom('source').select('id').where('kind', '=', 'mailbox'),
        )
        .executeTakeFirst()
      await dialect.transaction(async (tx) => {
        await dialect.lock(tx, 'article')
        // A sender that was dropped stays known, so that its mails go on being dropped.
        const senders = await tx
          .selectFrom('personal_source')
          .innerJoin('source', 'source.id', 'personal_source.source_id')
          .select('source.id')
          .where('source.kind', '=', 'mailbox')
          .where('personal_source.state', '!=', 'kept')
          .where('personal_source.created_at', '<', before)
          .execute()
        await deleteUnfollowed(
          tx,
          senders.map(({ id }) => id),
        )
      })
      return Number(result.numDeletedRows)
    },

    /** The marks of mails that came before `before`. */
    async receivedMails(before: number, limit: number): Promise<number> {
      const oldest = db
        .selectFrom('received_mail')
        .select(['chat_id', 'mail'])
        .orderBy('at')
        .limit(limit)
      const result = await db
        .deleteFrom('received_mail')
        .where('at', '<', before)
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom(oldest.as('oldest'))
              .select('oldest.mail')
              .whereRef('oldest.chat_id', '=', 'received_mail.chat_id')
              .whereRef('oldest.mail', '=', 'received_mail.mail'),
          ),
        )
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    },

    /** What discussions said before `before`. There are only those that somebody asked for within a day. */
    async discussions(before: number): Promise<number> {
      const result = await db
        .deleteFrom('discussion')
        .where('made_at', '<=', before)
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    },

    /** Questions asked before `before`, with their answers. */
    async asked(before: number, limit: number): Promise<number> {
      const result = await db
        .deleteFrom('asked')
        .where('id', 'in', (eb) =>
          eb.selectFrom('asked').select('id').where('at', '<=', before).orderBy('at').limit(limit),
        )
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    },

    /** Watched words that were dropped before `before`; the tap that would take that back stops working. */
    async watches(before: number): Promise<void> {
      await db.deleteFrom('watch').where('dropped_at', '<', before).execute()
    },

    /**
     * Followed stories that were dropped or ended before `before`, whose undo stops working; and what waited for a digest and was
     * sent, or has waited since `waitingBefore` in vain.
     */
    async follows(before: number, waitingBefore: number): Promise<void> {
      await db.deleteFrom('follow').where('dropped_at', '<', before).execute()
      await db
        .deleteFrom('news_alert')
        .where('digest_id', 'is', null)
        .where('news', 'is not', null)
        .where((eb) =>
          eb.or([
            eb('created_at', '<', waitingBefore),
            sql<boolean>`exists (
              select 1 from card join delivery on delivery.digest_id = card.digest_id
              where card.article_id = news_alert.article_id
                and delivery.chat_id = news_alert.chat_id and delivery.state = 'sent'
            )`,
          ]),
        )
        .execute()
    },

    /** Sessions last changed before `before`. */
    async sessions(before: number, limit: number): Promise<number> {
      const result = await db
        .deleteFrom('session')
        .where('key', 'in', (eb) =>
          eb
            .selectFrom('session')
            .select('key')
            .where('updated_at', '<', before)
            .orderBy('updated_at')
            .limit(limit),
        )
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    },
  }
}
