import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OpenDatabase, TestDatabase } from './test-database.ts'

/** In memory where there is such a place: no test is about power cuts, and waiting for the disk is most of their time. */
const FOLDERS = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
/** How long a lock of the product is waited for, and how often it is looked at, ms. */
const PATIENCE_MS = 10_000
const LOOK_MS = 5

/** A file of its own. The product makes its tables, within milliseconds. */
export const sqlite: TestDatabase = { name: 'SQLite', open, blank: open }

async function open(): Promise<OpenDatabase> {
  const folder = mkdtempSync(join(FOLDERS, 'daybrief-'))
  const file = join(folder, 'daybrief.db')
  const run = (sql: string) => whenFree(() => once(file, sql))
  return {
    url: `file:${file}`,
    run,
    async empty() {
      const tables = await run(
        "select name from sqlite_schema where type = 'table' and name not like 'kysely%' and name not like 'article_text_%'",
      )
      const deletes = tables.map(({ name }) => `delete from ${String(name)};`)
      await run(`pragma foreign_keys = off; begin immediate; ${deletes.join(' ')} commit`)
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Never waits within SQLite: the product of the same process could not end its transaction meanwhile. */
function once(file: string, sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    // Only a query has rows; `exec` alone takes several statements.
    if (/^\s*select/i.test(sql)) return database.prepare(sql).all()
    // All or nothing, so that what meets a lock can be tried again; unless it says so itself or cannot be in a transaction.
    const isWhole = /^\s*(?:pragma|vacuum)/i.test(sql)
    database.exec(isWhole ? sql : `begin immediate; ${sql}; commit`)
    return []
  } finally {
    database.close()
  }
}

async function whenFree<T>(work: () => T): Promise<T> {
  for (const begun = performance.now(); ; ) {
    try {
      return work()
    } catch (error) {
      const isLocked = error instanceof Error && /locked|busy/i.test(error.message)
      if (!isLocked || performance.now() - begun > PATIENCE_MS) throw error
      await sleep(LOOK_MS)
    }
  }
}
