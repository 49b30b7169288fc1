import { Kysely, sql } from 'kysely'
import type { Database, DatabaseKind } from './database.ts'
import { MIGRATIONS } from './migrations.ts'
import { type DatabaseLabel, SchemaMismatch } from './schema-version.ts'
import { sqliteDialect } from './sqlite/sqlite-dialect.ts'

/**
 * Checks that a database has every table and column that the migrations make. The right ones are read from an empty SQLite
 * database in memory that has just run them all, which takes about 10 ms. Columns that are there besides do no harm.
 * @throws {SchemaMismatch} naming what is missing.
 */
export async function checkColumns(
  db: Database,
  kind: DatabaseKind,
  label: DatabaseLabel,
): Promise<void> {
  const found = await columnsOf(db, kind)
  const missing = (await expected()).filter((column) => !found.has(column))
  if (missing.length === 0) return
  const tables = new Set([...found].map(tableOf))
  const names = missing.map((column) =>
    tables.has(tableOf(column)) ? column : `table ${tableOf(column)}`,
  )
  throw new SchemaMismatch(label, `missing: ${[...new Set(names)].join(', ')}`)
}

async function expected(): Promise<string[]> {
  const db = new Kysely<unknown>({ dialect: sqliteDialect(':memory:') })
  try {
    for (const { up } of Object.values(MIGRATIONS)) await up(db, 'sqlite')
    return [...(await columnsOf(db, 'sqlite'))]
  } finally {
    await db.destroy()
  }
}

/** `table.column` of every column, without the search index, which is a different kind of table in each database. */
async function columnsOf<T>(db: Kysely<T>, kind: DatabaseKind): Promise<Set<string>> {
  const query =
    kind === 'postgres'
      ? sql<{ name: string }>`
          select relname || '.' || attname as name
          from pg_class join pg_attribute on attrelid = pg_class.oid
          where relnamespace = current_schema()::regnamespace and relkind = 'r'
            and attnum > 0 and not attisdropped and relname not like 'article_text%'`
      : sql<{ name: string }>`
          select entry.name || '.' || part.name as name
          from sqlite_schema as entry join pragma_table_info(entry.name) as part
          where entry.type = 'table' and entry.name not like 'sqlite%'
            and entry.name not like 'article_text%'`
  const { rows } = await query.execute(db)
  return new Set(rows.map(({ name }) => name))
}

function tableOf(column: string): string {
  return column.slice(0, column.indexOf('.'))
}
