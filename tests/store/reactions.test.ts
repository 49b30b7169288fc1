import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { listSources, publishRead } from '../support/published.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const NO_ARTICLE = 4711

describe.each(databases)('marks on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let article: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
    await database.empty()
    await listSources(store, ['journal'], NOW)
    const [source] = await store.sources.of(ADA, 0, 1)
    if (source === undefined) throw new Error('the source was not listed')
    const [id] = await publishRead(store, source, [{}], NOW)
    if (id === undefined) throw new Error('the article was not recorded')
    article = id
  })
  afterEach(() => store.close())

  test('keep what was saved and what was thought apart', async () => {
    expect(await store.reactions.save(ADA, article, NOW, NOW)).toBe(true)
    expect(await store.reactions.judge(ADA, article, -1, NOW + 1)).toBe(true)
    const row = { chat_id: ADA, article_id: article, saved_at: NOW, opinion: -1 }
    expect((await store.reactions.of(ADA, [article])).get(article)).toEqual({
      ...row,
      updated_at: NOW + 1,
    })
    expect(await store.reactions.save(ADA, article, null, NOW + 2)).toBe(true)
    expect((await store.reactions.of(ADA, [article])).get(article)).toEqual({
      ...row,
      saved_at: null,
      updated_at: NOW + 2,
    })
  })

  // An article id comes from a button, and buttons can be forged or outlive their article.
  test('of no article are not set, and that is no error', async () => {
    expect(await store.reactions.save(ADA, NO_ARTICLE, NOW, NOW)).toBe(false)
    expect(await store.reactions.save(ADA, Number.MAX_SAFE_INTEGER, null, NOW)).toBe(false)
    expect(await store.reactions.judge(ADA, NO_ARTICLE, 1, NOW)).toBe(false)
    expect(await store.reactions.of(ADA, [NO_ARTICLE])).toEqual(new Map())
  })
})
