import { DatabaseSync } from 'node:sqlite'
import { OperatorError } from '../../operator-error.ts'

/** Another process already uses the same file. */
export class StoreInUse extends OperatorError {
  readonly file: string

  constructor(file: string) {
    super(
      `Another Daybrief is already using ${file}. Stop it first, or give this one a file of its own (DATABASE_URL=file:…).`,
    )
    this.name = 'StoreInUse'
    this.file = file
  }
}

/**
 * Locks a small file beside the database and returns the function that releases it. The operating system holds SQLite's lock,
 * so a crash releases it, and the database itself stays open to readers such as a backup.
 * @throws {StoreInUse} if another process has it.
 */
export function claim(file: string): () => void {
  const lock = new DatabaseSync(`${file}.lock`)
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw new StoreInUse(file)
    throw error
  }
  return () => {
    lock.exec('rollback')
    lock.close()
  }
}
