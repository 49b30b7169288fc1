import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { DirectAdapter } from '../compiled-query.ts'
import { markingConnection, markingDriver } from '../store-away.ts'
import { claim } from './claim-file.ts'
import { connect } from './connection.ts'
import { type Connections, sqliteDriver } from './driver.ts'
import { executeGroup } from './execute-group.ts'
import { executeSequence } from './execute-sequence.ts'
import { startWriter } from './start-writer.ts'

/**
 * Page caches, which fill up as the file grows; the system keeps pages of the file as well. With 64 MB for the writer, collecting
 * the first articles of 6,000 sources took 60 MB more and no less processor time.
 */
const WRITER_CACHE_KIB = 16 * 1024
const READER_CACHE_KIB = 16 * 1024

class ReaderWriterAdapter extends SqliteAdapter implements DirectAdapter {
  readonly direct: DatabaseConnection

  constructor(direct: DatabaseConnection) {
    super()
    this.direct = direct
  }

  /**
   * Kysely's own adapter says no, so a crash between two statements of a migration would leave half of it behind. SQLite
   * rolls back schema changes like any other change.
   */
  override get supportsTransactionalDdl(): boolean {
    return true
  }

  /** Reads go over another connection than writes. */
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/**
 * Kysely's dialect over Node's own SQLite. Writes run in a thread of their own, so that no tap waits for a commit.
 * @throws {StoreInUse} if another process has the file.
 */
export function sqliteDialect(file: string): Dialect {
  return dialectOver(file === ':memory:' ? inMemory() : onDisk(file))
}

/**
 * The same over one connection that only reads, in this thread. @throws if another connection has not made the file a database.
 */
export function readOnlyDialect(file: string): Dialect {
  const reader = connect(file, { readOnly: true, mustExist: true, cacheKib: READER_CACHE_KIB })
  const refuse = async () => {
    throw new TypeError('this connection only reads')
  }
  return dialectOver({
    reader,
    writer: { executeSequence: refuse, executeGroup: refuse, close: async () => {} },
    release: () => {},
  })
}

function dialectOver(connections: Connections): Dialect {
  const driver = sqliteDriver(connections)
  return {
    createDriver: () => markingDriver(driver, isOutage),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new ReaderWriterAdapter(markingConnection(driver.direct, isOutage)),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/**
 * Primary result codes (sqlite.org/rescode.html) that say something about the disk and nothing about the statement: BUSY, READONLY,
 * IOERR, FULL, CANTOPEN. Their low byte is the same in all extended codes.
 */
const OUTAGES = new Set([5, 8, 10, 13, 14])

/** Whether an error of a statement means that the file cannot be used at the moment. */
export function isOutage(error: Error): boolean {
  const code: unknown = 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' && OUTAGES.has(code & 0xff)
}

/** A database in memory belongs to its connection, so there is only one. */
function inMemory(): Connections {
  const connection = connect(':memory:', { cacheKib: WRITER_CACHE_KIB })
  return {
    reader: null,
    writer: {
      executeSequence: async (statements) => executeSequence(connection, statements),
      executeGroup: async (group) => executeGroup(connection, group),
      close: async () => connection.close(),
    },
    release: () => {},
  }
}

function onDisk(file: string): Connections {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const release = claim(file)
  const reader = connect(file, { readOnly: true, cacheKib: READER_CACHE_KIB })
  // Only its owner may read it: it records who reads what.
  chmodSync(file, 0o600)
  return { reader, writer: startWriter({ file, cacheKib: WRITER_CACHE_KIB }), release }
}
