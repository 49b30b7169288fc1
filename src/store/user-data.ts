import type { Database } from './database.ts'
import { rest } from './rest.ts'
import { tidySharedLinks } from './shared-links.ts'

export type UserData = ReturnType<typeof userData>

/** What is stored about a chat, all of it in one place: to be deleted as a whole. */
export function userData(db: Database) {
  return {
    /**
     * Deletes everything about a chat, all or nothing. Profiles stay: they say what is wished, not who wishes it. Pages that
     * only this chat brought go with it, and its own sources rest unless somebody else follows them.
     */
    async forget(chatId: number): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (const table of ['mark', 'taste', 'follow', 'clipping', 'tap', 'delivery'] as const) {
          await tx.deleteFrom(table).where('chat_id', '=', chatId).execute()
        }
        await tx.deleteFrom('subscriber').where('chat_id', '=', chatId).execute()
        await tx.deleteFrom('session').where('key', '=', String(chatId)).execute()
        await rest(tx)
        await tidySharedLinks(tx)
      })
    },
  }
}
