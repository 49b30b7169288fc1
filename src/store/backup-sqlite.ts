import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** Backups copy this many pages (of 4 KiB) between two looks at the event loop: 4 MB, some milliseconds. */
const PAGES_AT_ONCE = 1000

/**
 * Copies a SQLite database while it is in use; the copy is one consistent moment. Only its owner may read it. A connection
 * of its own reads, which WAL lets go on beside the writer.
 * @throws an error of SQLite or of the file system.
 */
export async function backupSqlite(file: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
  try {
    await backup(source, to, { rate: PAGES_AT_ONCE })
  } finally {
    source.close()
  }
  chmodSync(to, 0o600)
}
