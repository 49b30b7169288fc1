import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * The stories that chats follow. A story is named by its articles, not by its number: stories merge and split, articles stay. What is
 * new in an article that is told because of that stands beside the alert; one that waits for the chat's next digest has no time of release.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const withId = <T extends string>(builder: CreateTableBuilder<T>) =>
    kind === 'postgres'
      ? builder.addColumn('id', 'bigint', (c) => c.generatedByDefaultAsIdentity().primaryKey())
      : builder.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
  await withId(db.schema.createTable('follow'))
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('article_id', big, (c) => c.notNull().references('article.id').onDelete('cascade'))
    .addColumn('at_once', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', big, (c) => c.notNull())
    .addColumn('ends_at', big, (c) => c.notNull())
    .addColumn('dropped_at', big)
    .addUniqueConstraint('follow_of_chat', ['chat_id', 'article_id'])
    .execute()
  await db.schema.createIndex('follow_article').on('follow').column('article_id').execute()
  await sql`create index follow_ending on follow (ends_at) where dropped_at is null`.execute(db)
  await db.schema
    .createTable('followed_article')
    .addColumn('follow_id', big, (c) => c.notNull().references('follow.id').onDelete('cascade'))
    .addColumn('article_id', big, (c) => c.notNull().references('article.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('followed_article_key', ['follow_id', 'article_id'])
    .execute()
  await db.schema
    .createIndex('followed_article_article')
    .on('followed_article')
    .columns(['article_id', 'follow_id'])
    .execute()
  await db.schema.alterTable('news_alert').addColumn('news', 'text').execute()
}
