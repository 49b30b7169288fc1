import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RemindDeps, remind } from '../../src/deliver/remind.ts'
import { reminderTime } from '../../src/model/reading-reminder.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { loadTexts } from '../../src/text/locales.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { listSources, publishRead, subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const texts = loadTexts(join(import.meta.dirname, '../../locales'))
/** A Tuesday, in the morning. */
const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6

describe.each(databases)('reminders on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let now: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    await database.empty()
    store = await openStore(database.url, log)
    now = NOW
    await listSources(store, ['journal'], NOW)
    const [source] = await store.sources.all()
    if (source === undefined) throw new Error('no source')
    const [article = -1] = await publishRead(store, source, [{}], NOW)
    for (const chat of [ADA, BOB]) {
      await subscribe(store, chat, NOW)
      await store.subscribers.update(chat, { schedule: { zone: 'UTC', times: [480] } })
      await store.forChat(chat).reactions.save(article, NOW)
      const time = reminderTime('tonight', { zone: 'UTC', times: [480] }, NOW)
      await store.forChat(chat).reminder.set(time)
    }
  })
  afterEach(() => store.close())

  const minute = (over: Partial<RemindDeps> = {}) =>
    remind({ store, texts, now: () => now, log, ...over })
  const sent = async () => {
    const found = await store.answers.claim('me', now, 100, now + HOUR)
    return found.map(({ chatId, parameters }) => [chatId, parameters['text']])
  }

  test('come in the evening, once each, as answers that survive a restart', async () => {
    expect(await minute()).toBe(0)
    now = NOW + 11 * HOUR
    expect(await minute()).toBe(2)
    expect(await minute()).toBe(0)
    await store.close()
    store = await openStore(database.url, log)
    expect(await minute()).toBe(0)
    const text = expect.stringMatching(/^⏰ Your reading list: 1 · 2 min\n\n1\. News of journal\n/)
    expect(await sent()).toEqual([
      [ADA, text],
      [BOB, text],
    ])
  })

  test('come once where two processes try in the same minute', async () => {
    now = NOW + 11 * HOUR
    const counts = await Promise.all([minute(), minute()])
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(2)
    expect(await sent()).toHaveLength(2)
  })

  test('one that fails stops no other, and is tried again', async () => {
    now = NOW + 11 * HOUR
    const forChat: Store['forChat'] = (chat) => {
      if (chat === ADA) throw new Error('damaged')
      return store.forChat(chat)
    }
    expect(await minute({ store: { ...store, forChat } })).toBe(1)
    expect(await minute()).toBe(1)
  })

  test('wait for the end of a pause, and follow a move to another zone', async () => {
    await store.subscribers.update(ADA, { pausedUntil: NOW + 3 * DAY })
    await store.subscribers.update(BOB, { schedule: { zone: 'America/New_York' } })
    now = NOW + 11 * HOUR
    expect(await minute()).toBe(0)
    // 19:00 in New York.
    now = NOW + 16 * HOUR
    expect(await minute()).toBe(1)
    now = NOW + 3 * DAY + 11 * HOUR
    expect(await minute()).toBe(1)
    expect((await sent()).map(([chat]) => chat)).toEqual([BOB, ADA])
  })

  test('are silent, and in their topic, where digests are', async () => {
    await store.subscribers.update(ADA, { sound: false, threadId: 7 })
    now = NOW + 11 * HOUR
    await minute()
    const [first, second] = await store.answers.claim('me', now, 100, now + HOUR)
    expect(first?.parameters).toMatchObject({ disable_notification: true, message_thread_id: 7 })
    expect(second?.parameters).not.toHaveProperty('disable_notification')
  })
})
