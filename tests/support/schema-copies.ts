import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import type { OpenDatabase, TestDatabase } from './test-database.ts'

/** The folder of schema copies: a small database at each schema from 008 on, as SQL for either database. */
export const COPIES = join(import.meta.dirname, '../store/fixtures')

/** The numbers of the schemas with copies, oldest first: `008`, … */
export function copiedSchemas(): string[] {
  const names = readdirSync(COPIES).map((file) => /^schema-(\d{3})\.sqlite\.sql$/.exec(file)?.[1])
  return names.filter((name) => name !== undefined).toSorted()
}

/** The path of a schema's copy, whether or not it exists yet. */
export function copyFile(schema: string, database: Pick<TestDatabase, 'name'>): string {
  return join(COPIES, `schema-${schema}.${database.name === 'SQLite' ? 'sqlite' : 'postgres'}.sql`)
}

/** Loads the copy of a schema into an empty database. */
export async function loadCopy(
  database: TestDatabase,
  opened: OpenDatabase,
  schema: string,
): Promise<void> {
  const file = copyFile(schema, database)
  if (!existsSync(file)) throw new Error(`${file} is missing`)
  await opened.run(readFileSync(file, 'utf8'))
}

/** Dumps a database as SQL that recreates it in an empty one, readable enough for a review. */
export function dump(database: Pick<TestDatabase, 'name'>, opened: OpenDatabase): string {
  return database.name === 'SQLite'
    ? dumpSqlite(opened.url.replace('file:', ''))
    : dumpPostgres(new URL(opened.url))
}

function dumpSqlite(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const entries = database
      .prepare('select type, name, sql from sqlite_schema where sql is not null order by rowid')
      .all()
      .map(({ type, name, sql }) => ({ type, name: String(name), sql: String(sql) }))
    const virtual = entries.filter(({ sql }) => /^create virtual table/i.test(sql))
    // A full-text index keeps its data in shadow tables, which are created with the index.
    const isShadow = (name: string) => virtual.some((index) => name.startsWith(`${index.name}_`))
    const isTable = ({ type }: { type: unknown }) => type === 'table'
    const tables = entries.filter(
      (entry) => isTable(entry) && !entry.name.startsWith('sqlite_') && !isShadow(entry.name),
    )
    const later = entries.filter((entry) => !isTable(entry))
    const rowsOf = (name: string, select: string) => {
      const rows = database.prepare(`${select} from "${name}"`).all()
      return rows.map((row) => {
        const columns = Object.keys(row).map((column) => `"${column}"`)
        const values = Object.values(row).map(literal)
        return `insert into "${name}" (${columns.join(', ')}) values (${values.join(', ')});`
      })
    }
    return [
      'pragma foreign_keys = off;',
      'begin;',
      ...tables.flatMap(({ name, sql }) => [
        '',
        `${sql.trim()};`,
        ...rowsOf(
          name,
          virtual.some((index) => index.name === name) ? 'select rowid, *' : 'select *',
        ),
      ]),
      '',
      'delete from sqlite_sequence;',
      ...rowsOf('sqlite_sequence', 'select *'),
      '',
      ...later.map(({ sql }) => `${sql.trim()};`),
      'commit;',
      '',
    ].join('\n')
  } finally {
    database.close()
  }
}

function literal(value: SQLOutputValue): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString('hex')}'`
  return String(value)
}

/** Uses pg_dump, and removes what is specific to one server: owners, settings, the schema's name. */
function dumpPostgres(url: URL): string {
  const schema = /search_path=(\w+)/.exec(url.searchParams.get('options') ?? '')?.[1] ?? 'public'
  const plain = new URL(url)
  plain.search = ''
  const args = [
    '--no-owner',
    '--no-privileges',
    '--inserts',
    '--column-inserts',
    `--schema=${schema}`,
  ]
  const text = execFileSync('pg_dump', [...args, plain.href], { encoding: 'utf8' })
  return `${text
    .replaceAll(`${schema}.`, '')
    .replaceAll(
      /^(?:--.*|\\(?:un)?restrict .*|SET .*;|CREATE SCHEMA .*;|SELECT pg_catalog\.set_config.*)$/gm,
      '',
    )
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
