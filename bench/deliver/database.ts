import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'

/** A database for one measurement. */
export interface BenchDatabase {
  kind: 'SQLite' | 'PostgreSQL'
  url: string
  /** Runs one statement on a connection of its own, outside the product. */
  run(sql: string): Promise<Record<string, unknown>[]>
  remove(): Promise<void>
}

const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test'

/** @param server PostgreSQL only: where a new schema is created; `remove` drops it. */
export async function freshDatabase(
  kind: BenchDatabase['kind'],
  server = SERVER,
): Promise<BenchDatabase> {
  return kind === 'SQLite' ? freshFile() : freshSchema(server)
}

function freshFile(): BenchDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-'))
  const file = join(folder, 'daybrief.db')
  return {
    kind: 'SQLite',
    url: `file:${file}`,
    async run(sql) {
      const database = new DatabaseSync(file, { timeout: 60_000 })
      try {
        return database.prepare(sql).all()
      } finally {
        database.close()
      }
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function freshSchema(server: string): Promise<BenchDatabase> {
  const schema = `daybrief_bench_${process.pid}_${Date.now()}`
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.INT8, Number)
  const client = new pg.Client({ connectionString: server, types })
  await client.connect()
  await client.query(`create schema ${schema}`)
  await client.query(`set search_path to ${schema}`)
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return {
    kind: 'PostgreSQL',
    url: url.href,
    run: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    async remove() {
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    },
  }
}
