import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
} from 'kysely'
import type { Answer, Connection } from './connection.ts'
import { createWriteMutex, type Turns } from './write-mutex.ts'
import type { Writing } from './writing.ts'

/** The connections to one database. */
export interface Pair {
  /** Reads here and at once; `null` where everything has to go to the one that writes. */
  reading: Connection | null
  writing: Writing
  /** Gives the file up. */
  release(): void
}

const BEGIN = CompiledQuery.raw('begin immediate')
const COMMIT = CompiledQuery.raw('commit')
const ROLLBACK = CompiledQuery.raw('rollback')

/**
 * Kysely's driver over a pair of connections. A read outside of a transaction sees what is committed; a transaction has the
 * connection that writes to itself from begin to end.
 */
export function sqliteDriver(pair: Pair): Driver {
  const { reading, writing } = pair
  const turns = createWriteMutex()
  const one = (connection: DatabaseConnection) => connection as SqliteConnection
  return {
    async init() {},
    acquireConnection: async () => new SqliteConnection(reading, writing, turns),
    async beginTransaction(connection) {
      await one(connection).hold()
      await connection.executeQuery(BEGIN)
    },
    async commitTransaction(connection) {
      await connection.executeQuery(COMMIT)
    },
    async rollbackTransaction(connection) {
      await connection.executeQuery(ROLLBACK)
    },
    async releaseConnection(connection) {
      one(connection).letGo()
    },
    async destroy() {
      await writing.close()
      reading?.close()
      pair.release()
    },
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #reading: Connection | null
  readonly #writing: Writing
  readonly #turns: Turns
  #end: (() => void) | null = null

  constructor(reading: Connection | null, writing: Writing, turns: Turns) {
    this.#reading = reading
    this.#writing = writing
    this.#turns = turns
  }

  /** From now on what is executed is next to nobody else's. */
  async hold(): Promise<void> {
    this.#end = await this.#turns.take()
  }

  letGo(): void {
    this.#end?.()
    this.#end = null
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { sql, parameters } = query
    if (this.#end !== null) return result(await this.#writing.execute(sql, parameters))
    if (this.#reading !== null && reads(query))
      return result(this.#reading.execute(sql, parameters))
    const end = await this.#turns.take()
    try {
      return result(await this.#writing.execute(sql, parameters))
    } finally {
      end()
    }
  }

  /** Rows come as one piece: a statement that is read half would keep the journal from being emptied. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}

/** Whether a query only reads. What is taken for a read and is none is refused by the connection that reads. */
function reads({ query, sql }: CompiledQuery): boolean {
  return SelectQueryNode.is(query) || /^\s*(?:select|with)\b/i.test(sql)
}

function result<R>({ rows, changes, lastId }: Answer): QueryResult<R> {
  return { rows: rows as R[], numAffectedRows: BigInt(changes), insertId: BigInt(lastId) }
}
