import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { NewEntry } from '../../src/model/article.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'
import { listSources, subscribe } from '../support/store-data.ts'

const now = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6

let store: Store

async function kept(chatId: number, name: string): Promise<number> {
  const { personalSources } = store.forChat(chatId)
  const [offer] = await personalSources.offer([{ ...listedSource(name), kind: 'feed' }], now)
  await personalSources.keep([offer?.id ?? -1], 10, now)
  return offer?.id ?? -1
}

const entry = (name: string, change: Partial<NewEntry> = {}) =>
  newEntry({ url: `https://${name}`, title: name, publishedAt: now - HOUR, ...change })

describe.each(databases)('owners of sources on $name', (on) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    await database.empty()
    store = await openStore(database.url, pino({ level: 'silent' }))
    for (const chat of [ADA, BOB]) await subscribe(store, chat, now)
  })
  afterEach(() => store.close())

  test('are the followers with the fewest personal sources', async () => {
    const diary = await kept(ADA, 'diary')
    for (const name of ['a', 'b']) await kept(ADA, name)
    expect(await store.owners.of([diary])).toEqual(new Map([[diary, ADA]]))
    await kept(BOB, 'diary')
    expect(await store.owners.of([diary])).toEqual(new Map([[diary, BOB]]))
  })

  test('are active subscribers only', async () => {
    const diary = await kept(ADA, 'diary')
    await kept(ADA, 'other')
    await kept(BOB, 'diary')
    await store.subscribers.update(BOB, { state: 'stopped' })
    expect(await store.owners.of([diary])).toEqual(new Map([[diary, ADA]]))
    await store.subscribers.update(ADA, { state: 'stopped' })
    expect(await store.owners.of([diary])).toEqual(new Map())
  })

  test('have used what their personal sources brought since a time', async () => {
    const diary = await kept(ADA, 'diary')
    const text = '<p>four words of text</p>'
    await store.articles.record(diary, [entry('old')], now - 2 * DAY)
    const [id = -1] = await store.articles.record(diary, [entry('new', { feedHtml: text })], now)
    const before = await store.owners.usage(ADA, now - DAY)
    expect(before).toEqual({ articles: 1, bytes: text.length, pages: 0 })
    await store.articles.postponeReading(id, now + MINUTE)
    await store.articles.saveContent(id, articleContent({ blocks: [paragraph('Read.')] }), now)
    const after = await store.owners.usage(ADA, now - DAY)
    expect(after).toMatchObject({ articles: 1, pages: 2 })
    expect(after.bytes).toBeGreaterThan(before.bytes)
    expect(await store.owners.usage(BOB, now - DAY)).toEqual({ articles: 0, bytes: 0, pages: 0 })
  })

  test('do not pay for what a shared source publishes', async () => {
    await listSources(store, ['news'], now)
    const [news] = await store.sources.all()
    const diary = await kept(ADA, 'diary')
    await store.articles.record(news?.id ?? -1, [entry('same')], now)
    await store.articles.record(diary, [entry('same')], now)
    expect(await store.owners.usage(ADA, now - DAY)).toMatchObject({ articles: 0 })
  })
})

describe.each(databases)('unread articles of personal sources on $name', (on) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())

  test('come in turns, so that a source with many crowds out nobody', async () => {
    await database.empty()
    store = await openStore(database.url, pino({ level: 'silent' }))
    for (const chat of [ADA, BOB]) await subscribe(store, chat, now)
    const flood = await kept(ADA, 'flood')
    const diary = await kept(BOB, 'diary')
    const many = Array.from({ length: 20 }, (_, n) =>
      entry(`flood/${n}`, { publishedAt: now - n * MINUTE }),
    )
    await store.articles.record(flood, many, now)
    await store.articles.record(diary, [entry('diary/1', { publishedAt: now - 2 * DAY })], now)
    const unread = await store.articles.unreadPersonal(now, { perSource: 5, limit: 3 })
    expect(unread.map(({ link }) => link)).toEqual([
      'https://flood/0',
      'https://diary/1',
      'https://flood/1',
    ])
    expect(await store.articles.unread(now, 10)).toEqual([])
    expect(await store.articles.unreadPersonal(now, { perSource: 5, limit: 100 })).toHaveLength(6)
    await store.close()
  })
})
