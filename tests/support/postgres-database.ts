import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { pino } from 'pino'
import { openStore } from '../../src/store/store.ts'
import { clientConfig, onServer, rowsOf } from './postgres-server.ts'
import type { OpenDatabase, TestDatabase } from './test-database.ts'

/**
 * Schemas on the test server. A schema with all tables is emptied and reused by later test files of the same worker, since
 * migrations take longer than most of these tests. They are not copies of a template database: dropping a database makes the
 * server flush its memory to disk, which took 0.3 s on an idle machine and up to 45 s under load.
 * @param server URL of a database on the server
 * @param run the name of this test run, the prefix of all its schemas; they are dropped at its end
 */
export function postgresAt(server: string, run: string): TestDatabase {
  const unused: Schema[] = []
  const blank = () => createSchema(server, `${run}_${randomUUID().slice(0, 8)}`)
  const migrated = async () => {
    const schema = await blank()
    const store = await openStore(schema.url, pino({ level: 'silent' }))
    await store.close()
    return schema
  }
  return {
    name: 'PostgreSQL',
    async open() {
      const schema = unused.pop() ?? (await migrated())
      const remove = async () => {
        await schema.leaveAlone()
        await schema.empty()
        unused.push(schema)
      }
      return { ...schema, remove }
    },
    blank,
  }
}

interface Schema extends OpenDatabase {
  /** Terminates other sessions that use its tables: a killed bot's statement may still be running. */
  leaveAlone(): Promise<void>
}

/** Interval between checks whether the other sessions have ended, ms. */
const LOOK_MS = 10

async function createSchema(server: string, name: string): Promise<Schema> {
  await onServer(server, `create schema ${name}`)
  const url = new URL(server)
  // Commits do not wait for the disk.
  url.searchParams.set('options', `-c search_path=${name} -c synchronous_commit=off`)
  const pool = new pg.Pool({ ...clientConfig(url.href), max: 1, allowExitOnIdle: true })
  // A broken idle connection is replaced at the next query.
  pool.on('error', () => {})
  const run = async (sql: string) => rowsOf(await pool.query<Record<string, unknown>>(sql))
  let emptying: string | null = null
  return {
    url: url.href,
    run,
    async empty() {
      emptying ??= await emptyingOf(run)
      await run(emptying)
    },
    async remove() {
      await run(`drop schema ${name} cascade`)
      await pool.end()
    },
    async leaveAlone() {
      const others = `select distinct pid from pg_locks join pg_class on pg_class.oid = relation
        where relnamespace = '${name}'::regnamespace and pid <> pg_backend_pid()`
      while ((await run(`select pg_terminate_backend(pid) from (${others}) as others`)).length > 0)
        await sleep(LOOK_MS)
    },
  }
}

/**
 * SQL that deletes all rows and resets all sequences. `truncate` took twenty times as long, because it writes new files for
 * each table and each index.
 */
async function emptyingOf(run: OpenDatabase['run']): Promise<string> {
  const tables = await run(
    `select tablename as name from pg_tables where schemaname = current_schema() and tablename not like 'kysely%'`,
  )
  const references = await run(
    `select distinct conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
     where contype = 'f' and conrelid <> confrelid and connamespace = current_schema()::regnamespace`,
  )
  let left = tables.map(({ name }) => String(name))
  const deletes: string[] = []
  // Tables that no other refers to come first.
  while (left.length > 0) {
    const free = left.filter(
      (name) => !references.some(({ from, to }) => to === name && left.includes(String(from))),
    )
    if (free.length === 0) throw new Error(`tables that refer to each other: ${left.join(', ')}`)
    deletes.push(...free.map((name) => `delete from ${name};`))
    left = left.filter((name) => !free.includes(name))
  }
  return `${deletes.join(' ')} select setval(oid, 1, false) from pg_class where relkind = 'S' and relnamespace = current_schema()::regnamespace`
}
