import { PostgresAdapter, type RawBuilder, sql, type Transaction } from 'kysely'
import { errorCode } from '../model/error-code.ts'
import type { Database, DatabaseKind } from './database.ts'
import type { Schema } from './schema.ts'

/** Codes with which PostgreSQL ends a transaction that conflicts with another (deadlock, serialization); it may be repeated. */
const CONFLICTS = new Set(['40P01', '40001'])
const TRIES = 5

/**
 * All that queries need to know about the database they run on. Everything else is the same SQL for both. SQLite has one
 * writer at a time, so only PostgreSQL needs what keeps writers apart.
 */
export interface Dialect {
  /** Runs a transaction; on PostgreSQL it is repeated after a conflict, so `work` must have no other side effects. */
  transaction<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>
  /** Takes a lock by name until the end of the transaction. */
  lock(tx: Transaction<Schema>, name: string): Promise<void>
  /** Runs `work`, which opens its own transactions, while no other process runs any of the same name. Waits up to 30 s. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>
  /**
   * Runs statements that read rows in index order. PostgreSQL has no statistics yet about a million rows written a moment ago,
   * assumes there are few, and sorts all of them for every hundred (100 ms at 100,000 rows; 2 ms with this), so there they share
   * a transaction; on SQLite each is one of its own.
   */
  inIndexOrder<T>(work: (db: Database) => Promise<T>): Promise<T>
  /** The function that returns the largest of several values. */
  readonly greatest: 'greatest' | 'max'
  /** Whether a query must skip rows that another process works on: `for update skip locked`. */
  readonly skipsLocked: boolean
  /**
   * Rows of whole numbers as a table, in one parameter: the text of the statement is the same for any number of rows, so it
   * is prepared once.
   */
  table(
    columns: readonly string[],
    rows: readonly (readonly (number | null)[])[],
  ): RawBuilder<never>
}

export function dialectOf(db: Database, kind: DatabaseKind): Dialect {
  return kind === 'postgres' ? postgres(db) : sqlite(db)
}

/** Whether queries run on PostgreSQL. For the few functions that get no dialect. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

function sqlite(db: Database): Dialect {
  return {
    transaction: (work) => db.transaction().execute(work),
    lock: async () => {},
    // A SQLite file has one process.
    exclusively: (_, work) => work(),
    inIndexOrder: (work) => work(db),
    greatest: 'max',
    skipsLocked: false,
    table: (columns, rows) => tableOf(db, columns, sql.val(JSON.stringify(rows))),
  }
}

/** As `Dialect.table`, of rows that are written as JSON already, or of a value of a compiled query. */
export function tableOf(
  db: Database,
  columns: readonly string[],
  json: RawBuilder<unknown>,
): RawBuilder<never> {
  const isOnPostgres = isPostgres(db)
  const cells = columns.map((name, index) => {
    const cell = isOnPostgres
      ? sql`(value ->> ${sql.lit(index)})::bigint`
      : sql`json_extract(value, ${sql.lit(`$[${index}]`)})`
    return sql`${cell} as ${sql.ref(name)}`
  })
  const rows = isOnPostgres ? sql`json_array_elements(${json}::json)` : sql`json_each(${json})`
  return sql`(select ${sql.join(cells)} from ${rows})`
}

function postgres(db: Database): Dialect {
  return {
    async transaction(work) {
      for (let left = TRIES - 1; ; left -= 1) {
        try {
          return await db.transaction().execute(work)
        } catch (error) {
          const code = errorCode(error)
          if (left === 0 || code === undefined || !CONFLICTS.has(code)) throw error
        }
      }
    },
    async lock(tx, name) {
      await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(tx)
    },
    exclusively: (name, work) =>
      // The lock belongs to a connection and ends with it if the process dies.
      db.connection().execute(async (connection) => {
        await sql`select pg_advisory_lock(hashtext(${name}))`.execute(connection)
        try {
          return await work()
        } finally {
          await sql`select pg_advisory_unlock(hashtext(${name}))`.execute(connection)
        }
      }),
    inIndexOrder(work) {
      return this.transaction(async (tx) => {
        await sql`set local enable_bitmapscan = off`.execute(tx)
        return work(tx)
      })
    },
    greatest: 'greatest',
    skipsLocked: true,
    table: (columns, rows) => tableOf(db, columns, sql.val(JSON.stringify(rows))),
  }
}
