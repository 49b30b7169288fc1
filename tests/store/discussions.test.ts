import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deleteExpired } from '../../src/deliver/retention.ts'
import type { Discussion } from '../../src/model/discussion.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { DISCUSSION_KEPT_MS } from '../../src/store/discussions.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { listedSource, newEntry } from '../support/new-article.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const HN = 'https://news.ycombinator.com/item?id=42'
const LOBSTERS = 'https://lobste.rs/s/abc123'
const log = pino({ level: 'silent' })
const discussion: Discussion = {
  by: 'model',
  comments: 412,
  lines: [{ kind: 'fact', text: 'It is so.', quote: 'it is so', author: 'ann', url: HN }],
}

describe.each(databases)('discussions on $name', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, log)
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  test('are kept for three hours in each language, then deleted', async () => {
    await store.discussions.save(HN, 'en', discussion, NOW - HOUR)
    await store.discussions.save(HN, 'en', { ...discussion, comments: 413 }, NOW)
    await store.discussions.save(HN, 'de', discussion, NOW)
    const last = NOW + DISCUSSION_KEPT_MS - 1
    expect(await store.discussions.get(HN, 'en', last)).toEqual({ ...discussion, comments: 413 })
    expect(await store.discussions.get(HN, 'en', last + 1)).toBeUndefined()
    expect(await store.discussions.get(HN, 'fr', NOW)).toBeUndefined()
    expect(await store.discussions.get(LOBSTERS, 'en', NOW)).toBeUndefined()
    await deleteExpired(store, { now: last + 1, keptMs: 30 * DAY }, log)
    expect(await database.run('select * from discussion')).toEqual([])
  })

  test('are known by each source of an article and its story, with their numbers', async () => {
    const names = ['hn', 'lobsters', 'paper', 'secret']
    await store.sources.sync(
      names.map((name) => listedSource(name)),
      NOW,
    )
    const rows = await database.run('select id, title from source')
    const idOf = (name: string) => Number(rows.find(({ title }) => title === name)?.['id'])
    const [hn, lobsters, paper, secret] = names.map(idOf)
    if (!hn || !lobsters || !paper || !secret) throw new Error('a source is missing')
    await database.run(`update source set origin = 'person' where id = ${secret}`)
    const url = 'https://news.example/relay'
    const entry = newEntry({ url, title: 'Relay', publishedAt: NOW })
    const add = (source: number, more: object) =>
      store.articles.record(source, [{ ...entry, ...more }], NOW)
    const [article = 0] = await add(hn, { commentsUrl: HN, comments: 3 })
    await add(lobsters, { commentsUrl: LOBSTERS })
    await add(secret, { commentsUrl: 'https://www.reddit.com/r/secret/comments/1abc/' })
    const [other = 0] = await add(paper, {
      url: 'https://paper.example/relay',
      guid: 'p',
      commentsUrl: 'https://lobste.rs/s/zzz999',
    })
    const all = { article, address: HN, comments: 3 }
    const threads = async (id: number, own: number[] = []) =>
      (await store.articles.threads([id], own)).get(id) ?? []
    expect(await threads(article)).toHaveLength(2)
    expect(await threads(article)).toContainEqual(all)
    expect(await threads(article)).toContainEqual({ article, address: LOBSTERS, comments: null })
    expect(await threads(article, [secret])).toHaveLength(3)
    expect(await store.forChat(5).stories.threads(article)).toHaveLength(2)

    const [alone = 0] = await add(paper, { url: HN, guid: 'thread', commentsUrl: null })
    expect(await store.forChat(5).stories.threads(alone)).toEqual([
      { article: alone, address: entry.link, comments: null },
    ])
    expect(await store.forChat(5).stories.threads(999)).toEqual([])

    // The feed counts again, and so does whoever reads the discussion.
    await add(hn, { commentsUrl: HN, comments: 250 })
    expect(await threads(article)).toContainEqual({ ...all, comments: 250 })
    await store.discussions.counted(article, [LOBSTERS], 31)
    expect(await threads(article)).toContainEqual({ article, address: LOBSTERS, comments: 31 })

    await database.run(
      `insert into story (id, leader_id, first_at, last_at) values (77, ${article}, ${NOW}, ${NOW})`,
    )
    await database.run(`update article set story_id = 77 where id in (${article}, ${other})`)
    expect((await threads(article)).map(({ address }) => address)).toContain(
      'https://lobste.rs/s/zzz999',
    )
    // A row of before has only what the first source said.
    await database.run(`update article_source set comments_url = null, comments = null`)
    const old = (await threads(article)).map(({ address }) => address)
    expect(old.toSorted()).toEqual(['https://lobste.rs/s/zzz999', HN].toSorted())
  })
})
