import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** What delivery to a million subscribers needs: indexes in the order that rows are asked for, and who missed a digest. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema.alterTable('subscriber').addColumn('missed_at', big).execute()

  // The id belongs to the order: a million rows are due at the same millisecond, and a claim must not sort them.
  await db.schema.dropIndex('delivery_next').execute()
  await index(db, 'delivery_next', 'delivery', ['state', 'send_after', 'id'])
  await db.schema.dropIndex('subscriber_due').execute()
  await index(db, 'subscriber_due', 'subscriber', ['state', 'next_due_at', 'chat_id'])

  // The first digest that held an article is found without looking at the others.
  await db.schema.dropIndex('card_article').execute()
  await index(db, 'card_article', 'card', ['article_id', 'digest_id'])

  // Pruning a digest looks for who had it last, pruning sessions for the oldest.
  await index(db, 'subscriber_last_digest', 'subscriber', ['last_digest_id'])
  await index(db, 'session_age', 'session', ['updated_at'])
}

function index(db: Kysely<unknown>, name: string, on: string, columns: string[]): Promise<void> {
  return db.schema.createIndex(name).on(on).columns(columns).execute()
}
