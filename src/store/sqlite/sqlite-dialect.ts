import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { claim } from './claim-file.ts'
import { connect } from './connection.ts'
import { type Connections, sqliteDriver } from './driver.ts'
import { executeGroup } from './execute-group.ts'
import { startWriter } from './start-writer.ts'

/** Page caches: writes touch every index, reads only what a card or a digest needs. */
const WRITER_CACHE_KIB = 64 * 1024
const READER_CACHE_KIB = 16 * 1024

class ReaderWriterAdapter extends SqliteAdapter {
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
  const connections = file === ':memory:' ? inMemory() : onDisk(file)
  return {
    createDriver: () => sqliteDriver(connections),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new ReaderWriterAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/** A database in memory belongs to its connection, so there is only one. */
function inMemory(): Connections {
  const connection = connect(':memory:', { cacheKib: WRITER_CACHE_KIB })
  return {
    reader: null,
    writer: {
      execute: async (sql, parameters) => connection.execute(sql, parameters),
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
