import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ValueOf } from '../../src/store/compiled-query.ts'
import type { Database } from '../../src/store/database.ts'
import { listQuery } from '../../src/store/list-query.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'

let builds = 0
const NAMED = listQuery((db, value: ValueOf<{ since: number }>, names) => {
  builds += 1
  return db
    .selectFrom('switched_off')
    .select('name')
    .where('at', '>=', value('since'))
    .where('name', 'in', names)
    .orderBy('name')
})

describe.each(databases)('a query with a list on $name', (on) => {
  let database: OpenDatabase
  let db: Database

  beforeAll(async () => {
    database = await on.open()
    db = await openDatabase(database.url, pino({ level: 'silent' }))
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    await db
      .insertInto('switched_off')
      .values(names.map((name, at) => ({ name, by_id: 1, at })))
      .execute()
    builds = 0
  })
  afterAll(async () => {
    await db.destroy()
    await database.remove()
  })

  const found = async (since: number, ...names: string[]) =>
    (await NAMED(db, { since }, names)).map(({ name }) => name)

  test('finds what is in it, whatever its length, and is compiled for few of them', async () => {
    expect(await found(0, 'a')).toEqual(['a'])
    expect(await found(0, 'g', 'a')).toEqual(['a', 'g'])
    expect(await found(3, 'a', 'd', 'x', 'g', 'e')).toEqual(['d', 'e', 'g'])
    expect(await found(0, 'a', 'b', 'c', 'd', 'e', 'f')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(await found(0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'x')).toHaveLength(7)
    expect(builds).toBe(3)
  })

  test('refuses an empty list', async () => {
    await expect(async () => found(0)).rejects.toThrow(RangeError)
  })
})
