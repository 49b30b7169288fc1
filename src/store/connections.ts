import type { Connection, ConnectionKind } from '../model/connection.ts'
import { HOUR } from '../model/time.ts'
import { decodeConnection } from './codecs/connection-codec.ts'
import type { Database } from './database.ts'

export type Connections = ReturnType<typeof connections>

/** What people connected, for programs that show a secret. A chat goes through its viewer. */
export function connections(db: Database) {
  return {
    /**
     * The connection of one of these kinds that a secret of this hash opens; `undefined` if there is none or it was ended.
     * @throws {DamagedColumn}
     */
    async find(
      secretHash: string,
      kinds: readonly ConnectionKind[],
    ): Promise<Connection | undefined> {
      const row = await db
        .selectFrom('connection')
        .selectAll()
        .where('secret_hash', '=', secretHash)
        .where('kind', 'in', kinds)
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      return row && decodeConnection(row)
    },

    /** Notes that a connection is used at `now` (epoch ms): at most once an hour, so that reading costs no writing. */
    async used({ id, usedAt }: Connection, now: number): Promise<void> {
      if (usedAt !== null && usedAt > now - HOUR) return
      await db.updateTable('connection').set({ used_at: now }).where('id', '=', id).execute()
    },
  }
}
