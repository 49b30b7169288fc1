import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Which process is making a summary right now, so that no other one asks a model for it too. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema
    .createTable('summary_claim')
    .addColumn('article_id', big, (column) =>
      column.notNull().references('article.id').onDelete('cascade'),
    )
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('lease_until', big, (column) => column.notNull())
    .addPrimaryKeyConstraint('summary_claim_key', ['article_id', 'language'])
    .execute()
}
