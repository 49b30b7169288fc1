import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6
const CARD = { digest: 1, article: 7, action: 'card' }

describe.each(databases)('taps on $name', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
    await database.empty()
    await subscribe(store, ADA, NOW)
    for (const id of [1, 2]) {
      await database.run(
        `insert into digest (id, profile_id, kind, due_at, created_at)
           select ${id}, profile_id, 'scheduled', ${NOW}, ${NOW} from subscriber`,
      )
    }
  })
  afterEach(() => store.close())

  /** What is asked as it is known to the process that recorded it, and to one that has just started. */
  const toldBy = async (ask: (of: Store) => Promise<boolean>): Promise<boolean[]> => {
    const here = await ask(store)
    const again = await ask(store)
    await store.close()
    store = await openStore(database.url, log)
    return [here, again, await ask(store), await ask(store)]
  }
  const always = (value: boolean) => [value, value, value, value]

  test('a card that was tapped once stays tapped', async () => {
    const has = (of: Store) => of.forChat(ADA).taps.has(CARD)
    expect(await has(store)).toBe(false)
    await store.forChat(ADA).taps.record({ ...CARD, at: NOW + 1 })
    await store.forChat(ADA).taps.record({ ...CARD, at: NOW + 2 })
    expect(await toldBy(has)).toEqual(always(true))
  })

  test.each([
    ['another chat', BOB, CARD],
    ['another digest', ADA, { ...CARD, digest: 2 }],
    ['another article', ADA, { ...CARD, article: 8 }],
    ['another action', ADA, { ...CARD, action: 'page' }],
  ])('%s is another matter', async (_, chat, other) => {
    await store.forChat(ADA).taps.record({ ...CARD, at: NOW })
    expect(await toldBy((of) => of.forChat(chat).taps.has(other))).toEqual(always(false))
  })

  test('any other button counts but the one that is named', async () => {
    const hasOther = (of: Store) => of.forChat(ADA).taps.hasOther(CARD)
    await store.forChat(ADA).taps.record({ ...CARD, at: NOW })
    expect(await toldBy(hasOther)).toEqual(always(false))
    await store.forChat(ADA).taps.record({ ...CARD, action: 'save', at: NOW })
    expect(await toldBy(hasOther)).toEqual(always(true))
  })

  test('what is forgotten is not found by a process that did not know it', async () => {
    await store.forChat(ADA).taps.record({ ...CARD, at: NOW })
    await store.userData.forget(ADA)
    await store.close()
    store = await openStore(database.url, log)
    expect(await store.forChat(ADA).taps.has(CARD)).toBe(false)
  })
})
