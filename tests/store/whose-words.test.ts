import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { NewEntry } from '../../src/model/article.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { allUnread } from '../support/all-unread.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { fingerprintWithoutKeys } from '../support/fingerprints.ts'
import { articleContent, listedSource, newEntry } from '../support/new-article.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6
const EVE = 7
/** Stands in all words of Eve's source and nowhere else. */
const FORGED = 'sesame'

const page = (name: string) => `https://site.example/${name}`

const entry = (name: string, change: Partial<NewEntry> = {}): NewEntry =>
  newEntry({
    guid: name,
    url: page(name),
    link: page(name),
    title: `About ${name}`,
    publishedAt: now - HOUR,
    feedHtml: `<p>${name}</p>`,
    ...change,
  })
const forged = (name: string, change: Partial<NewEntry> = {}) =>
  entry(name, {
    title: `${FORGED} ${name}`,
    feedHtml: `<p>${FORGED}</p>`,
    author: FORGED,
    link: `${page(name)}?utm_source=${FORGED}`,
    ...change,
  })

describe.each(databases)('on $name, whose words an article has', (on) => {
  let database: OpenDatabase
  let store: Store
  let orbit: number
  let diary: number
  let eves: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  const start = async () => {
    store = await openStore(database.url, log)
    for (const chat of [ADA, BOB, EVE]) await subscribe(store, chat, now)
    await store.sources.sync([listedSource('orbit')], now)
    orbit = (await store.sources.all())[0]?.id ?? -1
    eves = await kept(EVE, 'eves')
    diary = await kept(ADA, 'diary')
  }
  const end = async () => {
    await store.close()
    await database.empty()
  }
  beforeEach(start)
  afterEach(end)

  const kept = async (chat: number, name: string): Promise<number> => {
    const { personalSources } = store.forChat(chat)
    const [offer] = await personalSources.offer([{ ...listedSource(name), kind: 'feed' }], now)
    await personalSources.keep([offer?.id ?? -1], 10, now)
    return offer?.id ?? -1
  }
  const poll = (source: number, ...entries: NewEntry[]) =>
    store.articles.record(source, entries, now)
  const read = (id: number) => store.articles.saveContent(id, articleContent(), now)
  const readAll = async () => {
    for (const { id } of await allUnread(store, now)) await read(id)
  }
  const seenBy = async (chat: number) => {
    const recent = await store.forChat(chat).articles.recent(0, 50)
    return recent.map(({ title, sourceTitle }) => `${sourceTitle}: ${title}`)
  }
  const textsOf = async (chat: number) => {
    const ids = (await database.run('select id from article')).map(({ id }) => Number(id))
    const texts: unknown[] = []
    for (const id of ids) {
      const article = await store.forChat(chat).articles.get(id)
      if (article === undefined) continue
      texts.push(article, await store.articles.toReadNow(id))
      texts.push(await database.run(`select feed_html from content where article_id = ${id}`))
      texts.push(await store.forChat(chat).stories.reports(id))
    }
    return JSON.stringify(texts)
  }

  test('are not those of the first source to list its address', async () => {
    await poll(eves, forged('post'))
    await readAll()
    expect(await poll(diary, entry('post'))).toHaveLength(1)
    await readAll()
    expect(await seenBy(ADA)).toEqual(['diary: About post'])
    expect(await seenBy(EVE)).toEqual([`eves: ${FORGED} post`])
  })

  test('stay the same in later polls, also under another guid', async () => {
    await poll(eves, forged('post'))
    const [id = -1] = await poll(diary, entry('post'))
    expect(await poll(diary, entry('post'))).toEqual([])
    expect(await poll(diary, entry('post', { guid: 'anew' }))).toEqual([])
    await poll(diary, entry('post', { title: 'About the post' }))
    expect((await store.articles.get(id))?.title).toBe('About the post')
    expect(await store.articles.countPublished(diary, [page('post')])).toBe(1)
  })

  test('are shared while they are equal, and no longer changed by one of them', async () => {
    await poll(eves, entry('post'))
    expect(await poll(diary, entry('post'))).toEqual([])
    await poll(eves, forged('post'), forged('post', { url: page('elsewhere') }))
    await readAll()
    expect(await seenBy(ADA)).toEqual(['diary: About post'])
    expect(await textsOf(ADA)).not.toContain(FORGED)
  })

  test('are those of a shared source that lists it later, out of the story it was in', async () => {
    const [first = -1, second = -1] = await poll(eves, forged('post'), forged('other'))
    const story = await store.stories.begin(fingerprintWithoutKeys(first), now)
    await store.stories.join(story, fingerprintWithoutKeys(second), first, now)
    await poll(orbit, entry('post'))
    expect(await store.articles.get(first)).toMatchObject({ storyId: null, title: 'About post' })
    expect(await store.articles.get(second)).toMatchObject({ storyId: story, leaderId: second })
  })

  test('are those of a shared source also where its page names the address', async () => {
    const [first = -1] = await poll(eves, forged('post', { title: 'About post' }))
    await read(first)
    const [own = -1] = await poll(orbit, entry('amp', { title: 'About post' }))
    expect(await store.articles.adoptUrl(own, page('post'))).toBe(first)
    expect(await store.articles.toReadNow(first)).toMatchObject({
      feedHtml: '<p>amp</p>',
      link: page('amp'),
    })
    expect((await store.articles.get(first))?.author).not.toBe(FORGED)
  })

  test('are not those of a personal source whose page names the address of another', async () => {
    await poll(eves, forged('post', { title: 'About post' }))
    const [own = -1] = await poll(diary, entry('amp', { title: 'About post' }))
    expect(await store.articles.adoptUrl(own, page('post'))).toBe(own)
  })

  describe('a shared link', () => {
    const link = { url: page('post'), link: page('post'), title: 'Page', site: 'site.example' }

    test('is not filled from a private feed of others', async () => {
      const [theirs = -1] = await poll(eves, forged('post'))
      await read(theirs)
      const clip = await store.forChat(BOB).sharedLinks.add(link, now)
      expect(clip).not.toBe(theirs)
      expect(await store.articles.toReadNow(clip)).toMatchObject({ feedHtml: null, title: 'Page' })
      expect(await textsOf(BOB)).not.toContain(FORGED)
      expect(await store.forChat(ADA).sharedLinks.add(link, now)).toBe(clip)
      expect(await store.articles.adoptUrl(clip, page('post'))).toBe(clip)
    })

    test('opens the article of a source that the chat can see', async () => {
      const [own = -1] = await poll(diary, entry('post'))
      const [shared = -1] = await poll(orbit, entry('news'))
      expect(await store.forChat(ADA).sharedLinks.add(link, now)).toBe(own)
      const news = { ...link, url: page('news') }
      expect(await store.forChat(BOB).sharedLinks.add(news, now)).toBe(shared)
    })
  })

  test('never come from a source that the reader does not follow', async () => {
    const step = fc.record({
      by: fc.constantFrom('orbit', 'diary', 'eves', 'clip', 'page', 'read'),
      name: fc.constantFrom('a', 'b'),
      to: fc.constantFrom('a', 'b'),
      guid: fc.constantFrom('g', 'h'),
      honest: fc.boolean(),
    })
    type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never
    const take = async ({ by, name, to, guid, honest }: Step) => {
      const link = { url: page(name), link: page(name), title: 'Page', site: 'site.example' }
      if (by === 'orbit') await poll(orbit, entry(name, { guid }))
      if (by === 'diary') await poll(diary, entry(name, { guid }))
      // Eve may begin honestly and change her words later.
      if (by === 'eves') await poll(eves, (honest ? entry : forged)(name, { guid }))
      if (by === 'clip') await store.forChat(BOB).sharedLinks.add(link, now)
      if (by === 'read') await readAll()
      if (by === 'page') {
        const [unread] = await allUnread(store, now)
        if (unread !== undefined) await store.articles.adoptUrl(unread.id, page(to))
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
        await end()
        await start()
        for (const one of steps) await take(one)
        for (const chat of [ADA, BOB]) expect(await textsOf(chat)).not.toContain(FORGED)
      }),
      { numRuns: propertyRuns(60) },
    )
  })
})
