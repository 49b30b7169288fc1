import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'

/** The result of a statement: the rows of a read, or what a write changed. */
export interface StatementResult {
  rows: unknown[]
  changes: number | bigint
  lastId: number | bigint
}

/** One statement with its parameters. */
export interface Statement {
  sql: string
  parameters: readonly unknown[]
}

/** One connection to a SQLite database. Synchronous: it blocks the calling thread. */
export interface Connection {
  /** @throws an error of SQLite. */
  execute(sql: string, parameters: readonly unknown[]): StatementResult
  /** Whether a transaction is open. */
  readonly isTransaction: boolean
  close(): void
}

export interface ConnectionOptions {
  /** Whether SQLite refuses everything but reads. */
  readOnly?: boolean
  /** Whether a file that does not exist is an error. Another connection has to have made it a database with a journal. */
  mustExist?: boolean
  /** Memory for pages of the file, in KiB. */
  cacheKib: number
}

/** How long a statement waits for another process, for example one that restores a backup. */
const BUSY_MILLISECONDS = 5000
/**
 * Pages in the journal that trigger a checkpoint: 32 MB. With the default of 4 MB, the same index pages are written again and
 * again while a million deliveries are planned, which took a third longer.
 */
const CHECKPOINT_PAGES = 8000
/** Prepared statements kept; the product has fewer distinct ones. */
const MAX_STATEMENTS = 200

/**
 * Opens a database file, or `:memory:`. WAL lets readers continue beside the writer; synchronous FULL makes every settled
 * delivery survive a power cut too.
 * @throws an error of SQLite.
 */
export function connect(
  file: string,
  { readOnly = false, mustExist = false, cacheKib }: ConnectionOptions,
): Connection {
  const database = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS, readOnly: mustExist })
  database.exec(
    `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -${cacheKib}; pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`,
  )
  // Not opened as a read-only file: on a new database it may be the first to write the journal's header.
  if (readOnly) database.exec('pragma query_only = on')
  const statements = new LRUCache<string, { prepared: StatementSync; reads: boolean }>({
    max: MAX_STATEMENTS,
  })

  const statementOf = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const prepared = database.prepare(sql)
    const statement = { prepared, reads: prepared.columns().length > 0 }
    statements.set(sql, statement)
    return statement
  }

  return {
    execute(sql, parameters) {
      const { prepared, reads } = statementOf(sql)
      const values = bindable(parameters)
      if (reads) return { rows: prepared.all(...values), changes: 0, lastId: 0 }
      const { changes, lastInsertRowid } = prepared.run(...values)
      return { rows: [], changes, lastId: lastInsertRowid }
    },
    get isTransaction() {
      return database.isTransaction
    },
    close: () => database.close(),
  }
}

/** SQLite has no booleans, and `undefined` would be an error deep in the driver. */
function bindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (typeof value === 'boolean') return value ? 1 : 0
    if (value === null || value === undefined) return null
    if (isBindable(value)) return value
    throw new TypeError(`SQLite cannot store a value of type ${typeof value}`)
  })
}

function isBindable(value: unknown): value is SQLInputValue {
  const type = typeof value
  return type === 'number' || type === 'string' || type === 'bigint' || ArrayBuffer.isView(value)
}
