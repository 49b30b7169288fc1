import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Since when a chat has refused every message for lack of rights, and who subscribed a group or channel, to be told of it once. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const subscriber = db.schema.alterTable('subscriber')
  await subscriber.addColumn('denied_since', big).execute()
  await subscriber.addColumn('subscribed_by', big).execute()
  await subscriber.addColumn('owner_told_at', big).execute()
}
