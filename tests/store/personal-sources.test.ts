import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import type { NewEntry } from '../../src/model/article.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { allUnread } from '../support/all-unread.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { fingerprintWithoutKeys } from '../support/fingerprints.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6

let store: Store

const listed = (name: string) => listedSource(name)
const own = (name: string) => ({ ...listed(name), kind: 'feed' as const })

const entry = (name: string, change: Partial<NewEntry> = {}): NewEntry =>
  newEntry({
    guid: name,
    url: `https://site.example/${name}`,
    title: `About ${name}`,
    publishedAt: now - HOUR,
    feedHtml: `<p>${name}</p>`,
    ...change,
  })

const reading = articleContent()

/** A source that a chat offered itself and keeps. */
async function kept(chatId: number, name: string, most = 10): Promise<number> {
  const [offer] = await store.forChat(chatId).personalSources.offer([own(name)], now)
  await store.forChat(chatId).personalSources.keep([offer?.id ?? -1], most, now)
  return offer?.id ?? -1
}

/** An article that a source shows and that was read. */
async function published(
  source: number,
  name: string,
  change: Partial<NewEntry> = {},
): Promise<number> {
  await store.articles.record(source, [entry(name, change)], now)
  const [row] = (await allUnread(store, now)).filter(
    ({ link }) => link === entry(name, change).link,
  )
  const id = row?.id ?? -1
  await store.articles.saveContent(id, { ...reading, blocks: [paragraph(`all of ${name}`)] }, now)
  return id
}

const shared = async (name: string) => {
  const all = await store.sources.all()
  const before = all
    .filter(({ origin, state }) => origin === 'file' && state !== 'removed')
    .map(({ title }) => listed(title))
  await store.sources.sync([...before, listed(name)], now)
  return (await store.sources.all()).find(({ title }) => title === name)?.id ?? -1
}

const recent = async (chat: number) =>
  (await store.forChat(chat).articles.recent(0, 10)).map(({ title, sourceTitle }) => [
    title,
    sourceTitle,
  ])
const found = async (chat: number, words: string) =>
  (await store.forChat(chat).search.find(searchQuery(words), 0, 10)).map(({ title }) => title)
const isVisible = async (id: number, chat: number) =>
  (await store.forChat(chat).articles.get(id)) !== undefined
const due = async () => (await store.sources.due(now + 1, 10)).map(({ title }) => title)
const seen = async (chat: number) =>
  (await store.forChat(chat).sources.list()).map(({ title, isPersonal }) => [title, isPersonal])

describe.each(databases)('personal sources on $name', (on) => {
  let database: OpenDatabase

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
    await subscribe(store, ADA, now)
    await subscribe(store, BOB, now)
  })
  afterEach(async () => {
    await store.close()
    await database.empty()
  })

  test('are asked from when they are kept until nobody follows them', async () => {
    const [offer] = await store.forChat(ADA).personalSources.offer([own('diary')], now)
    expect(offer?.is).toBe('new')
    expect(await due()).toEqual([])
    await store.forChat(ADA).personalSources.keep([offer?.id ?? -1], 10, now)
    expect(await kept(BOB, 'diary')).toBe(offer?.id)
    expect(await due()).toEqual(['diary'])
    await store.forChat(ADA).personalSources.drop(offer?.id ?? -1, now)
    expect(await due()).toEqual(['diary'])
    await store.forChat(BOB).personalSources.drop(offer?.id ?? -1, now)
    expect(await due()).toEqual([])
    await store.forChat(BOB).personalSources.keep([offer?.id ?? -1], 10, now)
    expect(await due()).toEqual(['diary'])
    await store.subscribers.update(BOB, { state: 'gone' })
    expect(await due()).toEqual([])
  })

  test('are listed among the shared ones by name, without regard to case and accents', async () => {
    for (const name of ['zeta', 'Émission', 'earth', 'Exo', '10 things']) await shared(name)
    await kept(ADA, 'ecole')
    await kept(BOB, 'Secret')
    const names = (await seen(ADA)).map(([title]) => title)
    expect(names).toEqual(['10 things', 'earth', 'ecole', 'Émission', 'Exo', 'zeta'])
    expect(await seen(BOB)).toContainEqual(['Secret', true])
  })

  test('are kept up to a number, and never without having been offered', async () => {
    const one = await kept(ADA, 'one', 1)
    const [two] = await store.forChat(ADA).personalSources.offer([own('two')], now)
    expect(await store.forChat(ADA).personalSources.keep([two?.id ?? -1], 1, now)).toEqual([])
    expect(await store.forChat(BOB).personalSources.keep([one], 10, now)).toEqual([])
    expect(await store.forChat(ADA).personalSources.ids()).toEqual([one])
    expect(await store.forChat(BOB).personalSources.ids()).toEqual([])
  })

  test('are distinguished from shared sources and from those that the operator removed', async () => {
    const file = await shared('orbit')
    await kept(ADA, 'diary')
    const moved = await shared('moved')
    await store.sources.update(moved, { fetchUrl: 'https://new.example/feed' })
    await store.sources.update(file, { state: 'removed', hold: 'removed' })
    const offers = await store
      .forChat(ADA)
      .personalSources.offer([own('orbit'), own('diary'), own('new'), own('fresh')], now, 9)
    expect(offers.map(({ is }) => is)).toEqual(['held', 'own', 'there', 'new'])
    expect(await store.forChat(ADA).personalSources.keep([file], 10, now)).toEqual([])
  })

  test('are seen by those who follow them and nobody else', async () => {
    await published(await shared('orbit'), 'comet')
    await published(await kept(ADA, 'diary'), 'secret')
    expect(await recent(ADA)).toHaveLength(2)
    expect(await recent(BOB)).toEqual([['About comet', 'orbit']])
    expect(await found(ADA, 'secret')).toEqual(['About secret'])
    expect(await found(BOB, 'secret')).toEqual([])
    expect(await seen(ADA)).toEqual([
      ['diary', true],
      ['orbit', false],
    ])
    expect(await seen(BOB)).toEqual([['orbit', false]])
    expect((await store.sources.all()).map(({ title }) => title)).toEqual(['orbit'])
    expect(await store.stats.sourcesByState()).toEqual({ active: 1 })
  })

  test('show an article that two people added under the reader’s own source', async () => {
    const id = await published(await kept(ADA, 'diary'), 'both')
    const journal = await kept(BOB, 'journal')
    await store.articles.record(journal, [entry('both')], now)
    expect(await recent(ADA)).toEqual([['About both', 'diary']])
    expect(await recent(BOB)).toEqual([['About both', 'journal']])
    expect((await store.articles.many([id], [journal]))[0]).toMatchObject({
      sourceId: journal,
      sourceTitle: 'journal',
    })
    await store.forChat(BOB).reactions.save(id, now)
    expect((await store.forChat(BOB).reactions.saved(0, 1))[0]?.source).toBe('journal')
    expect((await store.forChat(BOB).search.find(searchQuery('both'), 0, 1))[0]?.source).toBe(
      'journal',
    )
  })

  test('count as reports of a story for those who follow them', async () => {
    const diary = await kept(ADA, 'diary')
    const a = await published(await shared('orbit'), 'a')
    const b = await published(diary, 'b')
    const story = await store.stories.begin(fingerprintWithoutKeys(a), now)
    await store.stories.join(story, fingerprintWithoutKeys(b), a, now)
    expect(await store.articles.sourceCounts([a])).toEqual(new Map([[a, 1]]))
    expect(await store.articles.sourceCounts([a], [diary])).toEqual(new Map([[a, 2]]))
    const reports = async (chat: number) =>
      (await store.forChat(chat).stories.reports(a)).map(({ source }) => source)
    expect(await reports(ADA)).toEqual(['diary', 'orbit'])
    expect(await reports(BOB)).toEqual(['orbit'])
  })

  test('fill the digests of those who follow them', async () => {
    const diary = await kept(ADA, 'diary')
    await published(diary, 'secret')
    await published(await shared('orbit'), 'comet')
    const digests = createDigestMaker(store)
    const draft = async (chat: number, personalSources: number[]) => {
      const profile = await store.profiles.ensure({ size: 7, personalSources })
      const { choices } = await digests.draft(profile, chat, now, null)
      return choices.map(({ article }) => article.id).toSorted((a, b) => a - b)
    }
    expect(await draft(ADA, [diary])).toHaveLength(2)
    expect(await draft(BOB, [])).toHaveLength(1)
  })

  test('become everybody’s when the operator lists them, and one’s own again when not', async () => {
    const diary = await kept(ADA, 'diary')
    await published(diary, 'secret')
    expect(await shared('diary')).toBe(diary)
    expect(await recent(BOB)).toHaveLength(1)
    expect(await store.forChat(ADA).personalSources.ids()).toEqual([])
    await store.sources.sync([], now)
    expect(await recent(BOB)).toEqual([])
    expect(await due()).toEqual(['diary'])
    expect(await store.forChat(ADA).personalSources.ids()).toEqual([diary])
    await store.sources.add(listed('diary'), 'feed', now)
    expect(await recent(BOB)).toHaveLength(1)
  })

  test('cannot change the article of a shared source', async () => {
    const diary = await kept(ADA, 'diary')
    const first = await published(diary, 'comet', { title: 'A lie', feedHtml: '<p>lie</p>' })
    const orbit = await shared('orbit')
    await store.articles.record(orbit, [entry('comet')], now)
    const again = await store.articles.toReadNow(first)
    expect(again).toMatchObject({ id: first, title: 'About comet', feedHtml: '<p>comet</p>' })
    await store.articles.record(diary, [entry('comet', { title: 'Another lie' })], now)
    expect(await store.articles.get(first)).toMatchObject({
      title: 'About comet',
      sourceTitle: 'orbit',
    })
  })

  test('do not keep an article from others that was too old for their first reader', async () => {
    await published(await kept(ADA, 'diary'), 'fresh')
    await store.articles.record(await kept(ADA, 'weekly'), [entry('old', { eligible: false })], now)
    await published(await shared('orbit'), 'old')
    expect(await recent(BOB)).toEqual([['About old', 'orbit']])
  })

  test('go with /forget', async () => {
    await kept(ADA, 'diary')
    await kept(BOB, 'journal')
    await store.userData.forget(ADA)
    expect(await due()).toEqual(['journal'])
    expect(await store.forChat(ADA).personalSources.ids()).toEqual([])
  })

  test('that were offered and not kept are forgotten after a while', async () => {
    await store.forChat(ADA).personalSources.offer([own('offered')], now)
    const diary = await kept(ADA, 'diary')
    expect(await store.prune.offers(now)).toBe(0)
    expect(await store.prune.offers(now + 1)).toBe(1)
    const rows = await database.run('select title from source order by title')
    expect(rows.map(({ title }) => title)).toEqual(['diary'])
    expect(await store.forChat(ADA).personalSources.ids()).toEqual([diary])
  })

  describe('a shared link', () => {
    const link = {
      url: 'https://site.example/page',
      link: 'https://site.example/page',
      title: 'Page',
      site: 'site.example',
    }

    test('is visible only to the person who shared it, and deleted when forgotten', async () => {
      const id = await store.forChat(ADA).sharedLinks.add(link, now)
      expect(await isVisible(id, ADA)).toBe(true)
      expect(await isVisible(id, BOB)).toBe(false)
      expect(await store.forChat(ADA).sharedLinks.count(now)).toBe(1)
      expect(await store.forChat(BOB).sharedLinks.add(link, now)).toBe(id)
      await store.userData.forget(ADA)
      expect(await isVisible(id, BOB)).toBe(true)
      await store.userData.forget(BOB)
      expect(await store.articles.get(id)).toBeUndefined()
      expect(await database.run("select id from source where kind = 'site'")).toEqual([])
    })

    test('counts each time it is read, also the same page again', async () => {
      const { sharedLinks } = store.forChat(ADA)
      for (const at of [now - 2, now - 1, now]) await sharedLinks.add(link, at)
      expect(await sharedLinks.count(now - 1)).toBe(2)
      expect(await store.forChat(BOB).sharedLinks.count(0)).toBe(0)
    })

    test('is still news when a source publishes it, and keeps its site’s name', async () => {
      const id = await store.forChat(ADA).sharedLinks.add(link, now)
      await store.articles.saveContent(id, reading, now)
      const journal = await kept(BOB, 'journal')
      expect(await published(journal, 'page')).toBe(id)
      expect(await recent(BOB)).toEqual([['Page', 'journal']])
      expect((await store.articles.get(id))?.sourceTitle).toBe('site.example')
      await published(await shared('orbit'), 'page')
      expect(await recent(ADA)).toEqual([['About page', 'orbit']])
    })
  })
})
