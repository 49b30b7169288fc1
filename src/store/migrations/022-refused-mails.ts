import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** When a chat was last told that a mail to it was refused, and the domain whose mails say how to leave a sender's list. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  await db.schema.alterTable('mailbox').addColumn('refusal_told_at', big).execute()
  await db.schema.alterTable('mail_sender').addColumn('domain', 'text').execute()
}
