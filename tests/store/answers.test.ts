import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 24, 8)
const LEASE = NOW + 30_000
let asked = NOW
const answer = (chatId: number, text = `to ${chatId}`) => ({
  chatId,
  method: 'sendMessage',
  parameters: { text },
  askedAt: (asked += 1),
  attempts: 0,
})

describe.each(databases)('on $name, answers that wait', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
  })
  afterEach(async () => {
    await store.close()
    await database.empty()
  })

  const claim = async (owner: string, now = NOW, limit = 10) =>
    (await store.answers.claim(owner, now, limit, now + 30_000)).map(({ chatId }) => chatId)

  test('come out as they went in, longest waiting first, each to one process', async () => {
    const [first, second, third] = [answer(3), answer(1, 'ein "Wort" 🙂'), answer(2)]
    // In whatever order they are stored, and whenever.
    const [last] = await store.answers.add([third], NOW)
    const ids = await store.answers.add([second, first], NOW)
    expect(await store.answers.claim('a', NOW, 2, LEASE)).toEqual([
      { ...first, id: ids[1] },
      { ...second, id: ids[0] },
    ])
    expect(await claim('b')).toEqual([2])
    expect(await claim('b')).toEqual([])
    expect(await store.answers.count(NOW)).toEqual({ all: 3, due: 0 })
    expect(await store.answers.count(LEASE)).toEqual({ all: 3, due: 3 })
    await store.answers.remove([...ids, last ?? -1])
    expect(await store.answers.count(NOW)).toEqual({ all: 0, due: 0 })
  })

  test('those of a dead process are taken over when its lease ends, and kept while it renews', async () => {
    await store.answers.add([answer(1)], NOW, { owner: 'a', leaseUntil: LEASE })
    expect(await claim('b', LEASE - 1)).toEqual([])
    await store.answers.renew('a', LEASE + 10_000)
    expect(await claim('b', LEASE)).toEqual([])
    expect(await claim('b', LEASE + 10_000)).toEqual([1])
  })

  test('what a process has is not given to it again, whatever the clock says', async () => {
    await store.answers.add([answer(1), answer(2)], 0)
    expect(await claim('a', NOW, 1)).toEqual([1])
    expect(await claim('a', NOW + 7_200_000)).toEqual([2])
    expect(await claim('b', NOW - 7_200_000)).toEqual([])
  })

  test('a rest that the clock prolongs is ended, and no other', async () => {
    await store.answers.add([answer(1), answer(1), answer(2)], NOW + 20_000)
    await store.answers.hasten(1, NOW)
    expect(await claim('a')).toEqual([1, 1])
    await store.answers.hasten(2, NOW + 30_000)
    expect(await claim('a', NOW + 20_000)).toEqual([2])
  })

  test('a stop gives back its own; a start of the only process gives back all', async () => {
    await store.answers.add([answer(1), answer(2)], NOW)
    await claim('a', NOW, 1)
    await claim('b', NOW, 1)
    await store.answers.release('a')
    expect(await claim('c')).toEqual([1])
    expect(await store.answers.releaseAll()).toBe(2)
    expect(await claim('c')).toEqual([1, 2])
  })

  test('a chat that rests keeps its order: a later answer does not overtake', async () => {
    await store.answers.add([answer(5, 'first'), answer(6), answer(5, 'second')], NOW)
    await claim('a')
    await store.answers.rest('a', 5, NOW + 3000)
    await store.answers.rest('a', 5, NOW + 1000)
    await store.answers.add([answer(5, 'third')], NOW)
    expect(await claim('a', NOW + 2999)).toEqual([])
    const claimed = await store.answers.claim('a', NOW + 3000, 10, LEASE)
    expect(claimed.map(({ parameters }) => parameters['text'])).toEqual([
      'first',
      'second',
      'third',
    ])
  })

  test('an answer waits while another process has an earlier one of its chat', async () => {
    await store.answers.add([answer(5, 'first'), answer(5, 'second')], NOW)
    expect(await claim('a', NOW, 1)).toEqual([5])
    expect(await claim('b')).toEqual([])
    await store.answers.rest('b', 5, NOW + 5000)
    expect(await claim('b', NOW + 4999)).toEqual([])
    expect(await claim('a', NOW + 5000)).toEqual([5])
  })

  test('failed attempts are counted', async () => {
    const [id = -1] = await store.answers.add([answer(1), { ...answer(2), attempts: 4 }], NOW)
    await store.answers.failed(id)
    const claimed = await store.answers.claim('a', NOW, 2, LEASE)
    expect(claimed.map(({ attempts }) => attempts)).toEqual([1, 4])
  })

  test('go to the new id of a group, and with /forget', async () => {
    await subscribe(store, -5, NOW)
    await store.answers.add([answer(-5), answer(7)], NOW)
    await store.deliveries.moveChat(-5, -1005)
    await store.userData.forget(7)
    expect(await claim('a')).toEqual([-1005])
  })
})
