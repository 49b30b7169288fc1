import {
  type DatabaseIntrospector,
  type Driver,
  type Kysely,
  PostgresDialect,
  PostgresIntrospector,
  sql,
  type TableMetadata,
} from 'kysely'
import pg from 'pg'
import type { Logger } from '../log.ts'
import { errorCode } from '../model/error-code.ts'
import { OperatorError } from '../operator-error.ts'
import { markingDriver } from './store-away.ts'

/** PostgreSQL cannot be used at start: it is unreachable, the password is wrong, or there is no such database. */
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
  /** Maximum number of connections. */
  pool: number
  /** The server cancels a statement that takes longer; 0 for no limit. */
  statementMs: number
  /** Whether the server refuses whatever writes. */
  isReadOnly?: boolean
  /** Whether a table is read from beginning to end only if no index helps at all, whatever that seems to cost. */
  prefersIndexes?: boolean
}

/** A normal statement takes milliseconds; one that takes this long waits for a lock or for a server in trouble. */
export const STATEMENT_MS = 30_000
/** Added to the server's own limit: it is exceeded only on a half-open connection. */
const ANSWER_GRACE_MS = 5000
/** Longest wait for a connection. */
const CONNECT_MS = 5000

/** Kysely's dialect over a pool of its own. It connects at the first query. */
export function postgresDialect(
  url: string,
  { pool: max, statementMs, prefersIndexes = false, isReadOnly = false }: PostgresSettings,
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
  // Without a listener, a broken connection would end the process: the pool reports it while the connection is idle, the
  // connection itself while it is in use between two statements. The pool replaces it by itself.
  pool.on('connect', (client) => {
    client.on('error', (err) => log.warn({ err }, 'lost a connection to PostgreSQL'))
    // Before the first query of whoever gets it: a client works off its queries in order.
    if (isReadOnly) {
      void client.query('set default_transaction_read_only = on').catch(() => undefined)
    }
    if (prefersIndexes) void client.query('set enable_seqscan = off').catch(() => undefined)
  })
  pool.on('error', () => {})
  return new OwnSchemaDialect({ pool })
}

/**
 * Migrations list the tables. Kysely reads every column of every schema, which fails if another user drops a table of theirs
 * at that moment; this reads only our own schema.
 */
class OwnSchemaDialect extends PostgresDialect {
  override createDriver(): Driver {
    return markingDriver(super.createDriver(), isOutage)
  }

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
 * Type parsers that read `bigint` as a number, as in SQLite. Ids and epoch milliseconds stay far below 2^53. They are not
 * global, so that another user of `pg` in the process is not affected.
 */
function numbers() {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.INT8, Number)
  return types
}

/** Codes of Node and PostgreSQL with which a connection fails, whatever the query. */
const CONNECTION_FAILED =
  /^(E[A-Z]+|08\w{3}|28\w{3}|3D000|53300|57P0[123])$|timeout|Connection terminated|SSL/

/**
 * Codes of a server that cannot work although it answers: no disk, memory or connections left, read only after a failover, or
 * errors of its own files.
 */
const UNABLE = /^(53\w{3}|25006|58\w{3}|57P0[45])$/

/** Whether an error of a statement says that the server is away or unable, and nothing about the statement. */
export function isOutage(error: Error): boolean {
  const hint = errorCode(error) ?? error.message
  return CONNECTION_FAILED.test(hint) || UNABLE.test(hint)
}

/** The error of a first connection as one that says what to do; any other error unchanged. */
export function connectError(url: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = errorCode(error)
  const hint = code ?? error.message
  if (!CONNECTION_FAILED.test(hint)) return error
  const why = code !== undefined && !error.message.includes(code) ? error.message : hint
  return new StoreUnreachable(addressOf(url), why === '' ? hint : why)
}

/** Host, port and database of a URL, without the password. */
export function addressOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host === '' ? 'the local socket' : host}${pathname}`
}
