import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OpenDatabase, TestDatabase } from './test-database.ts'

/** In memory if possible: tests need no durability, and would spend most of their time waiting for the disk. */
const FOLDERS = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
/** How long to wait for the product to release a lock, and the interval between attempts, ms. */
const TIMEOUT_MS = 10_000
const LOOK_MS = 5

/** A new file per test file. The product creates the tables within milliseconds. */
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

/** Never waits inside SQLite, which would block a product in the same process from finishing its transaction. */
function once(file: string, sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    // `prepare` returns rows, but only `exec` accepts several statements.
    if (/^\s*select/i.test(sql)) return database.prepare(sql).all()
    // All or nothing, so that it can be retried after a lock; unless it has its own transaction or cannot be in one.
    const isWhole = /^\s*(?:pragma|vacuum)/i.test(sql)
    database.exec(isWhole ? sql : `begin immediate; ${sql}; commit`)
    return []
  } finally {
    database.close()
  }
}

async function whenFree<T>(work: () => T): Promise<T> {
  for (const startedAt = performance.now(); ; ) {
    try {
      return work()
    } catch (error) {
      const isLocked = error instanceof Error && /locked|busy/i.test(error.message)
      if (!isLocked || performance.now() - startedAt > TIMEOUT_MS) throw error
      await sleep(LOOK_MS)
    }
  }
}
