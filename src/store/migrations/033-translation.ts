import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Parts of articles in other languages, made once for everybody; they go with their article. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema
    .createTable('translation')
    .addColumn('article_id', big, (column) =>
      column.notNull().references('article.id').onDelete('cascade'),
    )
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('section', big, (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('texts', 'text', (column) => column.notNull())
    .addColumn('retry_at', big)
    .addColumn('made_at', big, (column) => column.notNull())
    .addPrimaryKeyConstraint('translation_key', ['article_id', 'language', 'section'])
    .execute()
}
