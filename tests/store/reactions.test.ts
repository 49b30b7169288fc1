import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { listSources, publishRead } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const NO_ARTICLE = 4711

describe.each(databases)('reactions on $name', (on) => {
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
    const [source] = await store.sources.all()
    if (source === undefined) throw new Error('the source was not listed')
    const [id] = await publishRead(store, source, [{}], NOW)
    if (id === undefined) throw new Error('the article was not recorded')
    article = id
  })
  afterEach(() => store.close())

  test('keep bookmarks and opinions apart', async () => {
    const { reactions } = store.forChat(ADA)
    expect(await reactions.save(article, NOW)).toBe(true)
    expect(await reactions.setOpinion(article, -1, NOW + 1)).toBe(true)
    const reaction = { articleId: article, savedAt: NOW, opinion: -1 }
    expect((await reactions.of([article])).get(article)).toEqual(reaction)
    expect(await reactions.unsave(article, NOW + 2)).toBe(true)
    expect(await reactions.unsave(article, NOW + 3)).toBe(false)
    expect((await reactions.of([article])).get(article)).toEqual({ ...reaction, savedAt: null })
  })

  // An article id comes from a button, and buttons can be forged or outlive their article.
  test('to an article that does not exist are not stored, and that is no error', async () => {
    const { reactions } = store.forChat(ADA)
    expect(await reactions.save(NO_ARTICLE, NOW)).toBe(false)
    expect(await reactions.unsave(Number.MAX_SAFE_INTEGER, NOW)).toBe(false)
    expect(await reactions.setOpinion(NO_ARTICLE, 1, NOW)).toBe(false)
    expect(await reactions.of([NO_ARTICLE])).toEqual(new Map())
  })

  test('list what is saved from the oldest on, with what it comes to', async () => {
    const [source] = await store.sources.all()
    if (source === undefined) throw new Error('no source')
    const others = await publishRead(
      store,
      source,
      [2, 3].map((n) => ({ url: `https://journal.example/${n}` })),
      NOW,
    )
    const { reactions } = store.forChat(ADA)
    const [second = -1, third = -1] = others
    await reactions.save(second, NOW + 2)
    await reactions.save(article, NOW + 3)
    await reactions.save(third, NOW + 1)
    const ids = async () => (await reactions.saved(0, 10)).map(({ id }) => id)
    expect(await ids()).toEqual([third, second, article])
    expect(await reactions.savedTotals(NOW + 3)).toEqual({ count: 3, words: 1200, old: 2 })
    expect(await store.forChat(ADA + 1).reactions.savedTotals(NOW + 3)).toEqual({
      count: 0,
      words: 0,
      old: 0,
    })

    // Removed and brought back, it stands where it stood.
    await reactions.unsave(second, NOW + 10)
    expect(await reactions.restore(second, NOW + 11)).toBe(true)
    expect(await reactions.restore(second, NOW + 12)).toBe(false)
    expect(await ids()).toEqual([third, second, article])

    // All old ones at once; what was removed at another time stays removed.
    await reactions.unsave(article, NOW + 20)
    expect(await reactions.dropSavedBefore(NOW + 3, NOW + 30)).toBe(2)
    expect(await ids()).toEqual([])
    expect(await reactions.restoreDropped(NOW + 29, NOW + 31)).toBe(0)
    expect(await store.forChat(ADA + 1).reactions.restoreDropped(NOW + 30, NOW + 31)).toBe(0)
    expect(await reactions.restoreDropped(NOW + 30, NOW + 31)).toBe(2)
    expect(await ids()).toEqual([third, second])
  })
})
