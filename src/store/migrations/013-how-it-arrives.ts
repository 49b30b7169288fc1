import type { Kysely } from 'kysely'

/** Whether digests ring, and whether each member of a group reads a copy of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const subscriber = db.schema.alterTable('subscriber')
  await subscriber.addColumn('sound', 'integer', (c) => c.notNull().defaultTo(1)).execute()
  await subscriber.addColumn('member_copies', 'integer', (c) => c.notNull().defaultTo(0)).execute()
}
