import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Newsletters by mail: a chat's address, how to leave each sender's list, and which mails have come, so that each comes once. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema
    .createTable('mailbox')
    .addColumn('chat_id', big, (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('address', 'text', (column) => column.unique())
    .addColumn('created_at', big, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('mail_sender')
    .addColumn('source_id', big, (column) =>
      column.primaryKey().references('source.id').onDelete('cascade'),
    )
    .addColumn('leave_url', 'text')
    .addColumn('one_click', 'integer', (column) => column.notNull())
    .addColumn('leave_mail', 'text')
    .execute()
  await db.schema
    .createTable('received_mail')
    .addColumn('chat_id', big, (column) => column.notNull())
    .addColumn('mail', 'text', (column) => column.notNull())
    .addColumn('at', big, (column) => column.notNull())
    .addPrimaryKeyConstraint('received_mail_key', ['chat_id', 'mail'])
    .execute()
  await db.schema.createIndex('received_mail_at').on('received_mail').column('at').execute()
}
