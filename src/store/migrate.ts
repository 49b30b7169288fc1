import { type Kysely, sql } from 'kysely'
import { type MigrationResult, Migrator } from 'kysely/migration'
import { type Logger, loggedError } from '../log.ts'
import { OperatorError } from '../operator-error.ts'
import { checkColumns } from './check-columns.ts'
import type { Database, DatabaseKind } from './database.ts'
import { MIGRATIONS } from './migrations.ts'
import { checkNames, type DatabaseLabel, recordedNames } from './schema-version.ts'

/** A migration could not be run. Each start runs all of them in one transaction, so the database is as it was. */
export class MigrationFailed extends OperatorError {
  constructor(label: DatabaseLabel, migration: string, cause: unknown) {
    super(
      `The database ${label} could not be brought up to date, migration ${migration} failed: ${loggedError(cause).message}. Nothing was changed. Free what it needs, or restore a backup (docs/operate.md).`,
      { cause },
    )
    this.name = 'MigrationFailed'
  }
}

/**
 * Brings a database up to date: runs the migrations that it does not have yet, all in one transaction. On PostgreSQL an
 * advisory lock makes a second process wait until the first is done. `label` names the database in errors.
 * @throws {NewerDatabase} where a newer program has run migrations that this one does not know.
 * @throws {SchemaMismatch} where its tables are not the ones that its migrations make.
 * @throws {MigrationFailed}
 */
export async function migrate(
  db: Database,
  kind: DatabaseKind,
  label: DatabaseLabel,
  log: Logger,
): Promise<void> {
  const schema = kind === 'postgres' ? await currentSchema(db) : null
  const migrator = new Migrator({
    db,
    // Kysely would otherwise take a table of that name in any schema for its own.
    ...(schema !== null && { migrationTableSchema: schema }),
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(MIGRATIONS).map(([name, { up }]) => [
            name,
            { up: (inside: Kysely<unknown>) => up(inside, kind) },
          ]),
        ),
    },
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  const done = results.filter(({ status }) => status === 'Success')
  if (error === undefined && done.length > 0) {
    const migrations = { from: done.at(0)?.migrationName, to: done.at(-1)?.migrationName }
    log.info({ ...migrations, count: done.length }, 'the database was brought up to date')
  }
  if (error !== undefined) throw await explain(db, kind, label, error, results)
  const isNew = results.length === Object.keys(MIGRATIONS).length
  if (!isNew) await checkColumns(db, kind, label)
}

/** Why the migrator gave up, as an error that says what to do; an error of the connection as it was. */
async function explain(
  db: Database,
  kind: DatabaseKind,
  label: DatabaseLabel,
  error: unknown,
  results: readonly MigrationResult[],
): Promise<unknown> {
  const failed = results.find(({ status }) => status === 'Error')
  if (failed !== undefined) return new MigrationFailed(label, failed.migrationName, error)
  try {
    checkNames(await recordedNames(db, kind), label)
  } catch (found) {
    // The names cannot be read where the server went away meanwhile: what the migrator said is then the better reason.
    return found instanceof OperatorError ? found : error
  }
  return error
}

/** The schema that tables are made in: `public`, unless the URL's options say otherwise. */
async function currentSchema(db: Database): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
  return rows[0]?.name ?? null
}
