import { readConfig } from '../config.ts'
import { fileOf } from '../store/open-database.ts'
import { restoreSqlite } from '../store/restore-sqlite.ts'
import { loadEnvironment } from './load-environment.ts'

/** `npm run restore -- FILE`: replaces the database that `DATABASE_URL` names by a backup. */
function main(): void {
  const [backup] = process.argv.slice(2)
  if (backup === undefined) throw new Error('Usage: npm run restore -- FILE')
  const { DATABASE_URL: url } = readConfig(loadEnvironment())
  if (!url.startsWith('file:')) {
    throw new Error(
      'DATABASE_URL is a PostgreSQL database. Use pg_restore; docs/operate.md says how.',
    )
  }
  const file = fileOf(url)
  const kept = restoreSqlite(backup, file, Date.now())
  process.stdout.write(`Restored ${file} from ${backup}.\n`)
  if (kept !== null) process.stdout.write(`The old database is kept as ${kept}.\n`)
}

try {
  main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
