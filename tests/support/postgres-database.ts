import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { pino } from 'pino'
import { openStore } from '../../src/store/store.ts'
import { clientConfig, onServer, rowsOf } from './postgres-server.ts'
import type { OpenDatabase, TestDatabase } from './test-database.ts'

/**
 * Schemas on a server for tests. One with all tables goes back, emptied, to the files of the same worker that come later: the
 * migrations take longer than most of these tests. Not a copy of a template database: dropping a database makes the server
 * write down all that it has in memory, for 0.3 s at rest and up to 45 s were measured beside other work.
 * @param server URL of a database there
 * @param run a name for this run of the tests, with which the names of all its schemas begin; they are dropped at its end
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
  /** Ends what others do with its tables: a bot that was killed may have a statement running. */
  leaveAlone(): Promise<void>
}

/** How often it is looked at whether others are gone, ms. */
const LOOK_MS = 10

async function createSchema(server: string, name: string): Promise<Schema> {
  await onServer(server, `create schema ${name}`)
  const url = new URL(server)
  // Waiting for the disk is left to the server.
  url.searchParams.set('options', `-c search_path=${name} -c synchronous_commit=off`)
  const pool = new pg.Pool({ ...clientConfig(url.href), max: 1, allowExitOnIdle: true })
  // An idle connection that breaks is replaced by the next query.
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
 * SQL that takes all rows out and begins to count anew. Not `truncate`: it writes new files for each table and each index,
 * which took twenty times as long.
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
  // What nobody refers to goes first.
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
