import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { insertRows } from '../../src/store/insert-rows.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'

const INSERT = insertRows(
  (db, rows: readonly { name: string; by_id: number; at: number }[]) =>
    db.insertInto('switched_off').values(rows),
  { isDeferred: true },
)
const row = (name: string) => ({ name, by_id: 7, at: 1 })

describe.each(databases)('a deferred statement on $name', (on) => {
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
  beforeEach(() => database.empty())

  const names = async (from: Database = db) => {
    const rows = await from.selectFrom('switched_off').select('name').orderBy('name').execute()
    return rows.map(({ name }) => name)
  }

  test('is seen by the next statement, and stored by the commit', async () => {
    await db.transaction().execute(async (tx) => {
      await INSERT(tx, [row('chat')])
      expect(await names(tx)).toEqual(['chat'])
      await INSERT(tx, [row('collect')])
      await INSERT(tx, [row('read')])
    })
    expect(await names()).toEqual(['chat', 'collect', 'read'])
  })

  test('that fails fails its transaction, of which nothing is stored, and no other one', async () => {
    const failing = db.transaction().execute(async (tx) => {
      await INSERT(tx, [row('chat')])
      await INSERT(tx, [row('chat')])
    })
    await expect(failing).rejects.toThrow(/unique/i)
    const later = db.transaction().execute(async (tx) => {
      await INSERT(tx, [row('read')])
      await INSERT(tx, [row('read')])
      return names(tx)
    })
    await expect(later).rejects.toThrow(/unique/i)
    await db.transaction().execute((tx) => INSERT(tx, [row('deliver')]))
    expect(await names()).toEqual(['deliver'])
  })

  test('is dropped with a transaction that is given up', async () => {
    const given = db.transaction().execute(async (tx) => {
      await INSERT(tx, [row('chat')])
      throw new Error('no more')
    })
    await expect(given).rejects.toThrow('no more')
    await expect(
      db.transaction().execute(() => Promise.reject(new Error('at once'))),
    ).rejects.toThrow('at once')
    expect(await db.transaction().execute((tx) => names(tx))).toEqual([])
    expect(await db.transaction().execute(async () => 7)).toBe(7)
  })

  test('outside a transaction is executed like any other', async () => {
    await INSERT(db, [row('chat')])
    expect(await names()).toEqual(['chat'])
  })
})
