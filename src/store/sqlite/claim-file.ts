import { DatabaseSync } from 'node:sqlite'
import { OperatorError } from '../../operator-error.ts'

/** Another process already works on the same file. */
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
 * Holds an exclusive lock on a small file beside the database until the function that it gives is called. SQLite's lock is the operating
 * system's, so a crash gives it up by itself, and the database itself stays open to readers such as a backup.
 * @throws {StoreInUse} when another process has it.
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
