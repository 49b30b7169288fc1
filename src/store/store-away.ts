import type {
  CompiledQuery,
  DatabaseConnection,
  Driver,
  QueryResult,
  TransactionSettings,
} from 'kysely'

/** Errors with which the database showed that it cannot be used at the moment. */
const marked = new WeakSet<Error>()
/** How far an error is followed to what caused it. */
const DEPTH = 4

/** Marks an error as one that says nothing about the query: the database could not be reached, or could not write. */
export function markAsAway<E extends Error>(error: E): E {
  marked.add(error)
  return error
}

/**
 * Waits for work of the store for at most `ms`. @throws an error that is marked if it takes longer, as with a server that is
 * frozen
 */
export async function answeredWithin<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(markAsAway(new Error(`no answer within ${ms} ms`))), ms)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether an error, or what caused it, says that the store cannot be used at the moment. The same work may succeed later. */
export function isStoreAway(error: unknown): boolean {
  let one = error
  for (let depth = 0; depth < DEPTH && one instanceof Error; depth += 1) {
    if (marked.has(one)) return true
    one = one.cause
  }
  return false
}

/**
 * A driver whose errors are marked. Marked where they arise: an `ECONNREFUSED` in a handler may also come from a site or from
 * Telegram.
 * @param isAway whether an error of a statement means that the database is away. One of connecting always does.
 */
export function markingDriver(driver: Driver, isAway: (error: Error) => boolean): Driver {
  const mark = markIf(isAway)
  return {
    init: (options) => driver.init(options),
    async acquireConnection(options) {
      try {
        return new MarkingConnection(await driver.acquireConnection(options), mark)
      } catch (error) {
        throw error instanceof Error ? markAsAway(error) : error
      }
    },
    beginTransaction: (connection, settings: TransactionSettings) =>
      driver.beginTransaction(inner(connection), settings).catch(mark),
    commitTransaction: (connection) => driver.commitTransaction(inner(connection)).catch(mark),
    rollbackTransaction: (connection) => driver.rollbackTransaction(inner(connection)).catch(mark),
    releaseConnection: (connection) => driver.releaseConnection(inner(connection)),
    destroy: (options) => driver.destroy(options),
  }
}

/** A connection whose errors are marked in the same way. */
export function markingConnection(
  connection: DatabaseConnection,
  isAway: (error: Error) => boolean,
): DatabaseConnection {
  return new MarkingConnection(connection, markIf(isAway))
}

function markIf(isAway: (error: Error) => boolean) {
  return (error: unknown): never => {
    if (error instanceof Error && isAway(error)) markAsAway(error)
    throw error
  }
}

class MarkingConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection
  readonly #mark: (error: unknown) => never

  constructor(connection: DatabaseConnection, mark: (error: unknown) => never) {
    this.inner = connection
    this.#mark = mark
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.inner.executeQuery<R>(query).catch(this.#mark)
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunkSize)
  }
}

function inner(connection: DatabaseConnection): DatabaseConnection {
  return connection instanceof MarkingConnection ? connection.inner : connection
}
