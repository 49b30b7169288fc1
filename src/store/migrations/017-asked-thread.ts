import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** A digest that somebody asked for comes in the forum topic in which it was asked for. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema.alterTable('delivery').addColumn('asked_thread', big).execute()
}
