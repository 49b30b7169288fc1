import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * The keys of grouping become short: 32 bits, by the article's number instead of its time, and without an index of their
 * own by article, since nobody looks from that side. Forty rows of 30 bytes in two trees were most of what an article cost.
 * The old keys are not converted, since they are computed differently: articles of the week before start new stories.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema.dropTable('fingerprint_key').execute()
  await db.schema
    .createTable('fingerprint_key')
    .addColumn('key', 'integer', (c) => c.notNull())
    .addColumn('article_id', big, (c) => c.notNull())
    .addPrimaryKeyConstraint('fingerprint_key_key', ['key', 'article_id'])
    // In SQLite the key is the table; numbers of its own for the rows would be a second one.
    .modifyEnd(kind === 'postgres' ? sql`` : sql`without rowid`)
    .execute()
}
