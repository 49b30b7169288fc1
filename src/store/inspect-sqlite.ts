import { DatabaseSync } from 'node:sqlite'
import { checkNames } from './schema-version.ts'
import { lookAtFile } from './sqlite/look-at-file.ts'
import { MIGRATIONS } from './migrations.ts'

/** What a database says of itself. */
export interface InspectedDatabase {
  /** Migrations that a start would still run; all of them in an empty database. */
  pending: number
  /** When a source was polled last, epoch ms; `null` if none ever was. */
  lastPollAt: number | null
}

/** How long a look waits for a writer, ms. */
const BUSY_MS = 2000

/**
 * Looks at a SQLite file, also while the bot uses it, and changes nothing in it.
 * @throws {NewerDatabase}, {SchemaMismatch} if a start would refuse it
 * @throws an error of SQLite if it cannot be read, is no database or is damaged
 */
export function inspectSqlite(file: string): InspectedDatabase {
  const database = new DatabaseSync(lookAtFile(file), { readOnly: true, timeout: BUSY_MS })
  try {
    const [check] = database.prepare('pragma quick_check(1)').all()
    if (check?.quick_check !== 'ok') throw new Error('it is damaged')
    const known = Object.keys(MIGRATIONS).length
    const hasTable = (name: string) =>
      database.prepare('select 1 from sqlite_schema where name = ?').get(name) !== undefined
    if (!hasTable('kysely_migration')) return { pending: known, lastPollAt: null }
    const names = database.prepare('select name from kysely_migration order by name').all()
    checkNames(
      names.map(({ name }) => String(name)),
      file,
    )
    const last = database.prepare('select max(last_poll_at) as at from source').get()?.at
    return {
      pending: known - names.length,
      lastPollAt: typeof last === 'number' ? last : null,
    }
  } finally {
    database.close()
  }
}
