import { sql } from 'kysely'
import type { Logger } from '../log.ts'
import { OperatorError } from '../operator-error.ts'
import { chunks } from './chunks.ts'
import { type Database, type DatabaseKind, kindOf } from './database.ts'
import { openDatabase } from './open-database.ts'
import type { Schema } from './schema.ts'

/** The target holds rows already, and `force` is not set. */
export class TargetNotEmpty extends OperatorError {
  readonly table: string

  constructor(table: string) {
    super(`The target is not empty: it has rows in "${table}". --force replaces everything in it.`)
    this.name = 'TargetNotEmpty'
    this.table = table
  }
}

/** A row of any table, as the database returns it. */
type Row = Record<string, unknown>

/** The row counts of one table in both databases. */
export interface Copied {
  table: string
  from: number
  to: number
}

export interface CopyOptions {
  /** Whether what is in the target is replaced. */
  force: boolean
  log: Logger
  /** Called after each batch: how many rows of a table are copied, and how many there are. */
  onRows?: (table: string, done: number, total: number) => void
}

/** Every table; a table comes after those that it refers to. */
const TABLES = [
  'source',
  'story',
  'article',
  'content',
  'article_source',
  'article_to_index',
  'content_to_pack',
  'article_to_match',
  'fingerprint',
  'fingerprint_key',
  'story_rating',
  'summary',
  'summary_claim',
  'translation',
  'profile',
  'digest',
  'subscriber',
  'card',
  'delivery',
  'answer',
  'tap',
  'broadcast',
  'access',
  'invite',
  'admin_key',
  'switched_off',
  'cap',
  'spending',
  'alert_state',
  'session',
  'reaction',
  'interest',
  'personal_source',
  'shared_link',
  'watch',
  'news_alert',
  'follow',
  'followed_article',
  'mailbox',
  'reading_reminder',
  'mail_sender',
  'received_mail',
  'asked',
  'connection',
  'push',
  'voice',
  'discussion',
] as const satisfies readonly (keyof Schema)[]

/** Parameters in one statement: SQLite takes 32,766, PostgreSQL 65,535. */
const PARAMETERS = 20_000

/**
 * Copies a whole database into another, in one transaction: it is copied completely or nothing changes. The bot must not
 * run on either database meanwhile. Returns the row counts of both.
 * @throws {TargetNotEmpty} if the target has rows and `force` is not set.
 * @throws {StoreInUse} if a bot still runs on a SQLite file; {StoreUnreachable} if PostgreSQL cannot be used.
 */
export async function copyDatabase(
  from: string,
  to: string,
  { force, log, onRows = () => {} }: CopyOptions,
): Promise<Copied[]> {
  const source = await openDatabase(from, log)
  try {
    const target = await openDatabase(to, log)
    try {
      return await target.transaction().execute(async (tx) => {
        await empty(tx, force)
        for (const table of TABLES) await copyTable(source, tx, table, onRows)
        await keepGivenIds(source, kindOf(from), tx, kindOf(to))
        if (kindOf(to) === 'postgres') {
          // Without statistics, PostgreSQL would plan the first queries for empty tables.
          for (const table of TABLES) await sql`analyze ${sql.table(table)}`.execute(tx)
        }
        const copied = await compare(source, tx)
        await renewSearch(tx)
        return copied
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

/** Copies in batches by key, so that a table of any size needs little memory. */
async function copyTable(
  source: Database,
  target: Database,
  table: keyof Schema,
  onRows: (table: string, done: number, total: number) => void,
): Promise<void> {
  const total = await count(source, table)
  let done = 0
  let batch = await readRows(source, table, null)
  for (let last = batch.at(-1); last !== undefined; last = batch.at(-1)) {
    await insertRows(target, table, Object.keys(last), batch)
    done += batch.length
    onRows(table, done, total)
    batch = await readRows(source, table, last)
  }
}

/** The next thousand rows by primary key, after `after` or from the start. */
async function readRows(source: Database, table: keyof Schema, after: Row | null): Promise<Row[]> {
  const columns = keyOf(table)
  const key = sql.join(columns.map((column) => sql.ref(column)))
  const rest =
    after === null
      ? sql``
      : sql`where (${key}) > (${sql.join(columns.map((column) => after[column]))})`
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} ${rest} order by ${key} limit 1000`.execute(source)
  return rows
}

async function insertRows(
  target: Database,
  table: keyof Schema,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  for (const piece of chunks(rows, Math.max(1, Math.floor(PARAMETERS / columns.length)))) {
    const values = piece.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
    const insert = sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`
    await insert.execute(target)
  }
}

/** The search index is a different kind of table in each database, so the bot makes it again while it runs. */
async function renewSearch(target: Database): Promise<void> {
  await sql`
    insert into article_to_index select id from article where read_state = 'read'
    on conflict (article_id) do nothing`.execute(target)
}

/** The primary key of a table. */
function keyOf(table: string): string[] {
  switch (table) {
    case 'content':
    case 'fingerprint':
    case 'article_to_index':
    case 'content_to_pack':
    case 'article_to_match':
      return ['article_id']
    case 'article_source':
      return ['source_id', 'guid']
    case 'fingerprint_key':
      return ['key', 'article_id']
    case 'mailbox':
    case 'reading_reminder':
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
    case 'alert_state':
    case 'switched_off':
    case 'cap':
      return ['name']
    case 'session':
      return ['key']
    case 'reaction':
    case 'shared_link':
    case 'news_alert':
      return ['chat_id', 'article_id']
    case 'followed_article':
      return ['follow_id', 'article_id']
    case 'story_rating':
      return ['story_id', 'rated_at']
    case 'summary_claim':
      return ['article_id', 'language']
    case 'translation':
      return ['article_id', 'language', 'section']
    case 'interest':
      return ['chat_id', 'kind', 'name']
    case 'discussion':
      return ['url', 'language']
    case 'mail_sender':
      return ['source_id']
    case 'received_mail':
      return ['chat_id', 'mail']
    case 'personal_source':
      return ['chat_id', 'source_id']
    default:
      return ['id']
  }
}

/**
 * Ids are copied unchanged, so each table goes on after the largest that was ever given: one that was deleted since may still
 * stand in a button.
 */
async function keepGivenIds(
  source: Database,
  from: DatabaseKind,
  target: Database,
  to: DatabaseKind,
): Promise<void> {
  for (const table of TABLES.filter((name) => keyOf(name).join() === 'id')) {
    const last = await lastGiven(source, from, table)
    if (last === 0) continue
    if (to === 'postgres') {
      await sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${last})`.execute(target)
    } else {
      await sql`delete from sqlite_sequence where name = ${table}`.execute(target)
      await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(target)
    }
  }
}

/** The largest id that a table has or had; 0 if it never had a row. */
async function lastGiven(db: Database, kind: DatabaseKind, table: keyof Schema): Promise<number> {
  const given =
    kind === 'postgres'
      ? sql<number>`(select last_value from pg_sequences
          where format('%I.%I', schemaname, sequencename)::regclass = pg_get_serial_sequence(${table}, 'id')::regclass)`
      : sql<number>`(select seq from sqlite_sequence where name = ${table})`
  const { rows } = await sql<{ given: number | null; largest: number | null }>`
    select ${given} as given, (select max(id) from ${sql.table(table)}) as largest`.execute(db)
  return Math.max(Number(rows[0]?.given ?? 0), Number(rows[0]?.largest ?? 0))
}

async function compare(source: Database, target: Database): Promise<Copied[]> {
  const copied: Copied[] = []
  for (const table of TABLES) {
    copied.push({ table, from: await count(source, table), to: await count(target, table) })
  }
  const lost = copied.find((row) => row.from !== row.to)
  if (lost !== undefined) {
    throw new Error(
      `${lost.table} has ${lost.from} rows, but ${lost.to} were copied; nothing has changed`,
    )
  }
  return copied
}

async function count(db: Database, table: keyof Schema): Promise<number> {
  const { rows } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return rows
}
