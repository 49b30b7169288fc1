import { existsSync } from 'node:fs'
import { Kysely } from 'kysely'
import type { Logger } from '../log.ts'
import { OperatorError } from '../operator-error.ts'
import { articles } from './articles.ts'
import { type Database, kindOf } from './database.ts'
import { dialectOf } from './dialect.ts'
import { digests } from './digests.ts'
import { inspectSqlite } from './inspect-sqlite.ts'
import { fileOf } from './open-database.ts'
import { profiles } from './profiles.ts'
import type { Schema } from './schema.ts'
import { lookAtFile } from './sqlite/look-at-file.ts'
import { readOnlyDialect } from './sqlite/sqlite-dialect.ts'
import { stats } from './stats.ts'
import type { Store } from './store.ts'
import { summaries } from './summaries.ts'

/** What can be read beside a running bot. Everything that would write fails. */
export type ReadOnlyStore = Pick<
  Store,
  'articles' | 'digests' | 'profiles' | 'stats' | 'summaries' | 'close'
>

/** The database is not there yet, or has not the tables of this version. */
export class NotYetStarted extends OperatorError {
  constructor(label: string, why: string) {
    super(`The database ${label} ${why}. Start the bot once, which brings it up to date.`)
    this.name = 'NotYetStarted'
  }
}

const POOL = 2

/**
 * Opens the database that a `DATABASE_URL` names for reading, also while the bot uses it. Nothing in it is changed or migrated.
 * @throws {NotYetStarted} if there is none, or migrations have still to be run
 * @throws {StoreUnreachable}, {NewerDatabase} or {SchemaMismatch} as a start of the bot does
 */
export async function openReadOnly(url: string, log: Logger): Promise<ReadOnlyStore> {
  const db = kindOf(url) === 'sqlite' ? openFile(fileOf(url)) : await openServer(url, log)
  const dialect = dialectOf(db, kindOf(url))
  return {
    articles: articles(db, dialect),
    digests: digests(db, dialect),
    profiles: profiles(db),
    stats: stats(db),
    summaries: summaries(db),
    close: () => db.destroy(),
  }
}

function openFile(file: string): Database {
  if (!existsSync(file)) throw new NotYetStarted(file, 'does not exist')
  refusePending(file, inspectSqlite(file).pending)
  return new Kysely<Schema>({ dialect: readOnlyDialect(lookAtFile(file)) })
}

async function openServer(url: string, log: Logger): Promise<Database> {
  const [{ inspectPostgres }, { addressOf, postgresDialect, STATEMENT_MS }] = await Promise.all([
    import('./inspect-postgres.ts'),
    import('./postgres.ts'),
  ])
  refusePending(addressOf(url), (await inspectPostgres(url)).pending)
  const settings = { pool: POOL, statementMs: STATEMENT_MS, isReadOnly: true }
  return new Kysely<Schema>({ dialect: postgresDialect(url, settings, log) })
}

function refusePending(label: string, pending: number): void {
  if (pending > 0) throw new NotYetStarted(label, `lacks ${pending} migrations`)
}
