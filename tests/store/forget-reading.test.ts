import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, newEntry, paragraph } from '../support/new-article.ts'
import { listSources, subscribe } from '../support/store-data.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6
const PAGE = 'https://orbit.example/comet'
/** Stands in all that Ada's mail says of the page. */
const SECRET = 'sesame'

describe.each(databases)('on $name, when a shared source publishes what a mail has named', (on) => {
  let database: OpenDatabase
  let store: Store
  let article: number
  let orbit: number

  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, pino({ level: 'silent' }))
  })
  beforeEach(async () => {
    await database.empty()
    await subscribe(store, ADA, NOW)
    await subscribe(store, BOB, NOW)
    await store.forChat(ADA).mailbox.open('anaddress', NOW)
    const box = await store.mail.mailboxAt('anaddress')
    if (box === undefined) throw new Error('no mailbox')
    const series = { key: 'list stones.example', title: 'Stones' }
    const { id } = await store.mail.sourceOf(box, series, { limit: 5, now: NOW })
    article = await publish(id, PAGE, `<p>${SECRET}</p>`)
    const reading = articleContent({
      blocks: [paragraph(`An open ${SECRET}.`)],
      author: SECRET,
      imageCaption: SECRET,
      siteName: SECRET,
      description: SECRET,
      lead: SECRET,
      topics: [SECRET],
    })
    await store.articles.saveContent(article, reading, NOW)
    await listSources(store, ['Orbit'], NOW)
    orbit = (await store.sources.all()).find(({ title }) => title === 'Orbit')?.id ?? -1
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  const publish = async (source: number, url: string, feedHtml: string | null) => {
    const found = newEntry({ url, title: 'A comet', publishedAt: NOW, feedHtml })
    const [id = -1] = await store.articles.record(source, [found], NOW)
    return id
  }
  const shown = async () => {
    const bob = store.forChat(BOB)
    const found = await bob.search.find(searchQuery(SECRET), 0, 10)
    return {
      article: await bob.articles.get(article),
      blocks: await bob.articles.blocks(article),
      found,
    }
  }

  test('nobody reads or finds the words of the mail while the page is not read', async () => {
    await publish(orbit, PAGE, null)
    const { article: seen, blocks, found } = await shown()
    expect(seen).toMatchObject({ title: 'A comet', readState: 'new' })
    expect(JSON.stringify(seen)).not.toContain(SECRET)
    expect({ blocks, found }).toEqual({ blocks: [], found: [] })
  })

  test('nor where the page says only when read that it is the same', async () => {
    const other = await publish(orbit, `${PAGE}?from=feed`, null)
    expect(await store.articles.adoptUrl(other, PAGE)).toBe(article)
    const { article: seen, blocks, found } = await shown()
    expect(seen).toMatchObject({ title: 'A comet', readState: 'new' })
    expect(JSON.stringify(seen)).not.toContain(SECRET)
    expect({ blocks, found }).toEqual({ blocks: [], found: [] })
  })

  test('the text of the shared source is found and read after that', async () => {
    await publish(orbit, PAGE, null)
    const reading = articleContent({ blocks: [paragraph('A tail of ice.')] })
    await store.articles.saveContent(article, reading, NOW)
    const bob = store.forChat(BOB)
    expect(await bob.articles.blocks(article)).toEqual([paragraph('A tail of ice.')])
    expect(await bob.search.ids(searchQuery('ice'), 0, 10)).toEqual([article])
    expect(await bob.search.ids(searchQuery(SECRET), 0, 10)).toEqual([])
  })
})
