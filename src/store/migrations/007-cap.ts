import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Caps of a day's spending that the operator has set by hand, in place of the environment's. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const real = kind === 'postgres' ? 'double precision' : 'real'
  await db.schema
    .createTable('cap')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', real)
    .addColumn('by_id', big, (c) => c.notNull())
    .addColumn('at', big, (c) => c.notNull())
    .execute()
}
