import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/model/time.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { listSources } from '../../support/store-data.ts'
import { NOON, openTelling, type Telling } from '../../support/telling.ts'

const WORDS = 'postgres* 19'

let world: Telling

const watching = async (chatId: number, words = WORDS) => {
  await world.store.forChat(chatId).watches.add(words, world.now - 1)
}

describe.each(databases)('on $name', (on) => {
  let database: OpenDatabase

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    world = await openTelling(database)
  })
  afterEach(() => world.close())

  test('300 watchers are told of a story within a minute, each once, and not again in the digest', async () => {
    for (let chat = 1; chat <= 300; chat += 1) {
      await world.subscriber(chat)
      await watching(chat)
    }
    const readAt = world.now
    const first = await world.publish('Orbit', 'PostgreSQL 19 is out')
    await world.publish('Orbit', 'Nothing about databases')
    await world.pass(2 * MINUTE)
    await world.publish('Lantern', 'Postgres 19 has been released', { joins: first })
    await world.pass(MINUTE)
    expect(new Set(world.sent.map(({ chat }) => chat)).size).toBe(300)
    expect(world.sent).toHaveLength(300)
    const waits = world.sent.map(({ at }) => at - readAt).toSorted((a, b) => a - b)
    expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThanOrEqual(MINUTE)
    expect(world.sent[0]?.text).toMatch(/^👁 postgres\* 19\n\nPostgreSQL 19 is out/)
    // Twenty of the digests are enough.
    await database.run(
      `update subscriber set next_due_at = ${world.now + 9 * DAY} where chat_id > 20`,
    )
    await world.until(NOON + 20 * HOUR)
    expect(world.sent).toHaveLength(320)
    for (const { text } of world.sent.slice(300)) expect(text).not.toMatch(/Postgre/)
  })

  test('nothing in quiet hours: it comes before the digest that follows them', async () => {
    world.now = NOON + 11 * HOUR
    await world.subscriber(1)
    await world.subscriber(2, {
      schedule: { zone: 'UTC', times: [18 * 60], weekdays: 127 },
      nextDueAt: NOON + 30 * HOUR,
    })
    await watching(1)
    await watching(2)
    await world.publish('Orbit', 'Postgres 19 is out')
    await world.publish('Lantern', 'Postgres 19 in practice')
    await world.pass(2 * MINUTE)
    await world.until(NOON + 19 * HOUR - 4 * MINUTE)
    expect(world.sent).toEqual([])
    // Quiet hours end at 7:00, the digest of the first is due at 8:00.
    await world.until(NOON + 19 * HOUR)
    expect(world.sent.map(({ chat }) => chat)).toEqual([2])
    expect(world.texts(2)[0]).toMatch(/^2 stories you asked me to watch for:\n👁 postgres\* 19/)
    await world.until(NOON + 20 * HOUR - 2 * MINUTE)
    expect(world.texts(1)).toHaveLength(1)
    await world.until(NOON + 20 * HOUR)
    expect(world.texts(1)).toHaveLength(2)
    expect(world.texts(1)[1]).not.toMatch(/Postgres/)
  })

  test('an alert that digests held up until the quiet hours began waits until they end', async () => {
    await world.subscriber(1)
    await watching(1)
    world.now = NOON + 10 * HOUR - 5 * SECOND
    await world.publish('Orbit', 'Postgres 19 is out')
    expect(await world.alerts.tell()).toBe(1)
    world.now = NOON + 10 * HOUR
    await world.pass(MINUTE)
    expect(world.sent).toEqual([])
    await world.until(NOON + 19 * HOUR)
    expect(world.texts(1)).toHaveLength(1)
  })

  test('a channel is told in the form of its digests, and a group keeps its words when it moves', async () => {
    await world.subscriber(1, { kind: 'channel', form: 'overview' })
    await world.subscriber(2, { form: 'overview' })
    await watching(1)
    await watching(2)
    await world.publish('Orbit', 'Postgres 19 is out')
    await world.pass(MINUTE)
    expect(world.texts(1)[0]).toMatch(/^👁 postgres\* 19\n\n1\. 👁 Postgres 19 is out · Orbit/)
    expect(world.texts(2)[0]).toMatch(/^👁 postgres\* 19\n\nPostgres 19 is out\n/)
    await world.store.deliveries.moveChat(2, 3)
    expect(await world.store.forChat(3).watches.list()).toMatchObject([{ words: WORDS }])
    await world.publish('Lantern', 'Postgres 19, one day later')
    await world.pass(MINUTE)
    expect(world.sent.map(({ chat }) => chat).toSorted((a, b) => a - b)).toEqual([1, 1, 2, 3])
  })

  test('at most five on a day; what is above that comes together at 18:00', async () => {
    await world.subscriber(1)
    await watching(1)
    for (let number = 1; number <= 9; number += 1) {
      await world.publish('Orbit', `Postgres 19, part ${number}`)
      await world.pass(MINUTE)
    }
    expect(world.texts(1)).toHaveLength(5)
    expect(world.texts(1)[3]).not.toContain('18:00')
    expect(world.texts(1)[4]).toContain('arrives together, at 18:00')
    await world.until(NOON + 6 * HOUR)
    expect(world.texts(1)).toHaveLength(6)
    expect(world.texts(1)[5]).toContain('4 stories you asked me to watch for:')
    expect(world.texts(1)[5]).toContain('Postgres 19, part 6')
    // A new day, and five again.
    world.now = NOON + 21 * HOUR
    await world.pass(2 * MINUTE)
    await world.publish('Orbit', 'Postgres 19, again')
    await world.pass(MINUTE)
    expect(world.texts(1)).toHaveLength(8)
  })

  test('a source that lists its articles under other addresses tells nothing, nor does one that is new', async () => {
    await world.publish('Orbit', 'Postgres 19 is out')
    await world.pass(MINUTE)
    world.now += HOUR
    await world.subscriber(1)
    await watching(1)
    await world.publish('Orbit', 'Postgres 19 is out', { url: 'https://orbit.example/other' })
    world.now += MINUTE
    await listSources(world.store, ['Orbit', 'Lantern', 'Mole'], world.now)
    await world.publish('Mole', 'Postgres 19 seen')
    await world.pass(MINUTE)
    expect(world.sent).toEqual([])
    await world.publish('Mole', 'Postgres 19 seen again')
    await world.pass(MINUTE)
    expect(world.sent).toHaveLength(1)
  })

  test('what a chat was shown when it began to watch is not told; what came later is', async () => {
    await world.subscriber(1)
    const story = await world.publish('Orbit', 'Postgres 19 is out')
    const other = await world.publish('Orbit', 'A database')
    await world.pass(MINUTE)
    world.now += MINUTE
    await watching(1)
    await world.publish('Lantern', 'Postgres 19 arrives', { joins: story })
    await world.pass(MINUTE)
    expect(world.sent).toEqual([])
    await world.publish('Lantern', 'Postgres 19 it is', { joins: other })
    await world.pass(MINUTE)
    expect(world.texts(1)).toHaveLength(1)
  })

  test('muted sources and words win, languages and pauses hold; a muted topic does not matter', async () => {
    const sources = new Map((await world.store.sources.all()).map(({ title, id }) => [title, id]))
    for (const chat of [1, 2, 3, 4, 5, 6]) {
      await world.subscriber(chat)
      await watching(chat)
    }
    await world.prefer(1, { mutedSources: [sources.get('Orbit') ?? -1] })
    await world.prefer(2, { mutedWords: ['beta'] })
    await world.prefer(3, { readLanguages: ['de'] })
    await world.store.subscribers.update(4, { pausedUntil: world.now + DAY })
    await world.prefer(5, { mutedTopics: ['data', 'programming', 'business'] })
    await world.store
      .forChat(6)
      .watches.drop((await world.store.forChat(6).watches.list())[0]?.id ?? -1, world.now)
    await world.publish('Orbit', 'Postgres 19 beta')
    await world.pass(MINUTE)
    expect(world.sent.map(({ chat }) => chat)).toEqual([5])
  })

  test('a personal source is told of to those who follow it', async () => {
    const [{ id } = { id: -1 }] = await world.store.forChat(1).personalSources.offer(
      [
        {
          url: 'https://mine.example/feed',
          title: 'Mine',
          siteUrl: null,
          topic: null,
          language: 'en',
          kind: 'feed',
        },
      ],
      world.now - DAY,
      3,
    )
    await world.store.forChat(1).personalSources.keep([id], 10, world.now - DAY)
    for (const chat of [1, 2]) {
      await world.subscriber(chat)
      await watching(chat)
    }
    await world.publish({ id, title: 'Mine' }, 'Postgres 19 at home')
    await world.pass(MINUTE)
    expect(world.sent.map(({ chat }) => chat)).toEqual([1])
  })

  test('words in titles only, and a story without any subscriber who watches', async () => {
    await world.subscriber(1)
    await watching(1, 'library')
    const watch = (await world.store.forChat(1).watches.list())[0]
    await world.store.forChat(1).watches.setTitlesOnly(watch?.id ?? -1, true)
    await world.publish('Orbit', 'No word of it')
    await world.pass(MINUTE)
    expect(world.sent).toEqual([])
    await world.publish('Orbit', 'A library')
    await world.pass(MINUTE)
    expect(world.sent).toHaveLength(1)
    await world.store.userData.forget(1)
    expect(await database.run('select * from watch')).toEqual([])
    expect(await database.run('select * from news_alert')).toEqual([])
    expect(await database.run("select * from digest where kind = 'alert'")).toEqual([])
  })

  test('after a crash between reading and telling it is told, and once', async () => {
    await world.subscriber(1)
    await watching(1)
    await world.publish('Orbit', 'Postgres 19 is out')
    await world.restart()
    expect(await world.alerts.tell()).toBe(1)
    expect(await world.alerts.tell()).toBe(0)
    expect(await database.run('select * from article_to_match')).toEqual([])
  })
})
