import type { Connection, ConnectionKind } from '../model/connection.ts'
import type { PushEvent } from '../model/push.ts'
import { decodeConnection } from './codecs/connection-codec.ts'
import { toFlag } from './codecs/column.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

export type OwnConnections = ReturnType<typeof ownConnections>

/** What one chat connected. */
export function ownConnections(
  db: Database,
  dialect: Pick<Dialect, 'transaction'>,
  chatId: number,
) {
  const own = (kind: ConnectionKind) =>
    db.updateTable('connection').where('chat_id', '=', chatId).where('kind', '=', kind)
  return {
    /**
     * All of them, also those that were ended.
     * @throws {DamagedColumn}
     */
    async list(): Promise<Connection[]> {
      const rows = await db
        .selectFrom('connection')
        .selectAll()
        .where('chat_id', '=', chatId)
        .orderBy('id')
        .execute()
      return rows.map(decodeConnection)
    },

    /**
     * The one of this kind, also if it was ended.
     * @throws {DamagedColumn}
     */
    async get(kind: ConnectionKind): Promise<Connection | undefined> {
      const row = await db
        .selectFrom('connection')
        .selectAll()
        .where('chat_id', '=', chatId)
        .where('kind', '=', kind)
        .executeTakeFirst()
      return row && decodeConnection(row)
    },

    /**
     * Opens one at `now` (epoch ms) with the hash of its secret, in place of the one of its kind, whose secret opens nothing any more. It
     * may not save, whatever the one before was allowed.
     */
    async open(kind: ConnectionKind, secretHash: string, now: number): Promise<void> {
      const opened = {
        secret_hash: secretHash,
        may_save: 0,
        created_at: now,
        used_at: null,
        ended_at: null,
      }
      await db
        .insertInto('connection')
        .values({ chat_id: chatId, kind, ...opened })
        .onConflict((conflict) => conflict.columns(['chat_id', 'kind']).doUpdateSet(opened))
        .execute()
    },

    /**
     * Opens a webhook at `now` (epoch ms) in place of the one before. What is on its way to that goes nowhere: the new one gets what comes
     * from now on.
     */
    async openWebhook(target: string, nonce: string, now: number): Promise<void> {
      const opened = { target, nonce, event: 'saved' as const, created_at: now }
      const reset = { used_at: null, ended_at: null, failing_since: null }
      await dialect.transaction(async (tx) => {
        const { id } = await tx
          .insertInto('connection')
          .values({ chat_id: chatId, kind: 'webhook', secret_hash: null, ...opened, ...reset })
          .onConflict((conflict) =>
            conflict.columns(['chat_id', 'kind']).doUpdateSet({ ...opened, ...reset }),
          )
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx.deleteFrom('push').where('connection_id', '=', id).execute()
      })
    },

    /** Says what a webhook is sent from `now` on (epoch ms). Returns whether it works. */
    async setEvent(event: PushEvent, now: number): Promise<boolean> {
      const result = await own('webhook')
        .set({ event, created_at: now })
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Ends one at `now` (epoch ms). Returns whether it worked until then. */
    async end(kind: ConnectionKind, now: number): Promise<boolean> {
      const result = await own(kind)
        .set({ ended_at: now })
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Lets the secret of an ended one work again. Returns whether there is one. */
    async restore(kind: ConnectionKind): Promise<boolean> {
      const result = await own(kind)
        .set({ ended_at: null, failing_since: null })
        .where('ended_at', 'is not', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Says whether it may bookmark articles. Returns whether it works. */
    async setMaySave(kind: ConnectionKind, maySave: boolean): Promise<boolean> {
      const result = await own(kind)
        .set({ may_save: toFlag(maySave) })
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },
  }
}
