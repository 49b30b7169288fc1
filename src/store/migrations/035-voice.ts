import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Who wants to be read to, what was recorded, and the characters that were spoken each day. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const table = db.schema.createTable('voice')
  const withId =
    kind === 'postgres'
      ? table.addColumn('id', 'bigint', (c) => c.generatedByDefaultAsIdentity().primaryKey())
      : table.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
  await withId
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('digest_id', big, (c) => c.unique().references('digest.id').onDelete('cascade'))
    .addColumn('seconds', 'integer')
    .addColumn('caption', 'text')
    .addColumn('voice_file_id', 'text')
    .addColumn('audio_file_id', 'text')
    .addColumn('lease_until', big)
    .addColumn('created_at', big, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('voice_created').on('voice').column('created_at').execute()
  await db.schema
    .alterTable('subscriber')
    .addColumn('voice', 'text', (c) => c.notNull().defaultTo('asked'))
    .execute()
  await db.schema
    .alterTable('spending')
    .addColumn('characters', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
}
