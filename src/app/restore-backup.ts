import { statSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { OperatorError } from '../operator-error.ts'
import { fileOf } from '../store/open-database.ts'
import { restoreSqlite } from '../store/restore-sqlite.ts'
import { loadEnvironment } from './load-environment.ts'

/**
 * The command `restore`: replaces the database that `DATABASE_URL` names by a backup.
 * @throws {OperatorError} if that is a PostgreSQL database, in use, or the file is no intact backup; nothing was changed then
 */
export function restoreBackup(backup: string, print: (line: string) => void): void {
  const { DATABASE_URL: url } = readConfig(loadEnvironment())
  if (!url.startsWith('file:')) {
    throw new OperatorError(
      'DATABASE_URL is a PostgreSQL database. Use pg_restore; docs/operate.md says how.',
    )
  }
  const file = fileOf(url)
  const kept = restoreSqlite(backup, file, Date.now(), (step) =>
    print(
      step === 'check' ? `Checking ${backup}${sizeWords(backup)}.` : 'It is intact. Copying it.',
    ),
  )
  print(`Restored ${file} from ${backup}.`)
  if (kept !== null) print(`The old database is kept as ${kept}.`)
}

/** How large a backup is, which says how long it takes; nothing of a missing one, which is told soon. */
function sizeWords(file: string): string {
  const bytes = statSync(file, { throwIfNoEntry: false })?.size
  return bytes === undefined ? '' : ` (${(bytes / 1e6).toFixed(1)} MB)`
}
