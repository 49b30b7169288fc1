import type { CreateTableBuilder, Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** What people connected to the bot: of the secrets that it gave out only hashes are kept. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const withId = <T extends string>(builder: CreateTableBuilder<T>) =>
    kind === 'postgres'
      ? builder.addColumn('id', 'bigint', (c) => c.generatedByDefaultAsIdentity().primaryKey())
      : builder.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
  await withId(db.schema.createTable('connection'))
    .addColumn('chat_id', big, (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('secret_hash', 'text', (c) => c.unique())
    .addColumn('may_save', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', big, (c) => c.notNull())
    .addColumn('used_at', big)
    .addColumn('ended_at', big)
    .addUniqueConstraint('connection_of_chat', ['chat_id', 'kind'])
    .execute()
}
