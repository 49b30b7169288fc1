import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** The kind of database that queries run on. */
export type DatabaseKind = 'sqlite' | 'postgres'

export type Database = Kysely<Schema>

/** Which database a `DATABASE_URL` names. */
export function kindOf(url: string): DatabaseKind {
  return /^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite'
}
