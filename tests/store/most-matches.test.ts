import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import type { SearchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
/** More than the newest that are looked at first. */
const ARTICLES = 560
const STRANGER = 5
const FOLLOWER = 7

/** The words of an article, by its place; the first are the oldest. */
function wordsOf(place: number): string {
  return [
    'common',
    place % 2 === 0 ? 'frequent' : '',
    place === 3 ? 'quartz marble' : '',
    place === 5 ? 'quartz' : '',
    place === 9 ? 'quartz marble basalt' : '',
    place === 12 ? '芯片制造' : '',
    place === 13 ? '片芯' : '',
    place === 550 ? 'marble' : '',
    // Of the personal source.
    place === 551 ? 'quartz marble basalt' : '',
  ].join(' ')
}

describe.each(databases)('the articles that have most of a query, on $name', (on) => {
  let opened: OpenDatabase
  let store: Store
  let ids: number[]

  beforeAll(async () => {
    opened = await on.open()
    store = await openStore(opened.url, pino({ level: 'silent' }))
    await store.sources.sync([listedSource('a'), listedSource('b')], NOW)
    const [shared, personal] = (await store.sources.all()).map(({ id }) => id)
    ids = []
    const record = async (places: number[], source = -1) => {
      const entries = places.map((place) =>
        newEntry({ url: `https://a.example/${place}`, title: `Number ${place}`, publishedAt: NOW }),
      )
      ids.push(...(await store.articles.record(source, entries, NOW)))
    }
    const places = Array.from({ length: ARTICLES }, (_, place) => place)
    await record(places.slice(0, 551), shared)
    await record([551], personal)
    await record(places.slice(552), shared)
    for (const [place, id] of ids.entries()) {
      const blocks = [paragraph(wordsOf(place))]
      await store.articles.saveContent(id, articleContent({ blocks }), NOW)
    }
    await opened.run(
      `update source set origin = 'person' where id = ${personal};
       insert into personal_source (chat_id, source_id, created_at, state) values (${FOLLOWER}, ${personal}, 0, 'kept')`,
    )
  })
  afterAll(async () => {
    await store.close()
    await opened.remove()
  })

  const word = (text: string, isPrefix = false) => ({ terms: text.split(' '), isPrefix })
  const most = async (query: SearchQuery, limit = 20, chat = STRANGER) =>
    (await store.forChat(chat).search.most(query, limit)).map((id) => ids.indexOf(id))

  test('what has all of it first, then what has most, of equals the newest', async () => {
    expect(await most([word('quartz'), word('marble')], 4)).toEqual([9, 3, 5, 550])
    expect(await most([word('quartz'), word('marble'), word('basalt')], 4)).toEqual([9, 3, 5, 550])
  })

  test('a rare word counts for more than frequent ones', async () => {
    expect((await most([word('common'), word('frequent'), word('basalt')], 3))[0]).toBe(9)
    expect(await most([word('frequent'), word('quartz')], 4)).toEqual(
      expect.arrayContaining([3, 5, 9]),
    )
  })

  test('words that nothing has do not hide what has the others', async () => {
    const many = ['zeppelin', 'yurt', 'xenon', 'wombat', 'vuvuzela', 'quartz'].map((one) =>
      word(one),
    )
    expect(await most(many)).toEqual([9, 5, 3])
    expect(await most([word('zeppelin')])).toEqual([])
    expect(await most([])).toEqual([])
  })

  test('beginnings of words, and letters in sequence', async () => {
    expect(await most([word('quar', true)])).toEqual([9, 5, 3])
    expect(await most([word('quar')])).toEqual([])
    expect(await most([word('芯 片'), word('制 造')])).toEqual([12])
    expect(await most([word('片 芯')])).toEqual([13])
  })

  test('frequent words are found in the newest', async () => {
    const found = await most([word('common'), word('frequent')], 5)
    expect(found).toEqual([558, 556, 554, 552, 550])
  })

  test('nobody finds what is of the personal sources of others', async () => {
    const query = [word('quartz'), word('marble'), word('basalt')]
    expect(await most(query)).not.toContain(551)
    expect((await most(query, 20, FOLLOWER)).slice(0, 2)).toEqual([551, 9])
  })
})
