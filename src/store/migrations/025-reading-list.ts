import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Reminders of the reading list, and since when an article was saved that was dropped from it, so that this can be undone. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema
    .createTable('reading_reminder')
    .addColumn('chat_id', big, (column) => column.primaryKey())
    .addColumn('local_time', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('due_at', big, (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('reading_reminder_due')
    .on('reading_reminder')
    .column('due_at')
    .execute()
  await db.schema.alterTable('reaction').addColumn('dropped_from', big).execute()
}
