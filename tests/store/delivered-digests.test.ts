import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DigestKind } from '../../src/model/digest.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { listSources, publishRead, subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6

describe.each(databases)('the digests of a chat on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let articles: number[]

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
    await database.empty()
    for (const chat of [ADA, BOB]) await subscribe(store, chat, NOW)
    await listSources(store, ['journal'], NOW)
    const [source] = await store.sources.all()
    if (source === undefined) throw new Error('the source was not listed')
    articles = await publishRead(store, source, [{}, { url: 'https://journal.example/2' }], NOW)
  })
  afterEach(() => store.close())

  const digest = async (
    dueAt: number,
    { kind = 'scheduled' as DigestKind, chat = ADA, count = 2, state = 'sent' } = {},
  ) => {
    const profileId = await store.profiles.ensure({ size: 7 })
    const id = await store.digests.create(
      { profileId, kind, language: null, dueAt, createdAt: dueAt },
      articles.slice(0, count).map((articleId, position) => ({
        position,
        articleId,
        storyId: null,
        why: { score: 1, hours: 1, sources: 1, topic: null },
        news: null,
      })),
    )
    await database.run(
      `insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
       values (${chat}, ${id}, '${state}', ${dueAt}, ${dueAt}, 1)`,
    )
    return id
  }

  test('of a time are found in order, with the number of their articles', async () => {
    const { digests } = store.forChat(ADA)
    const evening = await digest(NOW + 10 * HOUR, { count: 1 })
    const morning = await digest(NOW)
    await digest(NOW - DAY)
    await digest(NOW + DAY)
    expect(await digests.sentBetween(NOW, NOW + DAY, 9)).toEqual([
      { id: morning, dueAt: NOW, articles: 2 },
      { id: evening, dueAt: NOW + 10 * HOUR, articles: 1 },
    ])
    expect(await digests.sentBetween(NOW, NOW + DAY, 1)).toHaveLength(1)
    expect(await digests.lastSentBefore(NOW + 10 * HOUR)).toEqual({
      id: morning,
      dueAt: NOW,
      articles: 2,
    })
  })

  test('are its own, have articles, and have come', async () => {
    const { digests } = store.forChat(ADA)
    await digest(NOW, { chat: BOB })
    await digest(NOW, { count: 0, kind: 'quiet' })
    await digest(NOW, { count: 0, kind: 'broadcast' })
    for (const state of ['planned', 'failed', 'gone']) await digest(NOW, { state })
    expect(await digests.sentBetween(0, NOW + DAY, 9)).toEqual([])
    expect(await digests.lastSentBefore(NOW + DAY)).toBeUndefined()
    const sending = await digest(NOW, { state: 'sending' })
    expect(await digests.lastSentBefore(NOW + 1)).toMatchObject({ id: sending })
  })
})
