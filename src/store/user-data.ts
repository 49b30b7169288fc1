import type { Database } from './database.ts'
import { removeUnfollowed } from './personal-sources.ts'
import { tidySharedLinks } from './shared-links.ts'

export type UserData = ReturnType<typeof userData>

/** All that is stored about a chat, to be deleted as a whole. */
export function userData(db: Database) {
  return {
    /**
     * Deletes everything about a chat, all or nothing. Profiles stay: they hold preferences, not whose they are. Links that
     * only this chat shared are deleted too, and its personal sources are no longer polled unless another chat follows them.
     */
    async forget(chatId: number): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (const table of [
          'reaction',
          'interest',
          'personal_source',
          'shared_link',
          'tap',
          'delivery',
        ] as const) {
          await tx.deleteFrom(table).where('chat_id', '=', chatId).execute()
        }
        await tx.deleteFrom('subscriber').where('chat_id', '=', chatId).execute()
        await tx.deleteFrom('session').where('key', '=', String(chatId)).execute()
        await removeUnfollowed(tx)
        await tidySharedLinks(tx)
      })
    },
  }
}
