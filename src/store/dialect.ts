import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Database, Kind } from './database.ts'
import type { Schema } from './schema.ts'

/** PostgreSQL ended a transaction because another one was in the way: deadlock, serialization. Repeating it is the cure. */
const IN_THE_WAY = new Set(['40P01', '40001'])
const TRIES = 5

/**
 * All that the queries need to know of the database under them. Everything else is the same SQL for both. SQLite has one
 * writer at a time, so what keeps writers apart is needed on PostgreSQL only.
 */
export interface Dialect {
  /** A transaction; on PostgreSQL repeated where another one got in its way, so `work` must be free of other effects. */
  transaction<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>
  /** Until the end of the transaction nobody else gets past the same name. */
  alone(tx: Transaction<Schema>, name: string): Promise<void>
  /** Runs `work` while no other process runs any of the same name, transactions of its own inside. Nobody waits over 30 s. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>
  /**
   * What follows in the transaction takes rows in the order of an index. PostgreSQL has no statistics yet of a million rows
   * written a moment ago, takes them for a few, and sorts them all for each hundred (100 ms at 100,000 rows, 2 ms so).
   */
  inIndexOrder(tx: Transaction<Schema>): Promise<void>
  /** Whether rows that another process works on can and must be passed over: `for update skip locked`. */
  readonly skipsLocked: boolean
  /**
   * A list of rows of whole numbers as a table, in one parameter: the statement's text stays the same however many there
   * are, so it is prepared once.
   */
  table(
    columns: readonly string[],
    rows: readonly (readonly (number | null)[])[],
  ): RawBuilder<never>
}

export function dialectOf(db: Database, kind: Kind): Dialect {
  return kind === 'postgres' ? postgres(db) : sqlite(db)
}

function sqlite(db: Database): Dialect {
  return {
    transaction: (work) => db.transaction().execute(work),
    alone: async () => {},
    // A SQLite file has one process.
    exclusively: (_, work) => work(),
    inIndexOrder: async () => {},
    skipsLocked: false,
    table(columns, rows) {
      const cells = columns.map(
        (name, place) => sql`json_extract(value, ${sql.lit(`$[${place}]`)}) as ${sql.ref(name)}`,
      )
      return sql`(select ${sql.join(cells)} from json_each(${JSON.stringify(rows)}))`
    },
  }
}

function postgres(db: Database): Dialect {
  return {
    async transaction(work) {
      for (let left = TRIES - 1; ; left -= 1) {
        try {
          return await db.transaction().execute(work)
        } catch (error) {
          const { code } = error as { code?: string }
          if (left === 0 || code === undefined || !IN_THE_WAY.has(code)) throw error
        }
      }
    },
    async alone(tx, name) {
      await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(tx)
    },
    exclusively: (name, work) =>
      // The lock belongs to a connection, and ends with it should the process die.
      db.connection().execute(async (held) => {
        await sql`select pg_advisory_lock(hashtext(${name}))`.execute(held)
        try {
          return await work()
        } finally {
          await sql`select pg_advisory_unlock(hashtext(${name}))`.execute(held)
        }
      }),
    async inIndexOrder(tx) {
      await sql`set local enable_bitmapscan = off`.execute(tx)
    },
    skipsLocked: true,
    table(columns, rows) {
      const cells = columns.map(
        (name, place) => sql`(value ->> ${sql.lit(place)})::bigint as ${sql.ref(name)}`,
      )
      return sql`(select ${sql.join(cells)} from json_array_elements(${JSON.stringify(rows)}::json))`
    },
  }
}
