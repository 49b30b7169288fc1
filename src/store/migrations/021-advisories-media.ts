import type { Kysely } from 'kysely'

/** Security advisories are marked as such; what an episode or a video brings along is kept with its article. Both are JSON. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('article').addColumn('advisory', 'text').execute()
  await db.schema.alterTable('article').addColumn('media', 'text').execute()
}
