import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { fingerprintWithoutKeys } from '../support/fingerprints.ts'
import { listedSource } from '../support/new-article.ts'
import { listSources, publishRead, subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6
/** Stands in the address, the name, the words and the interests that are Ada's. */
const SECRET = 'sesame'

describe.each(databases)('on $name, /forget', (on) => {
  let database: OpenDatabase
  let store: Store

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
    await subscribe(store, ADA, NOW)
    await subscribe(store, BOB, NOW)
  })
  afterEach(async () => {
    await store.close()
    await database.empty()
  })

  const follow = async (chat: number, name: string): Promise<number> => {
    const { personalSources } = store.forChat(chat)
    const [offer] = await personalSources.offer([{ ...listedSource(name), kind: 'feed' }], NOW)
    await personalSources.keep([offer?.id ?? -1], 10, NOW)
    return offer?.id ?? -1
  }
  const publish = async (id: number, title = SECRET) => {
    const text = [`An open ${SECRET}.`]
    const url = `https://${title}-${id}.example/1`
    const [article = -1] = await publishRead(store, { id, title }, [{ title, text, url }], NOW)
    return article
  }
  /** A digest with an article, delivered to chats; its profile mutes the secret word. */
  const deliver = async (article: number, chats: readonly number[], isOf = ADA) => {
    const profile = await store.profiles.ensure({ size: 7, mutedWords: [SECRET] })
    await database.run(`update subscriber set profile_id = ${profile} where chat_id = ${isOf}`)
    const digest = await store.digests.create(
      { profileId: profile, kind: 'scheduled', language: null, dueAt: NOW, createdAt: NOW },
      [
        {
          position: 0,
          articleId: article,
          storyId: null,
          why: { score: 1, hours: 1, sources: 1, topic: null },
          news: null,
        },
      ],
    )
    for (const chat of chats) {
      await database.run(
        `insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
           values (${chat}, ${digest}, 'sent', ${NOW}, ${NOW}, 1)`,
      )
    }
    return digest
  }
  const TABLES = ['source', 'article', 'content', 'article_source', 'summary', 'profile', 'card']
  const left = async (what = SECRET) => {
    const found: string[] = []
    for (const table of TABLES) {
      const rows = await database.run(`select * from ${table}`)
      if (JSON.stringify(rows).includes(what)) found.push(table)
    }
    return found
  }
  const count = async (table: string) =>
    Number((await database.run(`select count(*) as n from ${table}`))[0]?.n)

  test('deletes a personal source that nobody else follows, with all that came from it', async () => {
    const article = await publish(await follow(ADA, SECRET))
    await listSources(store, ['orbit'], NOW)
    const [orbit] = await store.sources.all()
    const [shared = -1] = await publishRead(store, orbit ?? { id: -1, title: '' }, [{}], NOW)
    const story = await store.stories.begin(fingerprintWithoutKeys(article), NOW)
    await store.stories.join(story, fingerprintWithoutKeys(shared), article, NOW)
    await deliver(article, [ADA])
    await store.forChat(ADA).reactions.save(article, NOW)
    expect(await left()).toContain('article')
    expect(await count('article_text')).toBe(2)
    await store.userData.forget(ADA)
    expect(await left()).toEqual([])
    expect(await count('article_text')).toBe(1)
    expect(await count('digest')).toBe(0)
    expect(await store.articles.get(shared)).toMatchObject({ storyId: story, leaderId: shared })
  })

  test('deletes also what the chat had dropped long ago', async () => {
    const source = await follow(ADA, SECRET)
    await publish(source)
    await store.forChat(ADA).personalSources.drop(source, NOW)
    await database.run('delete from personal_source')
    await store.userData.forget(ADA)
    expect(await left()).toEqual([])
  })

  test('leaves a source that another chat follows', async () => {
    const source = await follow(ADA, SECRET)
    await follow(BOB, SECRET)
    const article = await publish(source)
    await store.userData.forget(ADA)
    expect(await store.forChat(BOB).articles.get(article)).toBeDefined()
    expect((await store.sources.get(source))?.state).toBe('active')
  })

  test('leaves articles that another source published, or that are another chat’s', async () => {
    const source = await follow(ADA, SECRET)
    const [sent, saved, both, gone] = [
      await publish(source, 'sent'),
      await publish(source, 'saved'),
      await publish(source, 'both'),
      await publish(source, 'gone'),
    ]
    await deliver(sent, [ADA, BOB], BOB)
    const diary = await follow(BOB, 'diary')
    await database.run(
      `insert into reaction (chat_id, article_id, saved_at, updated_at) values (${BOB}, ${saved}, 1, 1);
       insert into article_source (source_id, guid, article_id, seen_at) values (${diary}, 'g', ${both}, 1)`,
    )
    await store.userData.forget(ADA)
    expect(await store.articles.get(gone)).toBeUndefined()
    expect(await store.articles.get(sent)).toBeDefined()
    expect(await store.articles.get(saved)).toBeDefined()
    expect((await store.articles.get(both))?.sourceId).toBe(diary)
  })

  test('leaves the profile that others have, and one that says nothing', async () => {
    const article = await publish(await follow(ADA, SECRET))
    await deliver(article, [ADA], BOB)
    await store.userData.forget(ADA)
    expect(await left()).toEqual(['profile'])
    expect(await count('profile')).toBe(2)
    await store.userData.forget(BOB)
    expect(await count('profile')).toBe(1)
  })

  test('a source that was dropped goes with its articles when it can no longer be taken back', async () => {
    const source = await follow(ADA, SECRET)
    await publish(source)
    await store.forChat(ADA).personalSources.drop(source, NOW)
    expect(await store.prune.offers(NOW)).toBe(0)
    expect(await left()).toContain('source')
    expect(await store.prune.offers(NOW + 1)).toBe(1)
    expect(await left()).toEqual([])
  })
})
