import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Logger } from '../log.ts'
import { type Database, type Kind, kindOf } from './database.ts'
import * as firstLight from './migrations/001-first-light.ts'
import * as delivery from './migrations/002-delivery.ts'
import * as keep from './migrations/003-keep.ts'
import * as operator from './migrations/004-operator.ts'
import * as search from './migrations/005-search.ts'
import * as own from './migrations/006-own.ts'
import * as cap from './migrations/007-cap.ts'
import * as shortKeys from './migrations/008-short-keys.ts'
import type { Schema } from './schema.ts'
import { sqliteDialect } from './sqlite/dialect.ts'

/** A migration told apart by database where the two differ in a word. */
interface Step {
  up(db: Kysely<unknown>, kind: Kind): Promise<void>
}

const steps: Record<string, Step> = {
  '001-first-light': firstLight,
  '002-delivery': delivery,
  '003-keep': keep,
  '004-operator': operator,
  '005-search': search,
  '006-own': own,
  '007-cap': cap,
  '008-short-keys': shortKeys,
}

/** Connections to PostgreSQL at most, where nothing else is said. */
export const DEFAULT_POOL = 10

/**
 * Opens the database that a `DATABASE_URL` names and brings its schema up to date. `pool` is how many connections to
 * PostgreSQL there may be.
 * @throws {StoreInUse} when another process has the SQLite file.
 * @throws {StoreUnreachable} when PostgreSQL does not let us in.
 */
export async function openDatabase(
  url: string,
  log: Logger,
  pool = DEFAULT_POOL,
): Promise<Database> {
  if (kindOf(url) === 'sqlite') {
    const db = new Kysely<Schema>({ dialect: sqliteDialect(fileOf(url)) })
    await migrate(db, 'sqlite', log)
    return db
  }
  const { connectError, postgresDialect, STATEMENT_MS } = await import('./postgres.ts')
  // Migrations get connections of their own, without a limit of time: an index on a large table takes minutes, and so may
  // the wait for another process that migrates.
  const settings = { pool: 2, statementMs: 0 }
  const migrating = new Kysely<Schema>({ dialect: postgresDialect(url, settings, log) })
  try {
    await migrate(migrating, 'postgres', log)
  } catch (error) {
    throw connectError(url, error)
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

/** Runs what is not run yet. On PostgreSQL an advisory lock makes a second process wait until the first is done. */
async function migrate(db: Database, kind: Kind, log: Logger): Promise<void> {
  try {
    const schema = kind === 'postgres' ? await currentSchema(db) : null
    const migrator = new Migrator({
      db,
      // Kysely would otherwise take a table of that name in any schema for its own.
      ...(schema !== null && { migrationTableSchema: schema }),
      provider: {
        getMigrations: async () =>
          Object.fromEntries(
            Object.entries(steps).map(([name, step]) => [
              name,
              { up: (inside: Kysely<unknown>) => step.up(inside, kind) },
            ]),
          ),
      },
    })
    const { error, results = [] } = await migrator.migrateToLatest()
    for (const { migrationName, status } of results)
      log.info({ migrationName, status }, 'migration')
    if (error !== undefined) throw error
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** The schema that tables are made in: `public`, unless the URL's options say otherwise. */
async function currentSchema(db: Database): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
  return rows[0]?.name ?? null
}
