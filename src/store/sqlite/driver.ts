import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
} from 'kysely'
import { isDeferred } from '../deferred-query.ts'
import type { Connection, Statement, StatementResult } from './connection.ts'
import { createGroupedWrites, type GroupedWrites } from './grouped-writes.ts'
import type { Writer } from './start-writer.ts'
import { createWriteMutex, type WriteMutex } from './write-mutex.ts'

/** The connections to one database. */
export interface Connections {
  /** Reads in this thread, at once; `null` if reads must go to the writer too. */
  reader: Connection | null
  writer: Writer
  /** Releases the file. */
  release(): void
}

const BEGIN = CompiledQuery.raw('begin immediate')
const COMMIT = CompiledQuery.raw('commit')
const ROLLBACK = CompiledQuery.raw('rollback')

/** The driver, and a connection for statements outside transactions that anybody may use at any time. */
export interface SqliteDriver extends Driver {
  readonly direct: DatabaseConnection
}

/**
 * Kysely's driver over two connections. A read outside a transaction sees what is committed; a transaction has the writer to
 * itself from begin to end.
 */
export function sqliteDriver(connections: Connections): SqliteDriver {
  const { reader, writer } = connections
  const mutex = createWriteMutex()
  const writes = createGroupedWrites(writer, mutex)
  const connect = () => new SqliteConnection(reader, writer, mutex, writes)
  return {
    direct: connect(),
    async init() {},
    acquireConnection: async () => connect(),
    async beginTransaction(connection) {
      const one = own(connection)
      await one.lock()
      one.defer(BEGIN)
    },
    async commitTransaction(connection) {
      await connection.executeQuery(COMMIT)
    },
    async rollbackTransaction(connection) {
      own(connection).drop()
      await connection.executeQuery(ROLLBACK)
    },
    async releaseConnection(connection) {
      own(connection).unlock()
    },
    async destroy() {
      await writes.drain()
      await writer.close()
      reader?.close()
      connections.release()
    },
  }
}

/** Kysely returns the connections that it acquired from this driver. */
function own(connection: DatabaseConnection): SqliteConnection {
  if (connection instanceof SqliteConnection) return connection
  throw new TypeError('not a connection of this driver')
}

class SqliteConnection implements DatabaseConnection {
  readonly #reader: Connection | null
  readonly #writer: Writer
  readonly #mutex: WriteMutex
  readonly #writes: GroupedWrites
  #release: (() => void) | null = null
  /** Statements of the transaction that are sent with its next one. */
  #deferred: Statement[] = []

  constructor(reader: Connection | null, writer: Writer, mutex: WriteMutex, writes: GroupedWrites) {
    this.#reader = reader
    this.#writer = writer
    this.#mutex = mutex
    this.#writes = writes
  }

  /** Takes the writer: until `unlock`, no other connection writes. */
  async lock(): Promise<void> {
    this.#release = await this.#mutex.acquire()
  }

  unlock(): void {
    this.#release?.()
    this.#release = null
  }

  /** Sends a statement with the next one of the transaction. */
  defer({ sql, parameters }: CompiledQuery): void {
    this.#deferred.push({ sql, parameters })
  }

  /** Forgets what is deferred. */
  drop(): void {
    this.#deferred = []
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { sql, parameters } = query
    if (this.#release !== null) {
      if (isDeferred(query)) {
        this.defer(query)
        return { rows: [] }
      }
      const sequence = [...this.#deferred, { sql, parameters }]
      this.#deferred = []
      return result(await this.#writer.executeSequence(sequence))
    }
    if (this.#reader !== null && isRead(query)) return result(this.#reader.execute(sql, parameters))
    return result(await this.#writes.execute(sql, parameters))
  }

  /** Yields all rows at once: a statement that is only half read would keep the journal from being emptied. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}

/** Whether a query only reads. The reader refuses a write that is mistaken for a read. */
function isRead({ query, sql }: CompiledQuery): boolean {
  return SelectQueryNode.is(query) || /^\s*(?:select|with)\b/i.test(sql)
}

function result<R>({ rows, changes, lastId }: StatementResult): QueryResult<R> {
  return { rows: rows as R[], numAffectedRows: BigInt(changes), insertId: BigInt(lastId) }
}
