import type { Database } from './database.ts'
import type { AdminKeyRow } from './schema.ts'

export type AdminKeys = ReturnType<typeof adminKeys>

/** Keys to the operator's pages: one-time links and sessions. Only hashes are kept, so a stolen backup signs nobody in. */
export function adminKeys(db: Database) {
  return {
    async add(key: AdminKeyRow, now: number): Promise<void> {
      await db.deleteFrom('admin_key').where('expires_at', '<=', now).execute()
      await db.insertInto('admin_key').values(key).execute()
    },

    /** A key that is still good. */
    find(hash: string, kind: AdminKeyRow['kind'], now: number): Promise<AdminKeyRow | undefined> {
      return db
        .selectFrom('admin_key')
        .selectAll()
        .where('hash', '=', hash)
        .where('kind', '=', kind)
        .where('expires_at', '>', now)
        .executeTakeFirst()
    },

    /** Takes a key away and gives it, to one asker only; `undefined` where it was gone or too old. */
    async take(
      hash: string,
      kind: AdminKeyRow['kind'],
      now: number,
    ): Promise<AdminKeyRow | undefined> {
      const row = await db
        .deleteFrom('admin_key')
        .where('hash', '=', hash)
        .where('kind', '=', kind)
        .returningAll()
        .executeTakeFirst()
      return row !== undefined && row.expires_at > now ? row : undefined
    },

    /** Signs an admin out everywhere. */
    async dropAll(adminId: number): Promise<void> {
      await db.deleteFrom('admin_key').where('admin_id', '=', adminId).execute()
    },
  }
}
