import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/block.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase, sqlite } from '../support/databases.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const READER = 5
const log = pino({ level: 'silent' })

const blocksOf = (name: string): Block[] => [
  paragraph(`The ${name} opened on Monday, says “Ada” 🚀. `.repeat(8)),
]
const entry = (name: string, feedHtml: string | null = `<p>${name} in the feed</p>`) =>
  newEntry({ url: `https://pier.example/${name}`, title: name, publishedAt: NOW - HOUR, feedHtml })

/** Makes a row one as it was stored before contents were packed. */
async function unpack(database: OpenDatabase, id: number, name: string, html: string) {
  const json = JSON.stringify(blocksOf(name))
  await database.run(
    `update content set blocks = '${json}', packed_blocks = null, feed_html = '${html}' where article_id = ${id}`,
  )
  await database.run(`update article set feed_hash = null where id = ${id}`)
  await database.run(`insert into content_to_pack (article_id) values (${id})`)
}

async function addRead(store: Store, source: number, name: string): Promise<number> {
  const [id = -1] = await store.articles.record(source, [entry(name)], NOW)
  await store.articles.saveContent(id, articleContent({ blocks: blocksOf(name) }), NOW)
  return id
}

async function addSource(store: Store): Promise<number> {
  await store.sources.sync([listedSource('pier')], NOW)
  return (await store.sources.all())[0]?.id ?? -1
}

describe.each(databases)('contents on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let source: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    await database.empty()
    store = await openStore(database.url, log)
    source = await addSource(store)
  })
  afterEach(() => store.close())

  const rowOf = async (id: number) => {
    const [row] = await database.run(
      `select blocks, packed_blocks, feed_html, feed_hash from content
        join article on article.id = content.article_id where article_id = ${id}`,
    )
    return row
  }
  const packed = { blocks: null, feed_html: null, feed_hash: expect.stringMatching(/^[\w-]{16}$/) }
  const blocks = (id: number) => store.articles.blocks(id)
  const found = async (words: string) =>
    (await store.forChat(READER).search.find(searchQuery(words), 0, 10)).map(({ id, snippet }) => {
      return [id, snippet]
    })

  test('are packed when an article is read, and the text of its feed is kept no longer', async () => {
    const id = await addRead(store, source, 'crane')
    expect(await rowOf(id)).toMatchObject(packed)
    expect(await blocks(id)).toEqual(blocksOf('crane'))
  })

  test('of before are read, found and shown before they are packed, half of them, and all', async () => {
    const ids: number[] = []
    for (const name of ['crane', 'gate', 'quay']) {
      const id = await addRead(store, source, name)
      await unpack(database, id, name, `<p>${name} in the feed</p>`)
      ids.push(id)
    }
    const [crane = -1, gate = -1, quay = -1] = ids
    const looks = async () => ({
      texts: [await blocks(crane), await blocks(gate), await blocks(quay)],
      found: [await found('crane'), await found('gate'), await found('opened')],
    })
    const before = await looks()
    expect(before.texts).toEqual(['crane', 'gate', 'quay'].map(blocksOf))
    expect(before.found[0]?.[0]).toEqual([crane, expect.stringContaining('\u0001crane\u0002')])
    expect(await store.content.pack(1)).toBe(1)
    expect(await rowOf(quay)).toMatchObject(packed)
    expect(await rowOf(crane)).toMatchObject({ packed_blocks: null, feed_hash: null })
    expect(await looks()).toEqual(before)
    expect(await store.content.pack(10)).toBe(2)
    expect(await rowOf(crane)).toMatchObject(packed)
    expect(await looks()).toEqual(before)
    expect(await store.content.pack(10)).toBe(0)
  })

  test('of an article that is still to be read keep the text of the feed', async () => {
    const [id = -1] = await store.articles.record(source, [entry('crane')], NOW)
    await database.run(`update article set feed_hash = null where id = ${id}`)
    await database.run(`insert into content_to_pack (article_id) values (${id})`)
    await store.content.pack(1)
    expect(await rowOf(id)).toMatchObject({
      feed_html: '<p>crane in the feed</p>',
      feed_hash: expect.any(String),
      packed_blocks: null,
    })
    expect(await blocks(id)).toEqual([])
  })

  test('that were read anew or corrected meanwhile are left as they are', async () => {
    const [crane, gate] = [
      await addRead(store, source, 'crane'),
      await addRead(store, source, 'gate'),
    ]
    await unpack(database, crane, 'crane', '<p>crane in the feed</p>')
    await unpack(database, gate, 'gate', '<p>gate in the feed</p>')
    await store.articles.saveContent(crane, articleContent({ blocks: blocksOf('bridge') }), NOW)
    await store.articles.record(source, [entry('gate', '<p>corrected</p>')], NOW)
    const corrected = (await rowOf(gate))?.['feed_hash']
    await store.content.pack(10)
    expect(await blocks(crane)).toEqual(blocksOf('bridge'))
    expect(await blocks(gate)).toEqual(blocksOf('gate'))
    expect(corrected).toEqual(expect.any(String))
    expect(await rowOf(gate)).toMatchObject({ ...packed, feed_hash: corrected })
  })

  test('that are damaged cost one article, with a line that says which', async () => {
    const [crane, gate] = [
      await addRead(store, source, 'crane'),
      await addRead(store, source, 'gate'),
    ]
    const cut =
      on.name === 'SQLite'
        ? 'substr(packed_blocks, 1, 40)'
        : 'substring(packed_blocks from 1 for 40)'
    await database.run(`update content set packed_blocks = ${cut} where article_id = ${crane}`)
    await expect(blocks(crane)).rejects.toThrow(`content.blocks of ${crane} is damaged`)
    expect(await blocks(gate)).toEqual(blocksOf('gate'))
    expect(await found('opened')).toEqual([
      [gate, expect.stringContaining('\u0001opened\u0002')],
      [crane, ''],
    ])
    // Damaged in the form of before: it is packed as it is.
    await unpack(database, gate, 'gate', '')
    await database.run(`update content set blocks = '[{' where article_id = ${gate}`)
    const quay = await addRead(store, source, 'quay')
    await unpack(database, quay, 'quay', '')
    expect(await store.content.pack(10)).toBe(2)
    await expect(blocks(gate)).rejects.toThrow(`content.blocks of ${gate} is damaged`)
    expect(await blocks(quay)).toEqual(blocksOf('quay'))
  })
})

test('a process that is killed while it packs loses nothing, and the next one goes on', async () => {
  const database = await sqlite.open()
  try {
    let store = await openStore(database.url, log)
    const source = await addSource(store)
    const names = Array.from({ length: 60 }, (_, place) => `pier ${place}`)
    const ids: number[] = []
    for (const name of names) ids.push(await addRead(store, source, name))
    await store.close()
    for (const [place, id] of ids.entries()) await unpack(database, id, names[place] ?? '', '')
    const script = join(import.meta.dirname, '../support/pack-one-by-one.ts')
    const child = execFile(process.execPath, [script, database.url])
    await once(child.stdout ?? child, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const left = await database.run('select article_id from content_to_pack')
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(ids.length)
    store = await openStore(database.url, log)
    const all = () => Promise.all(ids.map((id) => store.articles.blocks(id)))
    expect(await all()).toEqual(names.map(blocksOf))
    while ((await store.content.pack(7)) > 0);
    expect(await all()).toEqual(names.map(blocksOf))
    await store.close()
    const rest = await database.run('select article_id from content where packed_blocks is null')
    expect(rest).toEqual([])
  } finally {
    await database.remove()
  }
})
