import {
  type DatabaseIntrospector,
  type Kysely,
  PostgresDialect,
  PostgresIntrospector,
  sql,
  type TableMetadata,
} from 'kysely'
import pg from 'pg'
import type { Logger } from '../log.ts'
import { OperatorError } from '../operator-error.ts'

/** PostgreSQL does not let us in at start: out of reach, a wrong password, no such database. */
export class StoreUnreachable extends OperatorError {
  readonly address: string

  constructor(address: string, why: string) {
    super(
      `PostgreSQL at ${address} cannot be used (${why}). Start it, or correct DATABASE_URL. Example: DATABASE_URL=postgres://daybrief:secret@127.0.0.1:5432/daybrief`,
    )
    this.name = 'StoreUnreachable'
    this.address = address
  }
}

export interface PostgresSettings {
  /** Connections at most. */
  pool: number
  /** A statement that takes longer is given up by the server; 0 for no limit. */
  statementMs: number
}

/** A statement of the product takes milliseconds; what takes this long waits for a lock or a server that is ill. */
export const STATEMENT_MS = 30_000
/** Above the server's own limit: only a half-open connection lets it pass. */
const ANSWER_GRACE_MS = 5000
/** A connection that takes longer to be made will not be made. */
const CONNECT_MS = 5000

/** Kysely's dialect over a pool of our own. Nothing connects before the first query. */
export function postgresDialect(
  url: string,
  { pool: max, statementMs }: PostgresSettings,
  log: Logger,
): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: numbers(),
    application_name: 'daybrief',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    ...(statementMs > 0 && {
      statement_timeout: statementMs,
      query_timeout: statementMs + ANSWER_GRACE_MS,
    }),
  })
  // Without a listener a connection that breaks ends the process: on the pool while it is idle, on the connection itself
  // while somebody holds it between two statements. The pool makes a new one by itself.
  pool.on('connect', (client) => {
    client.on('error', (err) => log.warn({ err }, 'a connection to PostgreSQL broke'))
  })
  pool.on('error', () => {})
  return new OwnSchemaDialect({ pool })
}

/**
 * Migrations ask which tables there are. Kysely looks at every column of every schema, which fails where somebody else drops
 * one of theirs in that moment; here only our own schema is looked at.
 */
class OwnSchemaDialect extends PostgresDialect {
  override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new OwnSchema(db)
  }
}

class OwnSchema extends PostgresIntrospector {
  readonly #db: Kysely<unknown>

  constructor(db: Kysely<unknown>) {
    super(db)
    this.#db = db
  }

  override async getTables(): Promise<TableMetadata[]> {
    const { rows } = await sql<{ name: string; schema: string }>`
      select tablename as name, schemaname as schema from pg_tables where schemaname = current_schema()
    `.execute(this.#db)
    return rows.map((table) => ({ ...table, isView: false, isForeign: false, columns: [] }))
  }
}

/**
 * Parsers under which a `bigint` is a number, as in SQLite. Ids and epoch milliseconds stay far below 2^53. Of our own, so
 * that another user of `pg` in the process keeps its own.
 */
function numbers() {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.INT8, Number)
  return types
}

/** Codes of Node and PostgreSQL that mean the server does not let us in, whatever we ask. */
const NOT_LET_IN =
  /^(E[A-Z]+|08\w{3}|28\w{3}|3D000|53300|57P0[123])$|timeout|Connection terminated|SSL/

/** An error of the first connection as one that says what to do, or as it was. */
export function connectError(url: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code } = error as Error & { code?: unknown }
  const hint = typeof code === 'string' ? code : error.message
  if (!NOT_LET_IN.test(hint)) return error
  const why = typeof code === 'string' && !error.message.includes(code) ? error.message : hint
  return new StoreUnreachable(addressOf(url), why === '' ? hint : why)
}

/** Host, port and database of a URL, without the password. */
export function addressOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host === '' ? 'the local socket' : host}${pathname}`
}
