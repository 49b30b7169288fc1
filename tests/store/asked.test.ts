import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteAsked } from '../../src/deliver/retention.ts'
import type { Asked } from '../../src/model/asked.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const GROUP = -100

const asked = (over: Partial<Asked> = {}): Omit<Asked, 'id'> => ({
  by: ADA,
  question: 'Which chips?',
  article: 7,
  follows: null,
  answer: { by: 'model', text: 'The M3.', evidence: [{ article: 7, sentence: 'It is the M3.' }] },
  at: NOW,
  ...over,
})

describe.each(databases)('questions on $name', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, pino({ level: 'silent' }))
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })
  beforeEach(() => database.run('delete from asked'))

  const rows = async () =>
    Number((await database.run('select count(*) as many from asked'))[0]?.['many'])

  test('are read by their own chat, as they were stored', async () => {
    const id = await store.forChat(ADA).asked.add(asked())
    expect(await store.forChat(ADA).asked.get(id, NOW)).toEqual({ ...asked(), id })
    expect(await store.forChat(GROUP).asked.get(id, NOW)).toBeUndefined()
    expect(await store.forChat(ADA).asked.all(NOW)).toHaveLength(1)
  })

  test('form chains, of which the last few are read, the oldest first', async () => {
    const own = store.forChat(ADA).asked
    let follows: number | null = null
    for (const question of ['1', '2', '3', '4'])
      follows = await own.add(asked({ question, follows }))
    const chain = await own.chain(follows ?? 0, 3, NOW)
    expect(chain.map(({ question }) => question)).toEqual(['2', '3', '4'])
    expect(await store.forChat(GROUP).asked.chain(follows ?? 0, 3, NOW)).toEqual([])
  })

  test('count for the person, in whichever chat they asked', async () => {
    await store.forChat(ADA).asked.add(asked())
    await store.forChat(GROUP).asked.add(asked())
    await store.forChat(GROUP).asked.add(asked({ by: 6 }))
    await store.forChat(ADA).asked.add(asked({ at: NOW - 2 * DAY }))
    expect(await store.forChat(ADA).asked.count(ADA, NOW - DAY)).toBe(2)
  })

  test('do not exist after a day, and are deleted then', async () => {
    const own = store.forChat(ADA).asked
    const id = await own.add(asked())
    expect(await own.get(id, NOW + DAY - 1)).toBeDefined()
    expect(await own.get(id, NOW + DAY)).toBeUndefined()
    await deleteAsked(store, NOW + 23 * HOUR)
    expect(await rows()).toBe(1)
    await deleteAsked(store, NOW + DAY)
    expect(await rows()).toBe(0)
  })

  test('go with /forget, those asked in groups too, and move with a group', async () => {
    await store.forChat(ADA).asked.add(asked())
    await store.forChat(GROUP).asked.add(asked())
    const id = await store.forChat(GROUP).asked.add(asked({ by: 6 }))
    await store.userData.forget(ADA)
    expect(await rows()).toBe(1)
    await store.deliveries.moveChat(GROUP, GROUP - 1)
    expect(await store.forChat(GROUP - 1).asked.get(id, NOW)).toMatchObject({ by: 6 })
  })

  test('whose answer cannot be sent do not count', async () => {
    const own = store.forChat(ADA).asked
    const id = await own.add(asked())
    await store.forChat(GROUP).asked.withdraw(id)
    expect(await rows()).toBe(1)
    await own.withdraw(id)
    expect(await rows()).toBe(0)
  })
})
