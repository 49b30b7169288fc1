import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { DatabaseKind } from '../../src/store/database.ts'
import { MIGRATIONS, type Migration } from '../../src/store/migrations.ts'

/** SHA-256 of the SQL that a migration executes on each database. */
export type Checksums = Record<DatabaseKind, string>

export const CHECKSUM_FILE = join(import.meta.dirname, '../store/fixtures/migrations.json')

/** The recorded checksums of migrations, by name. */
export function landedChecksums(): Record<string, Checksums> {
  // The file belongs to this test, so its shape is not checked.
  return JSON.parse(readFileSync(CHECKSUM_FILE, 'utf8'))
}

export async function currentChecksums(): Promise<Record<string, Checksums>> {
  const sums = Object.entries(MIGRATIONS).map(async ([name, migration]) => [
    name,
    {
      sqlite: digest(await statements(migration, 'sqlite')),
      postgres: digest(await statements(migration, 'postgres')),
    },
  ])
  return Object.fromEntries(await Promise.all(sums))
}

/** The queries that a migration executes, on a dummy connection that returns no rows. */
export async function statements(
  { up }: Migration,
  kind: DatabaseKind,
): Promise<Pick<CompiledQuery, 'sql' | 'parameters'>[]> {
  const queries: Pick<CompiledQuery, 'sql' | 'parameters'>[] = []
  const db = new Kysely<unknown>({
    dialect: {
      createDriver: () => new DummyDriver(),
      createAdapter: () => (kind === 'postgres' ? new PostgresAdapter() : new SqliteAdapter()),
      createQueryCompiler: () =>
        kind === 'postgres' ? new PostgresQueryCompiler() : new SqliteQueryCompiler(),
      createIntrospector: (own) =>
        kind === 'postgres' ? new PostgresIntrospector(own) : new SqliteIntrospector(own),
    },
    log({ query: { sql, parameters } }) {
      queries.push({ sql, parameters })
    },
  })
  await up(db, kind)
  return queries
}

function digest(queries: readonly Pick<CompiledQuery, 'sql' | 'parameters'>[]): string {
  const text = queries.map(({ sql, parameters }) =>
    [sql.replaceAll(/\s+/g, ' ').trim(), JSON.stringify(parameters)].join('\n'),
  )
  return createHash('sha256').update(text.join('\n')).digest('hex')
}
