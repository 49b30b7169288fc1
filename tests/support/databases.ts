import { inject } from 'vitest'
import { postgresAt } from './postgres-database.ts'
import { sqlite } from './sqlite-database.ts'
import type { TestDatabase } from './test-database.ts'

export { sqlite } from './sqlite-database.ts'
export type { OpenDatabase, TestDatabase } from './test-database.ts'

const { postgres } = inject('services')
if (postgres === null && process.env.CI !== undefined) {
  throw new Error('PostgreSQL is needed for these tests in CI (TEST_DATABASE_URL)')
}

/** The available databases: SQLite always, and PostgreSQL unless it is missing. */
export const databases: readonly TestDatabase[] =
  postgres === null ? [sqlite] : [sqlite, postgresAt(postgres, inject('run'))]
