import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** Pages (of 4 KiB) that a backup copies before the event loop runs other work: 4 MB, some milliseconds. */
const PAGES_PER_STEP = 1000

/**
 * Copies a SQLite database while it is in use; the copy is a consistent snapshot that only its owner may read. It reads over
 * a connection of its own, so with WAL the writer continues meanwhile.
 * @throws an error of SQLite or the file system.
 */
export async function backupSqlite(file: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
  try {
    await backup(source, to, { rate: PAGES_PER_STEP })
  } finally {
    source.close()
  }
  chmodSync(to, 0o600)
}
