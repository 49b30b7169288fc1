import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'

const log = pino({ level: 'silent' })
const ADA = 5
const science = { kind: 'topic', name: 'science', weight: 2, pinned: false, updatedAt: 1 } as const
const lowered = { ...science, weight: -1.45, pinned: true, updatedAt: 2 }

describe.each(databases)('interests on $name', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    await database.empty()
    store = await openStore(database.url, log)
  })
  afterEach(() => store.close())

  test('put one as it is over what was learned, and back', async () => {
    const { interests } = store
    await interests.write(ADA, [science])
    await interests.put(ADA, lowered)
    expect(await interests.of(ADA)).toEqual([lowered])
    // What taps teach leaves a pinned one alone.
    await interests.write(ADA, [{ ...science, weight: 3 }])
    expect(await interests.of(ADA)).toEqual([lowered])
    await interests.put(ADA, science)
    expect(await interests.of(ADA)).toEqual([science])
    expect(await interests.of(ADA + 1)).toEqual([])
  })
})
