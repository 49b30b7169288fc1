import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Who wants a recap of the week, on which day and at which time, and when the next one is due. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const subscriber = db.schema.alterTable('subscriber')
  await subscriber.addColumn('recap_day', 'integer').execute()
  await subscriber.addColumn('recap_minutes', 'integer').execute()
  await subscriber.addColumn('recap_due_at', big).execute()
  // Few want one: everybody else is not in the index.
  await sql`create index subscriber_recap on subscriber (recap_due_at, chat_id) where recap_due_at is not null`.execute(
    db,
  )
}
