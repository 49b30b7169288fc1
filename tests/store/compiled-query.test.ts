import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compiledQuery, type ValueOf } from '../../src/store/compiled-query.ts'
import type { Database } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'

let builds = 0

const TURN_OFF = compiledQuery((db, value: ValueOf<{ at: number; name: string }>) => {
  builds += 1
  return db.insertInto('switched_off').values({ name: value('name'), by_id: 7, at: value('at') })
})

const OFF_SINCE = compiledQuery((db, value: ValueOf<{ since: number; except: string }>) =>
  db
    .selectFrom('switched_off')
    .select(['name', 'by_id', 'at'])
    .where('name', '<>', value('except'))
    .where('at', '>=', value('since'))
    .orderBy('at'),
)

describe.each(databases)('a compiled query on $name', (on) => {
  let database: OpenDatabase
  let db: Database

  beforeAll(async () => {
    database = await on.open()
    db = await openDatabase(database.url, pino({ level: 'silent' }))
    await database.empty()
    builds = 0
    await TURN_OFF(db, { name: 'collect', at: 1 })
    await TURN_OFF(db, { name: 'deliver', at: 2 })
    await TURN_OFF(db, { name: 'read', at: 3 })
  })
  afterAll(async () => {
    await db.destroy()
    await database.remove()
  })

  it('is built once and takes the values of each execution', async () => {
    expect(builds).toBe(1)
    expect(await OFF_SINCE(db, { since: 2, except: '' })).toEqual([
      { name: 'deliver', by_id: 7, at: 2 },
      { name: 'read', by_id: 7, at: 3 },
    ])
    expect(await OFF_SINCE(db, { since: 1, except: 'deliver' })).toMatchObject([
      { name: 'collect' },
      { name: 'read' },
    ])
  })

  it('waits for a transaction like any other write, and reads what is committed meanwhile', async () => {
    const begun = Promise.withResolvers<void>()
    const mayEnd = Promise.withResolvers<void>()
    const transaction = db.transaction().execute(async (tx) => {
      await TURN_OFF(tx, { name: 'chat', at: 8 })
      begun.resolve()
      await mayEnd.promise
    })
    await begun.promise
    const later = TURN_OFF(db, { name: 'web', at: 9 })
    expect(await OFF_SINCE(db, { since: 8, except: 'web' })).toEqual([])
    mayEnd.resolve()
    await Promise.all([transaction, later])
    expect(await OFF_SINCE(db, { since: 8, except: '' })).toMatchObject([
      { name: 'chat' },
      { name: 'web' },
    ])
    await db.deleteFrom('switched_off').where('at', '>=', 8).execute()
  })

  it('rejects as any other query does', async () => {
    await expect(TURN_OFF(db, { name: 'collect', at: 1 })).rejects.toThrow(/unique/i)
  })

  it('takes part in a transaction', async () => {
    const rolledBack = db.transaction().execute(async (tx) => {
      await TURN_OFF(tx, { name: 'summarise', at: 4 })
      expect(await OFF_SINCE(tx, { since: 4, except: '' })).toHaveLength(1)
      throw new Error('never mind')
    })
    await expect(rolledBack).rejects.toThrow('never mind')
    expect(await OFF_SINCE(db, { since: 4, except: '' })).toEqual([])
  })
})
