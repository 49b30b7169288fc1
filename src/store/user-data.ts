import type { Transaction } from 'kysely'
import { chunks } from './chunks.ts'
import type { Dialect } from './dialect.ts'
import { removeUnfollowed } from './personal-sources.ts'
import type { Schema } from './schema.ts'
import { tidySharedLinks } from './shared-links.ts'
import { deleteUnfollowed } from './unfollowed-sources.ts'
import { deleteUnusedProfiles } from './unused-profiles.ts'

export type UserData = ReturnType<typeof userData>

/** All that is stored about a chat, to be deleted as a whole. */
export function userData(dialect: Dialect) {
  return {
    /**
     * Deletes everything about a chat, all or nothing: also the links that only this chat shared, the personal sources that no
     * other chat follows with their articles, and the profiles that only this chat had.
     */
    async forget(chatId: number): Promise<void> {
      await dialect.transaction(async (tx) => {
        await dialect.lock(tx, 'article')
        const sources = await tx
          .selectFrom('personal_source')
          .select('source_id')
          .where('chat_id', '=', chatId)
          .execute()
        const profiles = await profilesOf(tx, chatId)
        const alerts = await alertsOf(tx, chatId)
        for (const table of [
          'reaction',
          'interest',
          'watch',
          'follow',
          'news_alert',
          'personal_source',
          'shared_link',
          'mailbox',
          'reading_reminder',
          'received_mail',
          'tap',
          'delivery',
          'answer',
          'asked',
          'connection',
        ] as const) {
          await tx.deleteFrom(table).where('chat_id', '=', chatId).execute()
        }
        await tx
          .updateTable('subscriber')
          .set({ subscribed_by: null })
          .where('subscribed_by', '=', chatId)
          .execute()
        // What the person asked in groups names them.
        await tx.deleteFrom('asked').where('by_id', '=', chatId).execute()
        await tx.deleteFrom('subscriber').where('chat_id', '=', chatId).execute()
        await tx.deleteFrom('session').where('key', '=', String(chatId)).execute()
        // Chats that the person brought in keep their access, without their name.
        await tx.updateTable('access').set({ by_id: 0 }).where('by_id', '=', chatId).execute()
        await removeUnfollowed(tx)
        await deleteUnfollowed(
          tx,
          sources.map(({ source_id }) => source_id),
        )
        await tidySharedLinks(tx)
        await deleteUntold(tx, alerts)
        await deleteUnusedProfiles(tx, profiles)
      })
    },
  }
}

/** The digests that told a chat of what it watches or follows. */
async function alertsOf(tx: Transaction<Schema>, chatId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom('delivery')
    .innerJoin('digest', 'digest.id', 'delivery.digest_id')
    .select('digest.id')
    .where('delivery.chat_id', '=', chatId)
    .where('digest.kind', '=', 'alert')
    .execute()
  return rows.map(({ id }) => id)
}

/** Deletes those of these alerts that no other chat had: their cards name the words that were watched. */
async function deleteUntold(tx: Transaction<Schema>, digestIds: readonly number[]): Promise<void> {
  for (const piece of chunks(digestIds)) {
    await tx
      .deleteFrom('digest')
      .where('id', 'in', piece)
      .where('id', 'not in', (eb) => eb.selectFrom('delivery').select('digest_id'))
      .execute()
  }
}

/** The profile of a chat, and those of its digests. */
async function profilesOf(tx: Transaction<Schema>, chatId: number): Promise<number[]> {
  const own = tx.selectFrom('subscriber').select('profile_id').where('chat_id', '=', chatId)
  const former = tx
    .selectFrom('delivery')
    .innerJoin('digest', 'digest.id', 'delivery.digest_id')
    .select('digest.profile_id')
    .where('delivery.chat_id', '=', chatId)
  return (await own.union(former).execute()).map(({ profile_id }) => profile_id)
}
