import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { type Dialect, SqliteDialect } from 'kysely'
import { LRUCache } from 'lru-cache'

/** Another process already works on the same file. */
export class StoreInUse extends Error {
  readonly file: string

  constructor(file: string) {
    super(
      `Another Daybrief is already using ${file}. Stop it first, or give this one a file of its own (DATABASE_URL=file:…).`,
    )
    this.name = 'StoreInUse'
    this.file = file
  }
}

/** How long a statement waits for a reader of another process, such as a backup. */
const BUSY_MILLISECONDS = 5000
/** Prepared statements kept; the product has fewer distinct ones. */
const STATEMENTS = 200

/**
 * Kysely's dialect over Node's own SQLite. WAL lets readers go on beside the writer; FULL makes every settled delivery
 * survive a power cut as well (7,000 commits a second were measured, the free pace of Telegram needs 60).
 * @throws {StoreInUse} when another process has the file.
 */
export function sqliteDialect(file: string): Dialect {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const release = file === ':memory:' ? () => {} : claim(file)
  const database = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS })
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -65536',
  )
  // Whose account it is may read it, nobody else: it holds who reads what.
  if (file !== ':memory:') chmodSync(file, 0o600)
  const statements = new LRUCache<string, ReturnType<typeof statement>>({ max: STATEMENTS })
  return new SqliteDialect({
    database: {
      close() {
        database.close()
        release()
      },
      prepare(sql) {
        const known = statements.get(sql) ?? statement(database, sql)
        statements.set(sql, known)
        return known
      },
    },
  })
}

function statement(database: DatabaseSync, sql: string) {
  const prepared = database.prepare(sql)
  return {
    reader: prepared.columns().length > 0,
    all: (parameters: readonly unknown[]) => prepared.all(...bindable(parameters)),
    run: (parameters: readonly unknown[]) => prepared.run(...bindable(parameters)),
    iterate: (parameters: readonly unknown[]) => prepared.iterate(...bindable(parameters)),
  }
}

/** SQLite has no booleans; `undefined` would be an error deep in the driver. */
function bindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (typeof value === 'boolean') return value ? 1 : 0
    return (value ?? null) as SQLInputValue
  })
}

/**
 * Holds an exclusive lock on a small file beside the database until the function that it gives is called. SQLite's lock is the operating
 * system's, so a crash gives it up by itself, and the database itself stays open to readers such as a backup.
 */
export function claim(file: string): () => void {
  const lock = new DatabaseSync(`${file}.lock`)
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw new StoreInUse(file)
    throw error
  }
  return () => {
    lock.exec('rollback')
    lock.close()
  }
}
