import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/**
 * One odd answer no longer changes what a source is: how long its address has answered with something else, the other way to
 * its articles that was found meanwhile, and what it was when it was added. The address of an article as each source
 * publishes it, so that a corrected link is noticed.
 */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const big = kind === 'postgres' ? 'bigint' : 'integer'
  const source = db.schema.alterTable('source')
  await source.addColumn('degraded_since', big).execute()
  await source.addColumn('other_url', 'text').execute()
  await source.addColumn('other_kind', 'text').execute()
  await source.addColumn('other_since', big).execute()
  await source.addColumn('added_kind', 'text').execute()
  await source.addColumn('address_asked_at', big).execute()
  await db.schema.alterTable('article_source').addColumn('url', 'text').execute()
}
