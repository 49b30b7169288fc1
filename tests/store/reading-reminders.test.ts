import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6
const time = (dueAt: number) => ({ localTime: '2026-11-24T08:00', zone: 'UTC', dueAt })
const answer = (chatId: number) => ({
  chatId,
  method: 'sendMessage',
  parameters: { text: 'Read on' },
  askedAt: NOW,
})

describe.each(databases)('reminders on $name', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    await database.empty()
    store = await openStore(database.url, log)
    for (const chat of [ADA, BOB]) await subscribe(store, chat, NOW)
    await store.subscribers.update(ADA, { schedule: { zone: 'UTC' } })
    await store.subscribers.update(BOB, { schedule: { zone: 'UTC' } })
  })
  afterEach(() => store.close())

  const due = async (now = NOW) =>
    (await store.readingReminders.due(now, 10)).map(({ chatId }) => chatId)

  test('are one a chat, due at their time', async () => {
    const { reminder } = store.forChat(ADA)
    await reminder.set(time(NOW - 1))
    await reminder.set(time(NOW))
    await store.forChat(BOB).reminder.set(time(NOW + 1))
    expect(await due(NOW - 1)).toEqual([])
    expect(await due()).toEqual([ADA])
    expect(await due(NOW + 1)).toEqual([ADA, BOB])
    await reminder.remove()
    expect(await due(NOW + 1)).toEqual([BOB])
    expect(await reminder.get()).toBeUndefined()
  })

  test('are looked at when their chat moves to another zone, or leaves for good', async () => {
    for (const chat of [ADA, BOB]) await store.forChat(chat).reminder.set(time(NOW + 1000))
    expect(await due()).toEqual([])
    await store.subscribers.update(BOB, { schedule: { zone: 'Asia/Tokyo' } })
    expect(await due()).toEqual([BOB])
    await database.run(`delete from subscriber where chat_id = ${ADA}`)
    expect(await due()).toEqual([ADA, BOB])
  })

  test('are handed on once, however many try at once', async () => {
    await store.forChat(ADA).reminder.set(time(NOW))
    const [reminder] = await store.readingReminders.due(NOW, 10)
    if (reminder === undefined) throw new Error('none is due')
    const tries = await Promise.all(
      [1, 2, 3].map(() => store.readingReminders.handOn(reminder, answer(ADA))),
    )
    expect(tries.filter(Boolean)).toHaveLength(1)
    expect(await store.answers.count(NOW)).toEqual({ all: 1, due: 1 })
    expect(await due()).toEqual([])
  })

  test('that were changed or taken back meanwhile are neither handed on nor overwritten', async () => {
    const { reminder } = store.forChat(ADA)
    await reminder.set(time(NOW))
    const [old] = await store.readingReminders.due(NOW, 10)
    if (old === undefined) throw new Error('none is due')
    await reminder.set(time(NOW + 500))
    expect(await store.readingReminders.handOn(old, answer(ADA))).toBe(false)
    await store.readingReminders.postpone(old, time(NOW + 900))
    await store.readingReminders.drop(old)
    expect(await reminder.get()).toMatchObject({ dueAt: NOW + 500 })
    expect(await store.answers.count(NOW)).toEqual({ all: 0, due: 0 })
  })

  test('go with /forget, and move with a group', async () => {
    await store.forChat(ADA).reminder.set(time(NOW))
    await store.userData.forget(ADA)
    expect(await store.forChat(ADA).reminder.get()).toBeUndefined()
    await store.forChat(BOB).reminder.set(time(NOW))
    await store.deliveries.moveChat(BOB, -1007)
    expect(await store.forChat(-1007).reminder.get()).toMatchObject({ dueAt: NOW })
    expect(await store.forChat(BOB).reminder.get()).toBeUndefined()
  })
})
