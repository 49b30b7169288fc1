import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Logger } from '../log.ts'
import type { Database, Kind } from './database.ts'
import * as firstLight from './migrations/001-first-light.ts'
import * as keep from './migrations/003-keep.ts'
import * as search from './migrations/005-search.ts'
import type { Schema } from './schema.ts'
import { sqliteDialect } from './sqlite.ts'

/** A migration told apart by database where the two differ in a word. */
interface Step {
  up(db: Kysely<unknown>, kind: Kind): Promise<void>
}

const steps: Record<string, Step> = {
  '001-first-light': firstLight,
  '003-keep': keep,
  '005-search': search,
}

/**
 * Opens the database that a `DATABASE_URL` names and brings its schema up to date.
 * @throws {StoreInUse} when another process has the SQLite file.
 */
export async function openDatabase(url: string, log: Logger): Promise<Database> {
  const db = new Kysely<Schema>({ dialect: sqliteDialect(fileOf(url)) })
  await migrate(db, 'sqlite', log)
  return db
}

/** `file:data/x.db`, `file:/var/x.db` and `file::memory:` as a path. */
function fileOf(url: string): string {
  return decodeURIComponent(url.replace(/^file:(?:\/\/(?=\/))?/, ''))
}

async function migrate(db: Database, kind: Kind, log: Logger): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(steps).map(([name, step]) => [
            name,
            { up: (inside: Kysely<unknown>) => step.up(inside, kind) },
          ]),
        ),
    },
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  for (const { migrationName, status } of results) log.info({ migrationName, status }, 'migration')
  if (error !== undefined) {
    await db.destroy()
    throw error
  }
}
