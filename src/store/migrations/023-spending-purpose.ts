import type { Kysely } from 'kysely'

/** What a model was asked for: until now always a summary. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('spending')
    .addColumn('purpose', 'text', (column) => column.notNull().defaultTo('summary'))
    .execute()
}
