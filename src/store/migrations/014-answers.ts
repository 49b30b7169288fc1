import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * Answers that wait for their turn survive a restart. A digest that somebody asked for goes through the ledger like all others,
 * and is claimed first.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const withId = <T extends string>(builder: CreateTableBuilder<T>) =>
    kind === 'postgres'
      ? builder.addColumn('id', 'bigint', (c) => c.generatedByDefaultAsIdentity().primaryKey())
      : builder.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
  await withId(db.schema.createTable('answer'))
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('method', 'text', (c) => c.notNull())
    .addColumn('parameters', 'text', (c) => c.notNull())
    .addColumn('asked_at', big, (c) => c.notNull())
    .addColumn('send_after', big, (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('lease_until', big)
    .execute()
  await db.schema.createIndex('answer_next').on('answer').column('asked_at').execute()
  await db.schema.createIndex('answer_chat').on('answer').columns(['chat_id', 'asked_at']).execute()
  await db.schema
    .alterTable('delivery')
    .addColumn('priority', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await db.schema
    .createIndex('delivery_asked')
    .on('delivery')
    .columns(['send_after', 'id'])
    .where(sql<boolean>`state = 'planned' and priority > 0`)
    .execute()
}
