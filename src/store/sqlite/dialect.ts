import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { claim } from './claim-file.ts'
import { connect } from './connection.ts'
import { type Pair, sqliteDriver } from './driver.ts'
import { startWriting } from './writing.ts'

/** Memory for pages: the one that writes goes over every index, the one that reads over what a card or a digest needs. */
const WRITING_CACHE_KIB = 64 * 1024
const READING_CACHE_KIB = 16 * 1024

class PairAdapter extends SqliteAdapter {
  /**
   * Kysely's own adapter says no, so a crash between two statements of a migration would leave half of it behind. SQLite
   * rolls back changes of the schema like any other.
   */
  override get supportsTransactionalDdl(): boolean {
    return true
  }

  /** While one connection writes, others read. */
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/**
 * Kysely's dialect over Node's own SQLite: what writes works in a thread of its own, so that no tap waits for a commit.
 * @throws {StoreInUse} when another process has the file.
 */
export function sqliteDialect(file: string): Dialect {
  const pair = file === ':memory:' ? inMemory() : onDisk(file)
  return {
    createDriver: () => sqliteDriver(pair),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new PairAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/** A database in memory belongs to its connection, so there is only the one. */
function inMemory(): Pair {
  const connection = connect(':memory:', { cacheKib: WRITING_CACHE_KIB })
  return {
    reading: null,
    writing: {
      execute: async (sql, parameters) => connection.execute(sql, parameters),
      close: async () => connection.close(),
    },
    release: () => {},
  }
}

function onDisk(file: string): Pair {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const release = claim(file)
  const reading = connect(file, { readOnly: true, cacheKib: READING_CACHE_KIB })
  // Whose account it is may read it, nobody else: it holds who reads what.
  chmodSync(file, 0o600)
  return { reading, writing: startWriting({ file, cacheKib: WRITING_CACHE_KIB }), release }
}
