import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertRows } from '../../src/store/insert-rows.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import type { Database } from '../../src/store/database.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'

const INSERT = insertRows((db, rows: readonly { name: string; at: number; by_id: number }[]) =>
  db.insertInto('switched_off').values(rows).returning('name'),
)

describe.each(databases)('inserting many rows on $name', (on) => {
  let database: OpenDatabase
  let db: Database
  beforeAll(async () => {
    database = await on.open()
    db = await openDatabase(database.url, pino({ level: 'silent' }))
  })
  afterAll(async () => {
    await db.destroy()
    await database.remove()
  })

  test.each([0, 1, 2, 16, 17, 40])('%i', async (count) => {
    await db.deleteFrom('switched_off').execute()
    const rows = Array.from({ length: count }, (_, n) => ({ name: `n${n}`, at: n, by_id: n }))
    const returned = await INSERT(db, rows)
    expect(returned.map(({ name }) => name).toSorted()).toEqual(
      rows.map(({ name }) => name).toSorted(),
    )
    const stored = await db.selectFrom('switched_off').selectAll().orderBy('at').execute()
    expect(stored.map(({ name, at }) => [name, at])).toEqual(rows.map(({ name, at }) => [name, at]))
  })

  test('refuses rows that do not fit the statement', async () => {
    await db.deleteFrom('switched_off').execute()
    await INSERT(db, [{ name: 'a', at: 1, by_id: 1 }])
    await expect(INSERT(db, [{ name: 'b', at: 1, by_id: 1, more: 2 } as never])).rejects.toThrow(
      'other columns',
    )
  })
})
