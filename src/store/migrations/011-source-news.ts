import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * A source that is asked but delivers nothing is noticed: when its newest item was published, when it last had an article that may
 * be sent, and how far apart its items usually are.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const source = db.schema.alterTable('source')
  await source.addColumn('newest_at', big).execute()
  await source.addColumn('last_told_at', big).execute()
  await source.addColumn('usual_gap_ms', big).execute()
  await sql`update source set last_told_at = last_new_at`.execute(db)
}
