import { randomBytes } from 'node:crypto'
import type { Unsubscribe } from '../model/mailbox.ts'
import { flag } from './codecs/column.ts'
import type { Database } from './database.ts'
import { followedBy } from './visibility.ts'

export type OwnMailbox = ReturnType<typeof ownMailbox>

/** The mailbox of one chat, and the lists that it can leave. */
export function ownMailbox(db: Database, chatId: number) {
  return {
    /** The random part of the chat's address; `null` if it has none. */
    async address(): Promise<string | null> {
      const row = await db
        .selectFrom('mailbox')
        .select('address')
        .where('chat_id', '=', chatId)
        .executeTakeFirst()
      return row?.address ?? null
    },

    /** Gives the chat an address, in place of the one that it may have. Its senders stay. `now` is epoch ms. */
    async open(address: string, now: number): Promise<void> {
      await db
        .insertInto('mailbox')
        .values({
          chat_id: chatId,
          name: randomBytes(12).toString('base64url'),
          address,
          created_at: now,
        })
        .onConflict((conflict) => conflict.column('chat_id').doUpdateSet({ address }))
        .execute()
    },

    /** Takes the chat's address away. What has come stays. */
    async close(): Promise<void> {
      await db.updateTable('mailbox').set({ address: null }).where('chat_id', '=', chatId).execute()
    },

    /** How the chat can leave the list of a sender that it follows; `null` if the sender does not say, `undefined` without such a sender. */
    async wayOut(sourceId: number): Promise<Unsubscribe | null | undefined> {
      const row = await db
        .selectFrom('mail_sender')
        .select(['leave_url', 'one_click', 'leave_mail'])
        .where('source_id', '=', sourceId)
        .where(followedBy(chatId, 'mail_sender.source_id'))
        .executeTakeFirst()
      if (row === undefined) return undefined
      if (row.leave_url === null && row.leave_mail === null) return null
      return { url: row.leave_url, isOneClick: flag(row.one_click), mail: row.leave_mail }
    },
  }
}
