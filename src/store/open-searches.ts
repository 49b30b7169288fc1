import { Kysely } from 'kysely'
import type { Logger } from '../log.ts'
import { errorCode } from '../model/error-code.ts'
import { SECOND } from '../model/time.ts'
import { type Database, kindOf } from './database.ts'
import { fileOf, isFile } from './open-database.ts'
import type { Schema } from './schema.ts'
import { searchIn } from './search.ts'
import { SearchFailed } from './search-failed.ts'
import { createSearchLine } from './search-line.ts'
import { createSearches, type Searches, type SearchRunner } from './searches.ts'
import { type SearchThreadOptions, startSearchThreads } from './sqlite/search-threads.ts'

/** Connections to PostgreSQL for searches alone, so that slow ones take none from anybody else. */
const POSTGRES_SEARCHES = 2
/** How long PostgreSQL may search, ms. */
const POSTGRES_SEARCH_MS = 2 * SECOND
/** PostgreSQL has cancelled a statement that took too long. */
const CANCELLED = '57014'

/**
 * The searches of the database that a `DATABASE_URL` names: beside `db`, in a thread or over connections of their own, which are
 * opened by the first search. A database in memory has one connection only, so there they run on `db`.
 */
export function openSearches(
  url: string,
  db: Database,
  log: Logger,
  threads: SearchThreadOptions = {},
): Searches {
  if (kindOf(url) === 'postgres') {
    return createSearches(onPostgres(url, log), createSearchLine({ places: POSTGRES_SEARCHES }))
  }
  const runner = isFile(url) ? startSearchThreads(fileOf(url), log, threads) : onSameConnection(db)
  return createSearches(runner, createSearchLine({ places: 1 }))
}

function onSameConnection(db: Database): SearchRunner {
  return { run: (request) => searchIn(db, request), close: async () => {} }
}

function onPostgres(url: string, log: Logger): SearchRunner {
  let opening: Promise<Database> | null = null
  const open = async (): Promise<Database> => {
    const { postgresDialect } = await import('./postgres.ts')
    // What it costs to read an article's terms, which PostgreSQL keeps apart from the row, is not in its reckoning.
    const settings = {
      pool: POSTGRES_SEARCHES,
      statementMs: POSTGRES_SEARCH_MS,
      prefersIndexes: true,
    }
    return new Kysely<Schema>({ dialect: postgresDialect(url, settings, log) })
  }
  return {
    async run(request) {
      opening ??= open()
      const db = await opening
      try {
        return await searchIn(db, request)
      } catch (err) {
        if (errorCode(err) !== CANCELLED) throw err
        log.warn({ err, reason: 'slow', chat: request.chatId }, 'search given up')
        throw new SearchFailed('slow', { cause: err })
      }
    },
    async close() {
      await (await opening)?.destroy()
    },
  }
}
