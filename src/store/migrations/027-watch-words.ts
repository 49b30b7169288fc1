import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * Watched words, the stories that chats were told of because of them, and the articles that are still to be compared with them. An
 * alert is a delivery of a priority below 0. Quiet hours are in minutes of the day, local time.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const withId = <T extends string>(builder: CreateTableBuilder<T>) =>
    kind === 'postgres'
      ? builder.addColumn('id', 'bigint', (c) => c.generatedByDefaultAsIdentity().primaryKey())
      : builder.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
  await withId(db.schema.createTable('watch'))
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('titles_only', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', big, (c) => c.notNull())
    .addColumn('dropped_at', big)
    .addUniqueConstraint('watch_of_chat', ['chat_id', 'words'])
    .execute()
  await db.schema.createIndex('watch_words').on('watch').columns(['words', 'chat_id']).execute()
  await db.schema
    .createTable('news_alert')
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('article_id', big, (c) => c.notNull().references('article.id').onDelete('cascade'))
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('created_at', big, (c) => c.notNull())
    .addColumn('release_at', big)
    .addColumn('digest_id', big, (c) => c.references('digest.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('news_alert_key', ['chat_id', 'article_id'])
    .execute()
  await db.schema
    .createIndex('news_alert_waiting')
    .on('news_alert')
    .column('release_at')
    .where(sql<boolean>`digest_id is null`)
    .execute()
  await db.schema.createIndex('news_alert_article').on('news_alert').column('article_id').execute()
  await db.schema.createIndex('news_alert_digest').on('news_alert').column('digest_id').execute()
  await db.schema
    .createTable('article_to_match')
    .addColumn('article_id', big, (c) =>
      c.primaryKey().references('article.id').onDelete('cascade'),
    )
    .addColumn('read_at', big, (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('delivery_alert')
    .on('delivery')
    .columns(['send_after', 'id'])
    .where(sql<boolean>`state = 'planned' and priority < 0`)
    .execute()
  const subscriber = db.schema.alterTable('subscriber')
  await subscriber.addColumn('quiet_from', 'integer', (c) => c.notNull().defaultTo(1320)).execute()
  await subscriber.addColumn('quiet_to', 'integer', (c) => c.notNull().defaultTo(420)).execute()
}
