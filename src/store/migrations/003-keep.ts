import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** What people keep: marks on articles, taste, sources of their own; how each chat likes to read; topics of articles. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const real = kind === 'postgres' ? 'double precision' : 'real'

  await db.schema
    .createTable('mark')
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('article_id', big, (c) => c.notNull().references('article.id').onDelete('cascade'))
    .addColumn('saved_at', big)
    .addColumn('opinion', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('updated_at', big, (c) => c.notNull())
    .addPrimaryKeyConstraint('mark_key', ['chat_id', 'article_id'])
    .execute()
  await db.schema.createIndex('mark_saved').on('mark').columns(['chat_id', 'saved_at']).execute()

  await db.schema
    .createTable('taste')
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('weight', real, (c) => c.notNull())
    .addColumn('pinned', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('updated_at', big, (c) => c.notNull())
    .addPrimaryKeyConstraint('taste_key', ['chat_id', 'kind', 'name'])
    .execute()

  await db.schema
    .createTable('follow')
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('source_id', big, (c) => c.notNull().references('source.id').onDelete('cascade'))
    .addColumn('created_at', big, (c) => c.notNull())
    .addPrimaryKeyConstraint('follow_key', ['chat_id', 'source_id'])
    .execute()
  await db.schema.createIndex('follow_source').on('follow').column('source_id').execute()

  const subscriber = db.schema.alterTable('subscriber')
  await subscriber.addColumn('thread_id', big).execute()
  await subscriber.addColumn('form', 'text', (c) => c.notNull().defaultTo('cards')).execute()
  await subscriber.addColumn('reading', 'text', (c) => c.notNull().defaultTo('classic')).execute()
  await subscriber.addColumn('pictures', 'integer', (c) => c.notNull().defaultTo(1)).execute()
  await subscriber.addColumn('paused_until', big).execute()

  // JSON list of topics, the main one first; `null` until they were worked out.
  await db.schema.alterTable('article').addColumn('categories', 'text').execute()
  await db.schema.alterTable('article').addColumn('lead', 'text').execute()
  await db.schema.alterTable('article').addColumn('topics', 'text').execute()
  // What is new in a story that was sent before.
  await db.schema.alterTable('card').addColumn('news', 'text').execute()
}
