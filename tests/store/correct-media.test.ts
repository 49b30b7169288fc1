import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Media } from '../../src/model/media.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 24, 8)
const URL = 'https://mill.example/1'
const PLAIN: Media = {
  kind: 'audio',
  seconds: null,
  url: 'https://cdn.example/1.mp3?token=1',
  transcripts: [],
  chaptersUrl: null,
  chapters: [],
}
const FILE = { url: 'https://cdn.example/1.vtt', type: 'text/vtt', language: null }

describe.each(databases)('an episode on $name', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
    await database.empty()
    await store.sources.sync([listedSource('a'), listedSource('b')], NOW)
  })
  afterEach(() => store.close())

  const sourceId = async (name: string) =>
    (await store.sources.all()).find(({ title }) => title === name)?.id ?? -1
  const publish = async (media: Media, by = 'a') => {
    const entry = newEntry({ url: URL, title: 'One', publishedAt: NOW, feedHtml: 'Notes.', media })
    return store.articles.record(await sourceId(by), [entry], NOW)
  }
  const read = (id: number) =>
    store.articles.saveContent(
      id,
      articleContent({ blocks: [paragraph('Notes.')], chapters: 3 }),
      NOW,
    )

  test('keeps what it brings along, and what was found when it was read', async () => {
    const [id = -1] = await publish({ ...PLAIN, seconds: 60, transcripts: [FILE] })
    const unread = await store.articles.toRead(id, NOW)
    expect(unread?.media).toEqual({ ...PLAIN, seconds: 60, transcripts: [FILE] })
    await read(id)
    const known = { kind: 'audio', seconds: 60, chapters: 3 }
    expect((await store.articles.get(id))?.media).toEqual(known)
  })

  test('is read again with a transcript that is published later, with its notes', async () => {
    const [id = -1] = await publish(PLAIN)
    await read(id)
    await publish({ ...PLAIN, url: 'https://cdn.example/1.mp3?token=2' })
    expect(await store.articles.toRead(id, NOW)).toBeUndefined()
    await publish({ ...PLAIN, transcripts: [FILE] })
    expect(await store.articles.toRead(id, NOW)).toMatchObject({
      feedHtml: 'Notes.',
      media: { transcripts: [FILE] },
    })
  })

  test('takes what it gains from the source that published it first only', async () => {
    const [id = -1] = await publish(PLAIN)
    await read(id)
    await publish({ ...PLAIN, transcripts: [FILE] }, 'b')
    expect(await store.articles.toRead(id, NOW)).toBeUndefined()
    await publish({ ...PLAIN, seconds: 60 })
    expect((await store.articles.get(id))?.media).toMatchObject({ seconds: 60 })
    expect(await store.articles.toRead(id, NOW)).toBeUndefined()
  })
})

test('nobody shares an episode in whose transcript another personal source may put words', async () => {
  const store = await openStore('file::memory:', log)
  const follow = async (chat: number, url: string) => {
    const { personalSources } = store.forChat(chat)
    const proposed = { url, title: url, siteUrl: null, topic: null, language: 'en' }
    const [offer] = await personalSources.offer([{ ...proposed, kind: 'feed' }], NOW)
    await personalSources.keep([offer?.id ?? -1], 10, NOW)
    return offer?.id ?? -1
  }
  const entry = (transcripts: Media['transcripts']) =>
    newEntry({
      url: URL,
      title: 'One',
      publishedAt: NOW,
      feedHtml: 'Notes.',
      media: { ...PLAIN, transcripts },
    })
  const mallory = await follow(1, 'https://mallory.example/feed')
  const ada = await follow(2, 'https://mill.example/feed')
  const [first] = await store.articles.record(
    mallory,
    [entry([{ ...FILE, url: 'https://mallory.example/1.vtt' }])],
    NOW,
  )
  const [second] = await store.articles.record(ada, [entry([FILE])], NOW)
  expect(second).not.toBe(first)
  expect((await store.articles.toReadNow(second ?? -1))?.media?.transcripts).toEqual([FILE])
  const bob = await follow(3, 'https://mill.example/other')
  expect(
    await store.articles.record(
      bob,
      [entry([{ ...FILE, url: 'https://mallory.example/1.vtt' }])],
      NOW,
    ),
  ).toEqual([])
  await store.close()
})
