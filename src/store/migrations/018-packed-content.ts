import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * Texts are stored compressed, and a feed's text only until its article is read: afterwards a hash tells whether the feed has
 * changed it. Quick on any database: what is stored stays as it is and readable, `content_to_pack` has all of it, and it is
 * packed while the bot runs. A source remembers a hash of what it last answered.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const bytes = kind === 'postgres' ? 'bytea' : 'blob'
  await db.schema.alterTable('content').addColumn('packed_blocks', bytes).execute()
  await db.schema.alterTable('article').addColumn('feed_hash', 'text').execute()
  await db.schema.alterTable('source').addColumn('body_hash', 'text').execute()
  if (kind === 'postgres') {
    // PostgreSQL would try to compress it once more.
    await sql`alter table content alter column packed_blocks set storage external`.execute(db)
  }
  await db.schema
    .createTable('content_to_pack')
    .addColumn('article_id', big, (column) =>
      column.primaryKey().notNull().references('article.id').onDelete('cascade'),
    )
    .execute()
  await sql`insert into content_to_pack (article_id) select id from article`.execute(db)
}
