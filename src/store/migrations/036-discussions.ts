import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * Where each source says that an article is discussed, and how many comments there were; and what discussions say, for some hours. Of
 * what sources published before, only the first one's discussion is known (`article.comments_url`).
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema.alterTable('article_source').addColumn('comments_url', 'text').execute()
  await db.schema.alterTable('article_source').addColumn('comments', 'integer').execute()
  await db.schema
    .createTable('discussion')
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('said', 'text', (column) => column.notNull())
    .addColumn('made_at', big, (column) => column.notNull())
    .addPrimaryKeyConstraint('discussion_key', ['url', 'language'])
    .execute()
}
