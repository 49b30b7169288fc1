import { type Kysely, sql } from 'kysely'
import type { Logger } from '../log.ts'
import { type Database, kindOf } from './database.ts'
import { openDatabase } from './open-database.ts'
import type { Schema } from './schema.ts'
import { indexArticle, indexedAfter } from './search.ts'

/** The target holds something already, and nobody said that it may be lost. */
export class TargetNotEmpty extends Error {
  readonly table: string

  constructor(table: string) {
    super(`The target is not empty: it has rows in "${table}". --force replaces all that it holds.`)
    this.name = 'TargetNotEmpty'
    this.table = table
  }
}

/** Rows of one table before and after. */
export interface Copied {
  table: string
  from: number
  to: number
}

/** Every table, those that others refer to first. */
const TABLES = [
  'source',
  'story',
  'article',
  'content',
  'sighting',
  'fingerprint',
  'fingerprint_key',
  'summary',
  'profile',
  'digest',
  'subscriber',
  'card',
  'delivery',
  'tap',
  'broadcast',
  'access',
  'invite',
  'admin_key',
  'switched_off',
  'cap',
  'spending',
  'notice',
  'session',
  'mark',
  'taste',
  'follow',
  'clipping',
] as const satisfies readonly (keyof Schema)[]

/** Parameters of one statement: SQLite takes 32,766, PostgreSQL 65,535. */
const PARAMETERS = 20_000

/**
 * Copies a whole database into another, in one transaction: either all of it is there afterwards or nothing has changed.
 * The bot must not run on either meanwhile. Gives the counts of both sides.
 * @throws {TargetNotEmpty} where the target holds rows and `force` is not set.
 * @throws {StoreInUse} where a bot still runs on a SQLite file; {StoreUnreachable} where PostgreSQL does not let us in.
 */
export async function copyDatabase(
  from: string,
  to: string,
  { force, log }: { force: boolean; log: Logger },
): Promise<Copied[]> {
  const source = await openDatabase(from, log)
  try {
    const target = await openDatabase(to, log)
    try {
      return await target.transaction().execute(async (tx) => {
        await empty(tx, force)
        for (const table of TABLES) await copyTable(source, tx, table)
        await copySearch(source, tx)
        if (kindOf(to) === 'postgres') {
          await setSequences(tx)
          // Statistics, without which the first queries would be planned for empty tables.
          for (const table of TABLES) await sql`analyze ${sql.table(table)}`.execute(tx)
        }
        return compare(source, tx)
      })
    } finally {
      await target.destroy()
    }
  } finally {
    await source.destroy()
  }
}

async function empty(target: Database, force: boolean): Promise<void> {
  for (const table of TABLES.toReversed()) {
    if (!force && (await count(target, table)) > 0) throw new TargetNotEmpty(table)
    await target.deleteFrom(table).execute()
  }
}

/** In pieces by key, so that a table of any size passes through a little memory. */
async function copyTable(source: Database, target: Database, table: string): Promise<void> {
  const key = keyOf(table)
  const from = source as unknown as Kysely<Record<string, Record<string, unknown>>>
  const into = target as unknown as Kysely<Record<string, Record<string, unknown>>>
  let after: unknown[] | null = null
  for (;;) {
    let query = from.selectFrom(table).selectAll()
    for (const column of key) query = query.orderBy(column)
    if (after !== null) {
      const place = sql`(${sql.join(key.map((column) => sql.ref(column)))})`
      query = query.where(sql<boolean>`${place} > (${sql.join(after)})`)
    }
    const rows = await query.limit(1000).execute()
    const last = rows.at(-1)
    if (last === undefined) return
    after = key.map((column) => last[column])
    const piece = Math.max(1, Math.floor(PARAMETERS / Object.keys(last).length))
    for (let start = 0; start < rows.length; start += piece) {
      await into
        .insertInto(table)
        .values(rows.slice(start, start + piece))
        .execute()
    }
  }
}

/** The search index is another kind of table in each database, so it is made anew from its texts. */
async function copySearch(source: Database, target: Database): Promise<void> {
  let after = 0
  for (;;) {
    const texts = await indexedAfter(source, after, 200)
    for (const { id, title, body } of texts) await indexArticle(target, id, title, body)
    const last = texts.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** The primary key of a table. */
function keyOf(table: string): string[] {
  switch (table) {
    case 'content':
    case 'fingerprint':
      return ['article_id']
    case 'sighting':
      return ['source_id', 'guid']
    case 'fingerprint_key':
      return ['key', 'article_id']
    case 'subscriber':
      return ['chat_id']
    case 'card':
      return ['digest_id', 'position']
    case 'broadcast':
      return ['digest_id']
    case 'access':
      return ['person_id']
    case 'invite':
      return ['code']
    case 'admin_key':
      return ['hash']
    case 'notice':
    case 'switched_off':
    case 'cap':
      return ['name']
    case 'session':
      return ['key']
    case 'mark':
    case 'clipping':
      return ['chat_id', 'article_id']
    case 'taste':
      return ['chat_id', 'kind', 'name']
    case 'follow':
      return ['chat_id', 'source_id']
    default:
      return ['id']
  }
}

/** Ids were copied as they are, so what gives the next one has to be told where to go on. */
async function setSequences(target: Database): Promise<void> {
  for (const table of TABLES.filter((name) => keyOf(name).join() === 'id')) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'),
      coalesce((select max(id) from ${sql.table(table)}), 1),
      exists (select from ${sql.table(table)}))`.execute(target)
  }
}

async function compare(source: Database, target: Database): Promise<Copied[]> {
  const copied: Copied[] = []
  for (const table of TABLES) {
    copied.push({ table, from: await count(source, table), to: await count(target, table) })
  }
  const lost = copied.find((one) => one.from !== one.to)
  if (lost !== undefined) {
    throw new Error(`${lost.table} has ${lost.from} rows, but ${lost.to} arrived; nothing changed`)
  }
  return copied
}

async function count(db: Database, table: keyof Schema): Promise<number> {
  const { many } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('many'))
    .executeTakeFirstOrThrow()
  return many
}
