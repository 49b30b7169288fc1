import type { AdminKey, AdminKeyKind } from '../model/admin-key.ts'
import { decodeAdminKey, encodeAdminKey } from './codecs/admin-key-codec.ts'
import type { Database } from './database.ts'

export type AdminKeys = ReturnType<typeof adminKeys>

/** Keys to the operator's pages: one-time links and sessions. Only hashes are kept, so a stolen backup signs nobody in. */
export function adminKeys(db: Database) {
  return {
    /** Adds a key; expired ones are deleted at the same time. */
    async add(key: AdminKey, now: number): Promise<void> {
      await db.deleteFrom('admin_key').where('expires_at', '<=', now).execute()
      await db.insertInto('admin_key').values(encodeAdminKey(key)).execute()
    },

    /** A key that has not expired. */
    async find(hash: string, kind: AdminKeyKind, now: number): Promise<AdminKey | undefined> {
      const row = await db
        .selectFrom('admin_key')
        .selectAll()
        .where('hash', '=', hash)
        .where('kind', '=', kind)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row && decodeAdminKey(row)
    },

    /** Removes a key and returns it, to one caller only; `undefined` if it is gone or expired. */
    async take(hash: string, kind: AdminKeyKind, now: number): Promise<AdminKey | undefined> {
      const row = await db
        .deleteFrom('admin_key')
        .where('hash', '=', hash)
        .where('kind', '=', kind)
        .returningAll()
        .executeTakeFirst()
      return row !== undefined && row.expires_at > now ? decodeAdminKey(row) : undefined
    },

    /** Signs an admin out everywhere. */
    async dropAll(adminId: number): Promise<void> {
      await db.deleteFrom('admin_key').where('admin_id', '=', adminId).execute()
    },
  }
}
