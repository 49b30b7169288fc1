import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { searchTerms } from '../../src/store/search-terms.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, listedSource, newEntry } from '../support/new-article.ts'

const now = Date.UTC(2026, 10, 24, 8)
let store: Store
let source: number

const listed = (name: string) => listedSource(name)

async function publish(title: string, text: string, by = source): Promise<number> {
  const url = `https://a.example/${encodeURIComponent(title)}`
  const [id = -1] = await store.articles.record(
    by,
    [newEntry({ url, title, publishedAt: now, language: null })],
    now,
  )
  const reading = articleContent({ extractor: 'plain', words: 100, language: null })
  await store.articles.saveContent(id, { ...reading, text }, now)
  return id
}

const found = async (typed: string, chat = 5) =>
  (await store.forChat(chat).search.find(searchTerms(typed), 0, 10)).map(({ title }) => title)

describe.each(databases)('search on $name', (on) => {
  let database: OpenDatabase

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, pino({ level: 'silent' }))
    await store.sources.sync([listed('a')], now)
    source = (await store.sources.all())[0]?.id ?? -1
    await publish('Solar panels at night', 'The heat pump makes heat. A pump of heat is another.')
    await publish('芯片', '苹果公司发布新芯片，性能提升。')
    await publish('Тепловые насосы', 'Их ставят в домах.')
    await publish('Größere Wärmepumpen', 'Straßen in Köln werden wärmer.')
  })
  afterEach(async () => {
    await store.close()
    await database.empty()
  })

  test.each([
    ['heat', ['Solar panels at night']],
    ['SOL nig', ['Solar panels at night']],
    ['"heat pump"', ['Solar panels at night']],
    ['"pump makes"', ['Solar panels at night']],
    ['"makes pump"', []],
    ['新芯片', ['芯片']],
    ['芯新', []],
    ['теплов', ['Тепловые насосы']],
    ['heat насосы', []],
    ['wärmep', ['Größere Wärmepumpen']],
    ['straß köln', ['Größere Wärmepumpen']],
    ["x' OR 1=1 --", []],
    ['', []],
  ])('for %s', async (typed, titles) => {
    expect(await found(typed)).toEqual(titles)
  })

  test('marks in a snippet what it found', async () => {
    const [first] = await store.forChat(5).search.find(searchTerms('makes'), 0, 1)
    expect(first?.snippet).toContain('\u0001makes\u0002')
    const [second] = await store.forChat(5).search.find(searchTerms('性能'), 0, 1)
    expect(second?.snippet.replaceAll('\u0001', '').replaceAll('\u0002', '')).toContain(
      '新芯片，性能提升',
    )
  })

  test('finds words of the title before words of the text', async () => {
    await publish('Nothing of it', 'A night like any other.')
    expect(await found('night')).toEqual(['Solar panels at night', 'Nothing of it'])
  })

  test('hides what only somebody else follows', async () => {
    const [offer] = await store
      .forChat(5)
      .personalSources.offer([{ ...listed('diary'), kind: 'feed' }], now)
    await store.forChat(5).personalSources.keep([offer?.id ?? -1], 10, now)
    await publish('Diary', 'A secret heat pump.', offer?.id)
    expect(await found('secret')).toEqual(['Diary'])
    expect(await found('secret', 6)).toEqual([])
  })

  test('finds an article by its newest text only', async () => {
    const id = await publish('Corrected', 'alpha')
    expect(await found('alpha')).toEqual(['Corrected'])
    await publish('Corrected', 'alpha')
    const corrected = articleContent({ extractor: 'plain', words: 1, language: null, text: 'beta' })
    await store.articles.saveContent(id, corrected, now)
    expect(await found('alpha')).toEqual([])
    expect(await found('beta')).toEqual(['Corrected'])
  })
})
