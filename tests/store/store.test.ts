import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { NewEntry } from '../../src/model/article.ts'
import type { DuePosition, DueSubscriber } from '../../src/model/due-subscriber.ts'
import type { Subscriber } from '../../src/model/subscriber.ts'
import { HOUR } from '../../src/model/time.ts'
import { DamagedColumn } from '../../src/store/codecs/column.ts'
import { StoreInUse } from '../../src/store/sqlite/claim-file.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { fingerprintWithoutKeys } from '../support/fingerprints.ts'
import { articleContent, listedSource, newEntry } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)

let store: Store

const listed = (name: string) => listedSource(name, { topic: 'science' })

const entry = (name: string, change: Partial<NewEntry> = {}): NewEntry =>
  newEntry({
    guid: name,
    url: `https://site.example/${name}`,
    link: `https://site.example/${name}?utm_source=feed`,
    title: `About ${name}`,
    publishedAt: now - HOUR,
    feedHtml: `<p>${name}</p>`,
    ...change,
  })

const reading = articleContent()

async function sourceId(name = 'orbit'): Promise<number> {
  await store.sources.sync([listed(name), listed('signal')], now)
  const all = await store.sources.all()
  return all.find((source) => source.title === name)?.id ?? -1
}

/** Gives the id of the subscriber's profile. */
async function subscriber(chatId: number, change: Partial<Subscriber> = {}): Promise<number> {
  await subscribe(store, chatId, now, change)
  return store.profiles.ensure({ size: 7 })
}

/** Deliveries of a digest to these chats. */
function plan(digestId: number, chats: number[], nextDueAt: number): Promise<void> {
  return store.deliveries.plan(
    chats.map((chatId) => ({ chatId, digestId, nextDueAt })),
    now,
  )
}

/** A digest of these articles. */
function digest(profileId: number, articleIds: number[]): Promise<number> {
  return store.digests.create(
    { profileId, kind: 'scheduled', language: null, dueAt: now, createdAt: now },
    articleIds.map((articleId, position) => ({
      position,
      articleId,
      storyId: null,
      why: { score: 1, hours: 1, sources: 1, topic: null },
      news: null,
    })),
  )
}

describe('a store file', () => {
  test('is refused to a second process with a clear error, and free again after the first closes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybrief-'))
    const url = `file:${join(folder, 'deep/er/daybrief.db')}`
    const first = await openStore(url, log)
    await expect(openStore(url, log)).rejects.toThrow(StoreInUse)
    await first.close()
    const again = await openStore(url, log)
    await again.close()
    rmSync(folder, { recursive: true })
  })

  test('keeps its data over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybrief-'))
    const url = `file:${join(folder, 'daybrief.db')}`
    const first = await openStore(url, log)
    await first.sessions.write(
      'chat:1',
      { awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } },
      now,
    )
    await first.close()
    const again = await openStore(url, log)
    expect(await again.sessions.read('chat:1')).toEqual({
      awaiting: { what: 'zone', by: 5, at: 1, messages: [2] },
    })
    await again.close()
    rmSync(folder, { recursive: true })
  })
})

describe.each(databases)('on $name', (on) => {
  let database: OpenDatabase

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
  })
  afterEach(async () => {
    await store.close()
    await database.empty()
  })

  describe('sources', () => {
    test('follow the file: new ones come, changed titles change, missing ones rest', async () => {
      await store.sources.sync([listed('orbit'), listed('signal')], now)
      await store.sources.sync([{ ...listed('orbit'), title: 'Orbit Daily' }], now)
      const all = await store.sources.all()
      expect(all.map(({ title, state }) => [title, state])).toEqual([
        ['Orbit Daily', 'active'],
        ['signal', 'removed'],
      ])
      expect(await store.sources.due(now, 10)).toHaveLength(1)
    })
  })

  describe('articles', () => {
    test('come once by guid and once by canonical URL, whatever source shows them', async () => {
      const orbit = await sourceId('orbit')
      const signal = await sourceId('signal')
      const first = await store.articles.record(orbit, [entry('a'), entry('b')], now)
      expect(first).toHaveLength(2)
      expect(await store.articles.record(orbit, [entry('a'), entry('b')], now)).toEqual([])
      const other = await store.articles.record(
        signal,
        [entry('x', { url: entry('a').url }), entry('c')],
        now,
      )
      expect(other).toHaveLength(1)
      const counts = await store.articles.sourceCounts([...first, ...other])
      expect([...first, ...other].map((id) => counts.get(id))).toEqual([2, 1, 1])
    })

    test('are all stored, however many come in one poll', async () => {
      const orbit = await sourceId()
      const many = Array.from({ length: 1234 }, (_, index) => entry(`n${index}`))
      expect(await store.articles.record(orbit, many, now)).toHaveLength(1234)
      expect(await store.articles.record(orbit, many, now)).toHaveLength(0)
    })

    test('take corrections of their title and text in place', async () => {
      const orbit = await sourceId()
      const [id = -1] = await store.articles.record(orbit, [entry('a')], now)
      await store.articles.record(
        orbit,
        [entry('a', { title: 'Corrected', feedHtml: '<p>new</p>' })],
        now + 1,
      )
      expect((await store.articles.get(id))?.title).toBe('Corrected')
      expect((await store.articles.toRead(id, now))?.feedHtml).toBe('<p>new</p>')
    })

    test('become candidates once they are read', async () => {
      const orbit = await sourceId()
      const [a = -1, b = -1] = await store.articles.record(orbit, [entry('a'), entry('b')], now)
      expect(await store.articles.candidates(now - 24 * HOUR, 10)).toEqual([])
      await store.articles.saveContent(a, reading, now)
      await store.articles.saveContent(b, { ...reading, quality: 'not-article' }, now)
      const found = await store.articles.candidates(now - 24 * HOUR, 10)
      expect(found.map((article) => [article.id, article.sourceTitle])).toEqual([[a, 'orbit']])
    })

    test('share the sources of their story', async () => {
      const orbit = await sourceId('orbit')
      const signal = await sourceId('signal')
      const [a = -1] = await store.articles.record(orbit, [entry('a')], now)
      const [b = -1] = await store.articles.record(signal, [entry('b')], now)
      const story = await store.stories.begin(fingerprintWithoutKeys(a), now)
      await store.stories.join(story, fingerprintWithoutKeys(b), a, now)
      expect(await store.articles.sourceCounts([a, b])).toEqual(
        new Map([
          [a, 2],
          [b, 2],
        ]),
      )
    })
  })

  describe('summaries', () => {
    const made = (change: object) => ({
      articleId: 1,
      language: 'en',
      provider: 'extractive' as const,
      model: null,
      promptVersion: null,
      headline: 'Embedded',
      gist: 'g',
      points: [],
      evidence: [],
      findings: [],
      tokensIn: 0,
      tokensOut: 0,
      createdAt: now,
      ...change,
    })

    test("prefer a model's of the asked language, else the embedded one", async () => {
      const orbit = await sourceId()
      const [articleId = -1] = await store.articles.record(orbit, [entry('a')], now)
      await store.summaries.save(made({ articleId }))
      await store.summaries.save(
        made({ articleId, language: 'de', provider: 'model', model: 'm', headline: 'Modell' }),
      )
      const headline = async (language: string) =>
        (await store.summaries.find([articleId], language)).get(articleId)?.headline
      expect(await headline('de')).toBe('Modell')
      expect(await headline('fr')).toBe('Embedded')
      await store.summaries.save(made({ articleId, headline: 'Again' }))
      expect(await headline('fr')).toBe('Again')
    })
  })

  describe('the ledger', () => {
    test('plans, claims in order of time, settles, and never holds two rows of one digest for a chat', async () => {
      const profile = await subscriber(1)
      await subscriber(2)
      const id = await digest(profile, [])
      await plan(id, [1, 2], now + 24 * HOUR)
      await plan(id, [1, 2], now + 24 * HOUR)
      expect(await store.subscribers.due(now, null, 10)).toEqual([])
      expect((await store.subscribers.get(1))?.lastDigestId).toBe(id)
      const claimed = await store.deliveries.claim(now, 10, now + 1000)
      expect(claimed.map((row) => [row.chatId, row.state, row.attempts])).toEqual([
        [1, 'sending', 1],
        [2, 'sending', 1],
      ])
      expect(await store.deliveries.claim(now, 10, now + 1000)).toEqual([])
      await store.deliveries.sent([{ id: claimed[0]?.id ?? -1, messageId: 77, at: now }])
      await store.deliveries.postpone(claimed[1]?.id ?? -1, now + 5000, 'retry')
      expect(await store.deliveries.counts()).toEqual({ sent: 1, planned: 1 })
      expect(await store.deliveries.nextAt()).toBe(now + 5000)
      expect(await store.deliveries.claim(now, 10, now + 1000)).toEqual([])
      expect(await store.deliveries.claim(now + 5000, 10, now + 9000)).toHaveLength(1)
    })

    test('claims what people asked for first, up to its share', async () => {
      const profile = await subscriber(1)
      for (const chat of [2, 3, 4, 5, 6]) await subscriber(chat)
      const scheduled = await digest(profile, [])
      await plan(scheduled, [1, 2, 3], now + 24 * HOUR)
      const asked = await digest(profile, [])
      const asks = [4, 5, 6].map((chatId) => ({ chatId, digestId: asked, thread: null }))
      await store.deliveries.ask(asks, now)
      const chats = async (limit: number, share?: number) =>
        (await store.deliveries.claim(now, limit, now + 1000, share)).map((row) => row.chatId)
      expect(await chats(2, 1)).toEqual([4, 1])
      expect(await chats(1)).toEqual([5])
      expect(await chats(1, 0)).toEqual([2])
      // What one kind leaves, the other takes.
      expect(await chats(9, 0)).toEqual([3, 6])
    })

    test('takes back what a dead process had claimed, and only that', async () => {
      const profile = await subscriber(1)
      const id = await digest(profile, [])
      await plan(id, [1], now + 24 * HOUR)
      await store.deliveries.claim(now, 10, now + 1000)
      expect(await store.deliveries.recover(now + 999, false)).toBe(0)
      expect(await store.deliveries.recover(now + 1000, false)).toBe(1)
      await store.deliveries.claim(now + 1000, 10, now + 99_000)
      expect(await store.deliveries.recover(now + 1001, true)).toBe(1)
    })

    test('knows which articles a chat was sent, in any digest', async () => {
      const orbit = await sourceId()
      const [a = -1, b = -1] = await store.articles.record(orbit, [entry('a'), entry('b')], now)
      const profile = await subscriber(1)
      await subscriber(2)
      const asked = await digest(profile, [a])
      await store.deliveries.ask([{ chatId: 1, digestId: asked, thread: null }], now)
      await store.deliveries.ask([{ chatId: 1, digestId: asked, thread: null }], now)
      expect(await store.deliveries.counts()).toEqual({ planned: 1 })
      expect((await store.subscribers.get(1))?.lastDigestId).toBe(asked)
      const scheduled = await digest(profile, [b, a])
      expect(await store.digests.oldestSharingArticle(scheduled)).toBe(asked)
      expect(await store.deliveries.received([1, 2], asked)).toEqual([
        { chatId: 1, digestId: asked },
      ])
      expect(await store.deliveries.received([1, 2], asked + 1)).toEqual([])
      expect(await store.digests.articles([asked])).toEqual(new Map([[asked, new Set([a])]]))
      expect((await store.digests.deliveredTo(1, now - HOUR)).articles).toEqual(new Set([a]))
      expect((await store.digests.deliveredTo(2, now - HOUR)).articles).toEqual(new Set())
    })

    test('moves a group to its new id with its history', async () => {
      const profile = await subscriber(-5)
      const id = await digest(profile, [])
      await plan(id, [-5], now + HOUR)
      await store.deliveries.moveChat(-5, -100_5)
      expect(await store.subscribers.get(-5)).toBeUndefined()
      expect((await store.subscribers.get(-1005))?.kind).toBe('supergroup')
      expect((await store.deliveries.find(-1005, id))?.state).toBe('planned')
    })

    test.each([
      ['banned', undefined, 'banned'],
      ['banned', 'allowed', 'banned'],
      ['allowed', undefined, 'allowed'],
      ['allowed', 'banned', 'banned'],
      [undefined, 'allowed', 'allowed'],
      [undefined, undefined, undefined],
    ] as const)('a group that was %s and whose new id was %s is %s', async (from, to, then) => {
      if (from) await store.access.decide(-5, from, 1, now)
      if (to) await store.access.decide(-1005, to, 1, now)
      await store.deliveries.moveChat(-5, -1005)
      expect((await store.access.decisions([-1005, -5])).get(-1005)).toBe(then)
    })
  })

  describe('due groups', () => {
    test('put together who can share a digest', async () => {
      const profile = await subscriber(1)
      await subscriber(2)
      await subscriber(3, { nextDueAt: now + HOUR })
      await subscriber(4, { state: 'stopped', nextDueAt: null })
      const earlier = await digest(profile, [])
      await store.subscribers.update(2, { lastDigestId: earlier })
      const { groups } = await store.subscribers.dueGroups(now, null, 10)
      expect(groups.map((group) => [group.sampleChatId, group.lastDigestId])).toEqual([
        [1, null],
        [2, earlier],
      ])
    })

    test('come in pieces, nobody missing and nobody twice', async () => {
      await subscriber(5)
      for (const chat of [1, 2, 3, 4]) await subscriber(chat, { nextDueAt: now - chat })
      const seen: number[] = []
      let after: DuePosition | null = null
      do {
        const due: DueSubscriber[] = await store.subscribers.due(now, after, 2)
        seen.push(...due.map(({ chatId }) => chatId))
        after = due.at(-1) ?? null
      } while (after !== null)
      expect(seen).toEqual([4, 3, 2, 1, 5])
      const first = await store.subscribers.dueGroups(now, null, 3)
      expect(first.last).toEqual({ dueAt: now - 2, chatId: 2 })
      expect(first.groups).toMatchObject([{ sampleChatId: 2, dueAt: now - 4 }])
      const second = await store.subscribers.dueGroups(now, first.last, 3)
      expect(second).toMatchObject({ groups: [{ sampleChatId: 1, dueAt: now - 1 }], last: null })
    })
  })

  describe('damaged rows', () => {
    test('a damaged schedule keeps nobody from their digest', async () => {
      await subscriber(1)
      await subscriber(2)
      await database.run(`update subscriber set times = '[480' where chat_id = 1`)
      const due = await store.subscribers.due(now, null, 10)
      expect(due.map(({ chatId, schedule }) => [chatId, schedule.times])).toEqual([
        [1, [480]],
        [2, [480]],
      ])
    })

    test('damaged preferences are an error that names the profile', async () => {
      const profile = await subscriber(1)
      await database.run(`update profile set preferences = '{"size":"x"}' where id = ${profile}`)
      await expect(store.subscribers.preferences(1)).rejects.toThrow(DamagedColumn)
      await expect(store.profiles.preferences(profile)).rejects.toThrow(
        `profile.preferences of ${profile}`,
      )
    })

    test('a damaged session is none', async () => {
      await store.sessions.write(
        'chat:1',
        { awaiting: { what: 'zone', by: 5, at: 1, messages: [2] } },
        now,
      )
      for (const value of ['{', '"x"', '{"awaiting":"money"}']) {
        await database.run(`update session set value = '${value}'`)
        expect(await store.sessions.read('chat:1')).toBeUndefined()
      }
    })
  })

  describe('planning', () => {
    test('skips who is no longer due, and notes who missed one', async () => {
      const profile = await subscriber(1)
      await subscriber(2, { nextDueAt: now + HOUR })
      await subscriber(3)
      const id = await digest(profile, [])
      const next = now + 24 * HOUR
      await store.deliveries.plan(
        [
          { chatId: 1, digestId: id, nextDueAt: next },
          { chatId: 2, digestId: id, nextDueAt: next },
          { chatId: 3, digestId: null, nextDueAt: next },
        ],
        now,
      )
      expect(await store.deliveries.counts()).toEqual({ planned: 1 })
      expect((await store.subscribers.get(2))?.nextDueAt).toBe(now + HOUR)
      expect(await store.subscribers.get(3)).toMatchObject({
        nextDueAt: next,
        lastDigestId: null,
        missedAt: now,
      })
    })

    test('and sending leave a record of how late digests came', async () => {
      const profile = await subscriber(1)
      const chats = Array.from({ length: 99 }, (_, place) => place + 2)
      for (const chat of chats) await subscriber(chat)
      const id = await digest(profile, [])
      await plan(id, [1, ...chats], now + 24 * HOUR)
      const claimed = await store.deliveries.claim(now, 100, now + 1000)
      await store.deliveries.sent(
        claimed.map((row, place) => ({
          id: row.id,
          messageId: 1,
          at: now + 200 + 100 * place + 50,
        })),
      )
      expect(await store.deliveries.lateness(now - HOUR)).toEqual({
        count: 100,
        p50: 5100,
        p99: 10_000,
      })
      expect(await store.deliveries.lateness(now + 1)).toEqual({ count: 0, p50: 0, p99: 0 })
    })
  })
})
