import { Kysely } from 'kysely'
import type { Logger } from '../log.ts'
import { type Database, kindOf } from './database.ts'
import { MigrationFailed, migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { sqliteDialect } from './sqlite/sqlite-dialect.ts'

/** The default maximum number of connections to PostgreSQL. */
export const DEFAULT_POOL = 10

/**
 * Opens the database that a `DATABASE_URL` names and brings its schema up to date. `pool` is how many connections to
 * PostgreSQL there may be.
 * @throws {StoreInUse} when another process has the SQLite file.
 * @throws {StoreUnreachable} when PostgreSQL does not let us in.
 * @throws {NewerDatabase}, {SchemaMismatch} or {MigrationFailed} when the schema is not, and cannot be made, that of this
 * version.
 */
export async function openDatabase(
  url: string,
  log: Logger,
  pool = DEFAULT_POOL,
): Promise<Database> {
  if (kindOf(url) === 'sqlite') {
    const file = fileOf(url)
    const db = new Kysely<Schema>({ dialect: sqliteDialect(file) })
    try {
      await migrate(db, 'sqlite', file, log)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return db
  }
  const { addressOf, connectError, postgresDialect, STATEMENT_MS } = await import('./postgres.ts')
  // Migrations get connections of their own, without a limit of time: an index on a large table takes minutes, and so may
  // the wait for another process that migrates.
  const settings = { pool: 2, statementMs: 0 }
  const migrating = new Kysely<Schema>({ dialect: postgresDialect(url, settings, log) })
  try {
    await migrate(migrating, 'postgres', addressOf(url), log)
  } catch (error) {
    await migrating.destroy()
    const cause = error instanceof MigrationFailed ? error.cause : error
    const why = connectError(url, cause)
    throw why === cause ? error : why
  }
  await migrating.destroy()
  return new Kysely<Schema>({
    dialect: postgresDialect(url, { pool, statementMs: STATEMENT_MS }, log),
  })
}

/** `file:data/x.db`, `file:/var/x.db` and `file::memory:` as a path. */
export function fileOf(url: string): string {
  return decodeURIComponent(url.replace(/^file:(?:\/\/(?=\/))?/, ''))
}

/** Whether a URL names a SQLite database that is a file, and not one in memory. */
export function isFile(url: string): boolean {
  return url.startsWith('file:') && fileOf(url) !== ':memory:'
}
