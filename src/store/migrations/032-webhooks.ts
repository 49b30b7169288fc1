import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Webhooks of people: where they are, and what is on its way to each, once for each target. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const withId = <T extends string>(builder: CreateTableBuilder<T>) =>
    kind === 'postgres'
      ? builder.addColumn('id', 'bigint', (c) => c.generatedByDefaultAsIdentity().primaryKey())
      : builder.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
  const connection = db.schema.alterTable('connection')
  await connection.addColumn('target', 'text').execute()
  await connection.addColumn('nonce', 'text').execute()
  await connection.addColumn('event', 'text', (c) => c.notNull().defaultTo('saved')).execute()
  await connection.addColumn('failing_since', big).execute()
  await withId(db.schema.createTable('push'))
    .addColumn('connection_id', big, (c) =>
      c.notNull().references('connection.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('article_id', big, (c) => c.references('article.id').onDelete('cascade'))
    .addColumn('digest_id', big, (c) => c.references('digest.id').onDelete('cascade'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('due_at', big, (c) => c.notNull())
    .addColumn('created_at', big, (c) => c.notNull())
    .addColumn('sent_at', big)
    .addUniqueConstraint('push_once', ['connection_id', 'name'])
    .execute()
  await db.schema
    .createIndex('push_due')
    .on('push')
    .column('due_at')
    .where(sql<boolean>`state = 'planned'`)
    .execute()
  await db.schema.createIndex('push_article').on('push').column('article_id').execute()
  await db.schema.createIndex('push_digest').on('push').column('digest_id').execute()
}
