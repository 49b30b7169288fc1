import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Sources of one's own are offered before they are kept; pages that a chat asked about are its own. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema
    .alterTable('follow')
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('kept'))
    .execute()
  // The folder that it stood in, for the way back out.
  await db.schema.alterTable('follow').addColumn('topic', 'text').execute()
  await db.schema
    .createTable('clipping')
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('article_id', big, (c) => c.notNull().references('article.id').onDelete('cascade'))
    .addColumn('created_at', big, (c) => c.notNull())
    .addPrimaryKeyConstraint('clipping_key', ['chat_id', 'article_id'])
    .execute()
  await db.schema.createIndex('article_source').on('article').column('source_id').execute()
  // An old card knows its article by the link alone.
  await db.schema.createIndex('article_link').on('article').column('link').execute()
  await db.schema.createIndex('clipping_article').on('clipping').column('article_id').execute()
}
