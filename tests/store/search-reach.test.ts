import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { searchIn } from '../../src/store/search.ts'
import { searchReach } from '../../src/store/search-reach.ts'
import { openStore } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const log = pino({ level: 'silent' })
/** More than the newest that are looked at first. */
const ARTICLES = 560

/** The words of an article: two in all of them, in the other order in the oldest ones and in each fiftieth; two in a quarter. */
const wordsOf = (index: number) =>
  [
    index < 20 || index % 50 === 0 ? 'alpha beta' : 'beta alpha',
    index % 4 === 0 ? 'delta gamma' : '',
    index === 8 ? 'gamma delta' : '',
  ].join(', ')

describe.each(databases)('the reach of a search on $name', (on) => {
  let opened: OpenDatabase
  let db: Database
  let ids: number[]

  beforeAll(async () => {
    opened = await on.open()
    const store = await openStore(opened.url, log)
    await store.sources.sync([listedSource('a')], NOW)
    const [source] = await store.sources.all()
    const entries = Array.from({ length: ARTICLES }, (_, index) =>
      newEntry({ url: `https://a.example/${index}`, title: `Number ${index}`, publishedAt: NOW }),
    )
    ids = await store.articles.record(source?.id ?? -1, entries, NOW)
    for (const [index, id] of ids.entries()) {
      const blocks = [paragraph(wordsOf(index))]
      await store.articles.saveContent(id, articleContent({ blocks }), NOW)
    }
    await store.close()
    db = await openDatabase(opened.url, log)
  })
  afterAll(async () => {
    await db.destroy()
    await opened.remove()
  })

  const reach = (typed: string, inOrder: number) => searchReach(db, searchQuery(typed), inOrder)
  const find = async (typed: string, inOrder: number) => {
    const request = { chatId: 5, query: searchQuery(typed), offset: 0, limit: 100 }
    const found = await searchIn(db, { ...request, hasSnippets: false }, (_, query) =>
      searchReach(db, query, inOrder),
    )
    return found.map(({ id }) => ids.indexOf(id)).toSorted((a, b) => b - a)
  }

  test('words are looked for everywhere', async () => {
    expect(await reach('alpha beta', 10)).toEqual({ oldest: 0, share: null })
    expect(await find('gamma', 10)).toHaveLength(100)
  })

  test('a phrase of words that all have is looked for in as many articles as may be read', async () => {
    expect(await reach('"alpha beta"', 530)).toEqual({ oldest: (ids.at(-1) ?? 0) - 530, share: 1 })
    expect(await find('"alpha beta"', 530)).toEqual([
      550, 500, 450, 400, 350, 300, 250, 200, 150, 100, 50,
    ])
    expect(await find('"alpha beta"', 10_000)).toHaveLength(31)
  })

  test('of words that a quarter has, in four times as many', async () => {
    expect(await reach('"gamma delta"', 100)).toEqual({
      oldest: (ids.at(-1) ?? 0) - 400,
      share: 0.25,
    })
    expect(await find('"gamma delta"', 100)).toEqual([])
    expect(await find('"gamma delta"', 140)).toEqual([8])
  })

  test('of words that nothing new has, in all', async () => {
    expect(await reach('"alpha nothing"', 1)).toEqual({ oldest: 0, share: 0 })
  })
})
