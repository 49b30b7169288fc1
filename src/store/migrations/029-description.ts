import type { Kysely } from 'kysely'

/** What a page says it is about, which may tell its article better than any of its sentences. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('article').addColumn('description', 'text').execute()
}
