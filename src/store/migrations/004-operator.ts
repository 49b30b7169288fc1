import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** The operator's decisions: access to the bot, broadcasts, paused parts, sign-ins. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'

  await db.schema.alterTable('source').addColumn('hold', 'text').execute()

  await db.schema
    .createTable('access')
    .addColumn('person_id', big, (c) => c.primaryKey())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('by_id', big, (c) => c.notNull())
    .addColumn('at', big, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('invite')
    .addColumn('code', 'text', (c) => c.primaryKey())
    .addColumn('by_id', big, (c) => c.notNull())
    .addColumn('created_at', big, (c) => c.notNull())
    .addColumn('expires_at', big, (c) => c.notNull())
    .addColumn('uses_left', 'integer', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('broadcast')
    .addColumn('digest_id', big, (c) => c.primaryKey().references('digest.id').onDelete('cascade'))
    .addColumn('by_id', big, (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('entities', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('created_at', big, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('admin_key')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('admin_id', big, (c) => c.notNull())
    .addColumn('form_token', 'text', (c) => c.notNull())
    .addColumn('expires_at', big, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('switched_off')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('by_id', big, (c) => c.notNull())
    .addColumn('at', big, (c) => c.notNull())
    .execute()

  // Thirty days of deliveries and articles are summed up for the operator's charts, out of the index alone.
  await db.schema
    .createIndex('delivery_settled')
    .on('delivery')
    .columns(['settled_at', 'state', 'due_at'])
    .execute()
  await db.schema.createIndex('article_seen').on('article').columns(['seen_at']).execute()
}
