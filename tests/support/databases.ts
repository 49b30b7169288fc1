import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'

/** A database that a suite runs on. */
export interface TestDatabase {
  name: 'SQLite' | 'PostgreSQL'
  /** An empty database for one test file, which nothing else sees. */
  open(): Promise<OpenDatabase>
}

export interface OpenDatabase {
  url: string
  /** Runs SQL beside the product, as an operator would. Gives the rows of the last statement. */
  run(sql: string): Promise<Record<string, unknown>[]>
  /** Takes all rows out. */
  empty(): Promise<void>
  remove(): Promise<void>
}

const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test'

/** In memory where there is such a place: no test is about power cuts, and waiting for the disk is most of their time. */
const FOLDERS = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A file of its own. */
export const sqlite: TestDatabase = {
  name: 'SQLite',
  async open() {
    const folder = mkdtempSync(join(FOLDERS, 'daybrief-'))
    const file = join(folder, 'daybrief.db')
    const run = async (sql: string) => {
      const database = new DatabaseSync(file, { timeout: 5000 })
      try {
        // Only a query has rows; `exec` alone takes several statements.
        if (/^\s*select/i.test(sql)) return database.prepare(sql).all()
        database.exec(sql)
        return []
      } finally {
        database.close()
      }
    }
    return {
      url: `file:${file}`,
      run,
      async empty() {
        const tables = await run(
          "select name from sqlite_schema where type = 'table' and name not like 'kysely%' and name not like 'article_text_%'",
        )
        const deletes = tables.map(({ name }) => `delete from ${String(name)};`)
        await run(`pragma foreign_keys = off; begin; ${deletes.join(' ')} commit`)
      },
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

/** A schema of its own on the server for tests, which waits for no disk either. */
const postgres: TestDatabase = {
  name: 'PostgreSQL',
  async open() {
    const schema = `daybrief_${randomUUID().replaceAll('-', '')}`
    await onServer(SERVER, `create schema ${schema}`)
    const url = new URL(SERVER)
    url.searchParams.set('options', `-c search_path=${schema} -c synchronous_commit=off`)
    const run = (sql: string) => onServer(url.href, sql)
    return {
      url: url.href,
      run,
      async empty() {
        await run(`do $$ declare names text; begin
          select string_agg(quote_ident(tablename), ', ') into names
            from pg_tables where schemaname = current_schema() and tablename not like 'kysely%';
          execute 'truncate ' || names || ' restart identity cascade';
        end $$`)
      },
      async remove() {
        await run(`drop schema ${schema} cascade`)
      },
    }
  },
}

/**
 * The databases that are there: SQLite always, PostgreSQL at `TEST_DATABASE_URL` or on this machine's usual port. Where
 * there is none, that is said and its suites are not run; with `CI` set it is an error.
 */
export const databases: readonly TestDatabase[] = await available()

async function available(): Promise<TestDatabase[]> {
  try {
    await onServer(SERVER, 'select 1')
    return [sqlite, postgres]
  } catch (error) {
    if (process.env.CI !== undefined) throw error
    process.stderr.write(
      `no PostgreSQL (TEST_DATABASE_URL): its tests are skipped. ${String(error)}\n`,
    )
    return [sqlite]
  }
}

async function onServer(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.INT8, Number)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, types })
  await client.connect()
  try {
    const result = await client.query<Record<string, unknown>>(sql)
    return result.rows ?? []
  } finally {
    await client.end()
  }
}
