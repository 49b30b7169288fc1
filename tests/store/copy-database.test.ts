import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyDatabase, TargetNotEmpty } from '../../src/store/copy-database.ts'
import type { Database } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import type { Schema } from '../../src/store/schema.ts'
import { openStore } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { builtMain } from '../support/build.ts'
import { databases, type OpenDatabase, sqlite } from '../support/databases.ts'
import { listSources, publishRead } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const run = promisify(execFile)
const KEYS = new Set(['id', 'chat_id', 'article_id', 'name', 'key', 'hash', 'code'])

/** Two rows in every table, every column filled in the first of them. */
async function fill(db: Database): Promise<string[]> {
  const { tables, columns } = await shape(db)
  for (const table of tables) {
    for (const place of [1, 2]) {
      const own = columns.filter((column) => column.table === table)
      const cells = own.map(({ name, isText, isBytes, isNullable }) => {
        if (place === 2 && isNullable) return sql`null`
        if (isBytes) return sql`${Uint8Array.of(0, 255, place)}`
        return isText ? sql`${`${name} ${place}: “ü”`}` : sql`${place}`
      })
      const names = own.map(({ name }) => sql.ref(name))
      await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(cells)})`.execute(
        db,
      )
    }
  }
  return tables
}

/** What the database itself says of its tables, those first that others refer to. */
async function shape(db: Database) {
  const tables = (await db.introspection.getTables()).filter(
    // The search index is rebuilt from the texts.
    ({ name }) => !name.startsWith('sqlite') && !name.startsWith('article_text'),
  )
  const columns = tables.flatMap((table) =>
    table.columns.map((column) => ({
      table: table.name,
      name: column.name,
      isText: column.dataType.toLowerCase() === 'text',
      isBytes: ['blob', 'bytea'].includes(column.dataType.toLowerCase()),
      // SQLite reports a key as nullable unless it is declared `not null`.
      isNullable: column.isNullable && !KEYS.has(column.name),
    })),
  )
  return { tables: tables.map(({ name }) => name), columns }
}

const all = async (db: Database, table: string) => {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
  return rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row).map(([name, value]) => [
          name,
          value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
        ]),
      ),
    )
    .toSorted()
}

describe.each(databases)('a copy from SQLite to $name', (kind) => {
  let from: OpenDatabase
  let to: OpenDatabase
  let tables: string[]

  beforeEach(async () => {
    from = await sqlite.open()
    to = await kind.open()
    const db = await openDatabase(from.url, log)
    await sql`pragma foreign_keys = off`.execute(db)
    tables = await fill(db)
    await db.destroy()
  })
  afterEach(async () => {
    await from.remove()
    await to.remove()
  })

  test('brings every row of every table, and goes on counting after the last', async () => {
    const copied = await copyDatabase(from.url, to.url, { force: false, log })
    expect(copied.map(({ table }) => table).toSorted()).toEqual(tables.toSorted())
    expect(new Set(copied.flatMap((one) => [one.from, one.to]))).toEqual(new Set([2]))
    const [source, target] = [await openDatabase(from.url, log), await openDatabase(to.url, log)]
    for (const table of tables) {
      expect(await all(target, table), table).toEqual(await all(source, table))
    }
    const next = await target
      .insertInto('profile')
      .values({ preferences: '{}' })
      .returning('id')
      .executeTakeFirstOrThrow()
    expect(next.id).toBe(3)
    await source.destroy()
    await target.destroy()
  })

  test('gives no id again that the last rows had before they were deleted', async () => {
    const add = (one: OpenDatabase, size: number) =>
      one.run(`insert into profile (preferences) values ('{"size":${size}}')`)
    await from.empty()
    for (const size of [1, 2]) await add(from, size)
    await from.run('delete from profile where id = 2')
    await copyDatabase(from.url, to.url, { force: false, log })
    await add(to, 3)
    expect(await to.run('select id from profile order by id')).toEqual([{ id: 1 }, { id: 3 }])
    // And on from there.
    const back = await sqlite.open()
    await to.run('delete from profile where id = 3')
    await copyDatabase(to.url, back.url, { force: false, log })
    await add(back, 4)
    expect(await back.run('select id from profile order by id')).toEqual([{ id: 1 }, { id: 4 }])
    await back.remove()
  })

  test('is searched once the bot has indexed it', async () => {
    await from.empty()
    const source = await openStore(from.url, log)
    await listSources(source, ['orbit'], 0)
    const [orbit = { id: -1, title: '' }] = await source.sources.all()
    const [id] = await publishRead(source, orbit, [{ title: 'A comet' }], 0)
    await source.close()
    await copyDatabase(from.url, to.url, { force: false, log })
    const target = await openStore(to.url, log)
    expect(await target.searchIndex.fill(5)).toBe(1)
    expect(await target.forChat(1).search.ids(searchQuery('comet'), 0, 5)).toEqual([id])
    await target.close()
  })

  test('is packed once the bot runs on it, if it was not before', async () => {
    await from.empty()
    const source = await openStore(from.url, log)
    await listSources(source, ['orbit'], 0)
    const [orbit = { id: -1, title: '' }] = await source.sources.all()
    const ids = await publishRead(source, orbit, [{ title: 'A comet' }, { title: 'A tail' }], 0)
    const [comet = -1, tail = -1] = ids
    const blocks = await source.articles.blocks(comet)
    await source.close()
    const json = JSON.stringify(blocks)
    await from.run(
      `update content set blocks = '${json}', packed_blocks = null where article_id = ${comet}`,
    )
    await from.run(`insert into content_to_pack (article_id) values (${comet})`)
    await copyDatabase(from.url, to.url, { force: false, log })
    const target = await openStore(to.url, log)
    const all = async () => [
      await target.articles.blocks(comet),
      await target.articles.blocks(tail),
    ]
    expect(await all()).toEqual([blocks, blocks])
    expect(await target.content.pack(5)).toBe(1)
    expect(await all()).toEqual([blocks, blocks])
    await target.close()
  })

  test('is refused where the target is not empty, unless forced; then it replaces', async () => {
    const target = await openDatabase(to.url, log)
    await target
      .insertInto('alert_state' satisfies keyof Schema)
      .values({ name: 'mine', at: 1 })
      .execute()
    await target.destroy()
    await expect(copyDatabase(from.url, to.url, { force: false, log })).rejects.toThrow(
      TargetNotEmpty,
    )
    expect(await to.run('select name from alert_state')).toMatchObject([{ name: 'mine' }])
    await copyDatabase(from.url, to.url, { force: true, log })
    expect(await to.run('select name from alert_state')).toHaveLength(2)
  })

  test('the command prints the counts', async () => {
    const main = await builtMain()
    const { stdout } = await run(process.execPath, [
      main,
      'db:copy',
      '--from',
      from.url,
      '--to',
      to.url,
    ])
    expect(stdout).toMatch(/^subscriber +2$/m)
    expect(stdout).toContain('all counts are equal')
    const again = await run(process.execPath, [
      main,
      'db:copy',
      '--from',
      from.url,
      '--to',
      to.url,
    ]).catch((error: { stderr: string }) => error)
    expect(again.stderr).toMatch(/^The target is not empty: .*--force/)
  })
})
