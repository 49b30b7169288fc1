import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { toEntries } from '../../src/collect/to-entries.ts'
import type { NewEntry } from '../../src/model/article.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const READER = 5

const entry = (name: string, over: Partial<NewEntry> = {}): NewEntry =>
  newEntry({
    guid: name,
    url: `https://pier.example/${name}`,
    title: `About ${name}`,
    publishedAt: NOW - HOUR,
    ...over,
  })

describe.each(databases)('the entries of polls on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let source: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    await database.empty()
    store = await openStore(database.url, pino({ level: 'silent' }))
    await store.sources.sync([listedSource('pier')], NOW)
    source = (await store.sources.all())[0]?.id ?? -1
  })
  afterEach(() => store.close())

  const record = (...entries: NewEntry[]) => store.articles.record(source, entries, NOW)
  const titleOf = async (id = -1) => (await store.forChat(READER).articles.get(id))?.title

  test('are found by a corrected title, and no longer by the former one', async () => {
    const [id = -1, unread = -1] = await record(entry('crane'), entry('gate'))
    const blocks = [paragraph('The harbour says no more.')]
    await store.articles.saveContent(id, articleContent({ blocks }), NOW)
    await record(
      entry('crane', { title: 'Lighthouse repaired' }),
      entry('gate', { title: 'Lighthouse unread' }),
    )
    const found = (words: string) => store.forChat(READER).search.ids(searchQuery(words), 0, 10)
    expect(await found('lighthouse')).toEqual([id])
    expect(await found('crane')).toEqual([])
    expect(await found('harbour')).toEqual([id])
    expect(await titleOf(unread)).toBe('Lighthouse unread')
  })

  test('of a read article give it a new hash of its text, and no text that nobody reads', async () => {
    const [id = -1] = await record(entry('crane', { feedHtml: '<p>one</p>' }))
    const stored = async () => {
      const [row] = await database.run(
        `select feed_hash, feed_html from content join article on article.id = article_id where id = ${id}`,
      )
      return row
    }
    const first = await stored()
    expect(first).toMatchObject({ feed_html: '<p>one</p>', feed_hash: expect.any(String) })
    await record(entry('crane', { feedHtml: '<p>two</p>' }))
    const second = await stored()
    expect(second?.['feed_html']).toBe('<p>two</p>')
    expect(second?.['feed_hash']).not.toBe(first?.['feed_hash'])
    await store.articles.saveContent(id, articleContent(), NOW)
    expect(await stored()).toEqual({ feed_hash: second?.['feed_hash'], feed_html: null })
    await record(entry('crane', { feedHtml: '<p>one</p>' }))
    expect(await stored()).toEqual({ feed_hash: first?.['feed_hash'], feed_html: null })
    // Something else than an article was read; at its new address it is read again, and may need the feed's text.
    await store.articles.markNotArticle(id, NOW)
    await record(
      entry('crane', {
        feedHtml: '<p>one</p>',
        url: 'https://pier.example/moved',
        link: 'https://pier.example/moved',
      }),
    )
    expect((await store.articles.toRead(id, NOW))?.feedHtml).toBe('<p>one</p>')
  })

  test('that are as they were write nothing', async () => {
    const items = [entry('crane', { feedHtml: '<p>one</p>', points: 3 }), entry('gate')]
    await record(...items)
    const versions = async () => {
      const [row] = await database.run(
        on.name === 'SQLite'
          ? 'select * from written'
          : `select count(*) as rows from (select xmin from article union all select xmin from content
              union all select xmin from article_source) as all_rows`,
      )
      return row
    }
    if (on.name === 'SQLite') {
      await database.run('create table written (rows integer)')
      await database.run('insert into written values (0)')
      for (const table of ['article', 'content', 'article_source']) {
        await database.run(
          `create trigger written_${table} after update on ${table} begin update written set rows = rows + 1; end`,
        )
      }
    }
    const before = await versions()
    await record(...items)
    expect(await versions()).toEqual(before)
    if (on.name === 'SQLite') {
      await record(entry('gate', { title: 'Another title' }))
      expect(await versions()).not.toEqual(before)
      for (const table of ['article', 'content', 'article_source']) {
        await database.run(`drop trigger written_${table}`)
      }
      await database.run('drop table written')
    }
  })

  test('of one article in two versions leave it as the last one says, with every poll', async () => {
    const url = 'https://other.example/page'
    const two = [
      entry('a', { url, title: 'First words' }),
      entry('b', { url, title: 'Last words' }),
    ]
    const [id] = await record(...two)
    const seen: unknown[] = []
    for (let poll = 0; poll < 3; poll += 1) {
      expect(await record(...two)).toEqual([])
      seen.push(await titleOf(id))
    }
    expect(seen).toEqual(['Last words', 'Last words', 'Last words'])
  })

  test.each([
    ['before', ['new', 'moved'] as const],
    ['after', ['moved', 'new'] as const],
  ])('share the address that another one moves to, %s it', async (_, order) => {
    const url = 'https://other.example/here'
    await record(entry('moved'))
    const later = { moved: entry('moved', { url }), new: entry('new', { url }) }
    const fresh = await record(...order.map((name) => later[name]))
    expect(fresh).toHaveLength(order[0] === 'new' ? 1 : 0)
    expect(await record(...Object.values(later))).toEqual([])
  })

  test('may use one guid in turn for several articles', async () => {
    const of = (name: string) =>
      entry(name, { guid: 'featured', title: `${name} ${name} ${name}`, publishedAt: null })
    const fresh: number[] = []
    for (const name of ['crane', 'gate', 'crane', 'gate', 'crane', 'tide', 'gate', 'tide']) {
      fresh.push(...(await record(of(name))))
    }
    expect(fresh).toHaveLength(3)
  })

  test.each([
    [
      'RSS',
      '<rss><channel><title>P\0ier</title><item><title>C\0rane</title><guid>g\0&#0;</guid>' +
        '<link>https://pier.example/a\0b</link><author>a\0</author><category>c\0</category>' +
        '<description>d\0</description></item></channel></rss>',
    ],
    [
      'JSON',
      JSON.stringify({
        title: 'P\0ier',
        language: 'e\0n',
        items: [
          {
            id: 'g\0',
            url: 'https://pier.example/a\0b',
            title: 'C\0rane\ud800',
            content_html: '<p>\0</p>',
            tags: ['t\0'],
            authors: [{ name: 'n\0' }],
          },
        ],
      }),
    ],
  ])('with NUL in all texts are stored, %s', async (_, text) => {
    const feed = parseFeed(new TextEncoder().encode(text), { url: null, headers: {} })
    const entries = toEntries(feed, { first: false, now: NOW })
    const [id] = await record(...entries)
    expect(await titleOf(id)).toMatch(/^Crane/)
    expect(await record(...entries)).toEqual([])
    expect(await titleOf(id)).toBe(entries[0]?.title)
    await store.sources.update(source, { title: feed.title ?? '' })
  })

  test('are all stored, hundreds of them with the same address or guid among them', async () => {
    const many = Array.from({ length: 700 }, (_, n) => entry(`n${n}`))
    const same = [entry('x1', { url: many[3]?.url ?? '' }), entry('n5'), entry('n699')]
    const fresh = await record(...many, ...same)
    expect(new Set(fresh).size).toBe(700)
    expect(await titleOf(fresh[699])).toBe('About n699')
    expect(await record(...same, ...many)).toEqual([])
  })
})
