import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Tables, columns and values get the names that the code uses for them. Rows, references and indexes stay. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  // First, since a table of that name follows: tables and indexes share their names.
  await renameIndex(db, kind, 'article_source', 'article_source_id', 'article', ['source_id'])

  const tables = [
    ['sighting', 'article_source'],
    ['mark', 'reaction'],
    ['taste', 'interest'],
    ['clipping', 'shared_link'],
    ['follow', 'personal_source'],
    ['notice', 'alert_state'],
  ] as const
  for (const [from, to] of tables) await db.schema.alterTable(from).renameTo(to).execute()

  await db.schema.alterTable('profile').renameColumn('wishes', 'preferences').execute()
  await db.schema.alterTable('article').renameColumn('tellable', 'eligible').execute()
  await sql`update summary set provider = 'extractive' where provider = 'embedded'`.execute(db)

  const indexes = [
    ['sighting_article', 'article_source_article', 'article_source', ['article_id']],
    ['mark_saved', 'reaction_saved', 'reaction', ['chat_id', 'saved_at']],
    ['follow_source', 'personal_source_source', 'personal_source', ['source_id']],
    ['clipping_article', 'shared_link_article', 'shared_link', ['article_id']],
  ] as const
  for (const [from, to, table, columns] of indexes) {
    await renameIndex(db, kind, from, to, table, columns)
  }

  // SQLite cannot rename a constraint, and nothing asks for its name.
  if (kind === 'sqlite') return
  const constraints = [
    ['article_source', 'sighting_key', 'article_source_key'],
    ['article_source', 'sighting_source_id_fkey', 'article_source_source_id_fkey'],
    ['article_source', 'sighting_article_id_fkey', 'article_source_article_id_fkey'],
    ['reaction', 'mark_key', 'reaction_key'],
    ['reaction', 'mark_article_id_fkey', 'reaction_article_id_fkey'],
    ['interest', 'taste_key', 'interest_key'],
    ['personal_source', 'follow_key', 'personal_source_key'],
    ['personal_source', 'follow_source_id_fkey', 'personal_source_source_id_fkey'],
    ['shared_link', 'clipping_key', 'shared_link_key'],
    ['shared_link', 'clipping_article_id_fkey', 'shared_link_article_id_fkey'],
    ['alert_state', 'notice_pkey', 'alert_state_pkey'],
    ['profile', 'profile_wishes_key', 'profile_preferences_key'],
  ] as const
  for (const [table, from, to] of constraints) {
    await sql`alter table ${sql.table(table)} rename constraint ${sql.ref(from)} to ${sql.ref(to)}`.execute(
      db,
    )
  }
}

async function renameIndex(
  db: Kysely<unknown>,
  kind: DatabaseKind,
  from: string,
  to: string,
  table: string,
  columns: readonly string[],
): Promise<void> {
  if (kind === 'postgres') {
    await sql`alter index ${sql.ref(from)} rename to ${sql.ref(to)}`.execute(db)
    return
  }
  // SQLite cannot rename an index.
  await db.schema.dropIndex(from).execute()
  await db.schema
    .createIndex(to)
    .on(table)
    .columns([...columns])
    .execute()
}
