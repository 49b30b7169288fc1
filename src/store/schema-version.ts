import { sql } from 'kysely'
import { OperatorError } from '../operator-error.ts'
import type { Database, DatabaseKind } from './database.ts'
import { MIGRATIONS } from './migrations.ts'

/** A database as an operator knows it: a file, or host, port and name. Never with a password. */
export type DatabaseLabel = string

/** A newer program has used the database: an older one would not understand what it stores. */
export class NewerDatabase extends OperatorError {
  readonly migration: string

  constructor(label: DatabaseLabel, migration: string) {
    super(
      `The database ${label} was used by a newer Daybrief: it has migration ${migration}, this version knows them up to ${last()}. Update Daybrief, or restore a backup from before the update (docs/operate.md).`,
    )
    this.name = 'NewerDatabase'
    this.migration = migration
  }
}

/** The tables are not the ones that the recorded migrations make, as in a database of an unreleased version. */
export class SchemaMismatch extends OperatorError {
  constructor(label: DatabaseLabel, why: string) {
    super(
      `The database ${label} does not have the tables of this version (${why}): an unreleased version made it, or it was changed by hand. Restore a backup (docs/operate.md), or set DATABASE_URL to a new database.`,
    )
    this.name = 'SchemaMismatch'
  }
}

/**
 * Checks the names of the migrations that a database has run, in their order.
 * @throws {NewerDatabase} where one of them comes after all that this program knows.
 * @throws {SchemaMismatch} where they are not the first ones that it knows.
 */
export function checkNames(names: readonly string[], label: DatabaseLabel): void {
  const known = Object.keys(MIGRATIONS)
  const newest = names.toSorted().at(-1)
  if (newest !== undefined && newest > last()) throw new NewerDatabase(label, newest)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new SchemaMismatch(label, `migration ${unknown} is unknown`)
  const skipped = known.slice(0, names.length).find((name) => !names.includes(name))
  if (skipped !== undefined) throw new SchemaMismatch(label, `migration ${skipped} was left out`)
}

/** The migrations that a database has run, by name; none where it has never been migrated. */
export async function recordedNames(db: Database, kind: DatabaseKind): Promise<string[]> {
  const { rows: tables } = await (kind === 'postgres'
    ? sql`select 1 where to_regclass('kysely_migration') is not null`
    : sql`select 1 from sqlite_schema where name = 'kysely_migration'`
  ).execute(db)
  if (tables.length === 0) return []
  const { rows } = await sql<{
    name: string
  }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

function last(): string {
  return Object.keys(MIGRATIONS).at(-1) ?? ''
}
