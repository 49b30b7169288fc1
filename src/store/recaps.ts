import type { Digest, DigestCard } from '../model/digest.ts'
import type { RecapTime } from '../model/recap.ts'
import { decodeRecap } from './codecs/subscriber-codec.ts'
import { encodeCard, encodeDigest } from './codecs/digest-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

export type Recaps = ReturnType<typeof recaps>

/** A subscriber whose recap is due. Times are epoch milliseconds. */
export interface DueRecap {
  readonly chatId: number
  readonly profileId: number
  readonly recap: RecapTime
  /** IANA time zone. */
  readonly zone: string
  readonly dueAt: number
  /** When the chat's next digest is due. */
  readonly nextDigestAt: number | null
}

/** A recap that was made for a subscriber. */
export interface PlannedRecap {
  readonly digest: Omit<Digest, 'id'>
  readonly cards: readonly DigestCard[]
}

/** The recaps of the week on their way into the ledger. */
export function recaps(db: Database, dialect: Dialect) {
  return {
    /** Subscribers whose recap is due by `until`, longest waiting first. */
    async due(until: number, limit: number): Promise<DueRecap[]> {
      const rows = await db
        .selectFrom('subscriber')
        .select(['chat_id', 'profile_id', 'recap_day', 'recap_minutes', 'recap_due_at', 'zone'])
        .select('next_due_at')
        .where('recap_due_at', '<=', until)
        .where('state', '=', 'active')
        .orderBy('recap_due_at')
        .orderBy('chat_id')
        .limit(limit)
        .execute()
      return rows.flatMap((row) => {
        const recap = decodeRecap(row)
        if (recap === null || row.recap_due_at === null) return []
        return {
          chatId: row.chat_id,
          profileId: row.profile_id,
          recap,
          zone: row.zone,
          dueAt: row.recap_due_at,
          nextDigestAt: row.next_due_at,
        }
      })
    },

    /** When the last delivery to a chat that was due from `from` to `until` was due; `null` if there was none. */
    async lastDelivery(chatId: number, from: number, until: number): Promise<number | null> {
      const row = await db
        .selectFrom('delivery')
        .select((eb) => eb.fn.max('due_at').as('at'))
        .where('chat_id', '=', chatId)
        .where('due_at', '>=', from)
        .where('due_at', '<=', until)
        .executeTakeFirst()
      return row?.at ?? null
    },

    /**
     * Writes a recap and its delivery, and when the subscriber's next one is due, all or nothing; only the latter if `recap` is
     * `null`. Returns false, with nothing written, if the recap that was due at `dueAt` is no longer: another process has planned
     * it, or the subscriber has left or chosen another time.
     */
    plan(
      { chatId, dueAt }: Pick<DueRecap, 'chatId' | 'dueAt'>,
      recap: PlannedRecap | null,
      next: number,
    ): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('subscriber')
          .set({ recap_due_at: next })
          .where('chat_id', '=', chatId)
          .where('recap_due_at', '=', dueAt)
          .where('state', '=', 'active')
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        if (recap === null) return true
        const { id } = await tx
          .insertInto('digest')
          .values(encodeDigest(recap.digest))
          .returning('id')
          .executeTakeFirstOrThrow()
        if (recap.cards.length > 0) {
          await tx
            .insertInto('card')
            .values(recap.cards.map((card) => encodeCard(card, id)))
            .execute()
        }
        await tx
          .insertInto('delivery')
          .values({
            chat_id: chatId,
            digest_id: id,
            state: 'planned',
            due_at: recap.digest.dueAt,
            send_after: recap.digest.dueAt,
            attempts: 0,
            lease_until: null,
            settled_at: null,
            message_id: null,
            reason: null,
          })
          .execute()
        return true
      })
    },
  }
}
