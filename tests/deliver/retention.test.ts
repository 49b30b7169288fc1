import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deleteExpired, KEPT_MS } from '../../src/deliver/retention.ts'
import { MEMORY_MS } from '../../src/digest/make-digest.ts'
import { newSession } from '../../src/model/session.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)

test('articles are remembered as sent for less time than deliveries are kept', () => {
  expect(KEPT_MS).toBeGreaterThan(MEMORY_MS)
})

describe.each(databases)('forgetting, on $name', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeEach(async () => {
    database = await on.open()
    store = await openStore(database.url, log)
  })
  afterEach(async () => {
    await store.close()
    await database.remove()
  })

  /** A digest of the time `at`, sent to `chats` chats. Returns its id. */
  async function digest(at: number, chats: number): Promise<number> {
    const profileId = await store.profiles.ensure({ size: 5 })
    const chatIds = Array.from({ length: chats }, (_, place) => place + 1)
    for (const chatId of chatIds) await subscribe(store, chatId, at, { profileId })
    const id = await store.digests.create(
      { profileId, kind: 'scheduled', language: null, dueAt: at, createdAt: at },
      [],
    )
    const planned = chatIds.map((chatId) => ({ chatId, digestId: id, nextDueAt: at + 24 * HOUR }))
    await store.deliveries.plan(planned, at)
    const claimed = await store.deliveries.claim(at, chats, at + HOUR)
    await store.deliveries.sent(claimed.map((row) => ({ id: row.id, messageId: 1, at })))
    return id
  }

  test('deletes what is older than its retention, in steps, and nothing else', async () => {
    const old = await digest(now - KEPT_MS - HOUR, 30)
    const young = await digest(now - KEPT_MS + HOUR, 3)
    await store.sessions.write('chat:1', newSession(), now - KEPT_MS - 1)
    await store.sessions.write('chat:2', newSession(), now)
    expect(await store.prune.deliveries(now - KEPT_MS, 7)).toBe(7)
    await deleteExpired(store, { now, keptMs: KEPT_MS }, log)
    expect(await store.digests.get(old)).toBeUndefined()
    expect(await store.digests.get(young)).toBeDefined()
    expect(await store.deliveries.counts()).toEqual({ sent: 3 })
    expect((await store.subscribers.get(1))?.lastDigestId).toBe(young)
    expect((await store.subscribers.get(9))?.lastDigestId).toBeNull()
    expect(await store.sessions.read('chat:1')).toBeUndefined()
    expect(await store.sessions.read('chat:2')).toEqual(newSession())
  })
})
