import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * Questions that people asked, with their answers, for a day. Articles are not referred to by a key: the row outlives a deleted article by
 * hours, and who reads it looks whether the article is there.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const table = db.schema.createTable('asked')
  const withId =
    kind === 'postgres'
      ? table.addColumn('id', big, (column) => column.primaryKey().generatedByDefaultAsIdentity())
      : table.addColumn('id', big, (column) => column.primaryKey().autoIncrement())
  await withId
    .addColumn('chat_id', big, (column) => column.notNull())
    .addColumn('by_id', big, (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('article_id', big)
    .addColumn('follows', big)
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('at', big, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('asked_chat').on('asked').columns(['chat_id', 'at']).execute()
  await db.schema.createIndex('asked_by').on('asked').columns(['by_id', 'at']).execute()
  await db.schema.createIndex('asked_at').on('asked').column('at').execute()
}
