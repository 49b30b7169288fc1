import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/model/time.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { NOON, openTelling, type Telling } from '../../support/telling.ts'

const CUT = 'A cable to the island Averell was cut on Monday, and 12,000 people are offline.'
const SHIP =
  'The repair ship Meridian left the port of Dunmore on Tuesday to mend the Averell cable.'
const ANCHOR = 'Prosecutors in Averell charged the captain of the tanker Borealis with cutting it.'

let world: Telling

/** Long enough for alerts to be decided and sent. */
const soon = () => world.pass(10 * SECOND)

/** Publishes how a story goes on, by a source of its own choice. */
const report = (source: string, title: string, text: string, joins?: number) =>
  world.publish(source, title, { text, ...(joins !== undefined && { joins }) })
const ship = (source: string, joins: number) =>
  report(source, 'Repair ship Meridian sets out for the Averell cable', SHIP, joins)
const charge = (source: string, joins: number) =>
  report(source, 'Captain of the tanker Borealis is charged', ANCHOR, joins)

/** A subscriber who was sent the beginning of a story and follows it. */
async function follower(chat: number, article: number, atOnce = true): Promise<void> {
  const { store, now } = world
  await world.subscriber(chat)
  const digest = await store.digests.create(
    { profileId: 1, kind: 'asked', language: null, dueAt: now, createdAt: now },
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
  await store.deliveries.ask([{ chatId: chat, digestId: digest, thread: null }], now)
  await soon()
  world.sent.length = 0
  await follow(chat, article, atOnce)
}

async function follow(chat: number, article: number, atOnce = true): Promise<void> {
  const { follows } = world.store.forChat(chat)
  expect(await follows.add(article, world.now)).toBe('followed')
  await follows.setAtOnce((await follows.of(article))?.id ?? -1, atOnce)
}

describe.each(databases)('on $name', (on) => {
  let database: OpenDatabase
  let cut: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    world = await openTelling(database)
    await world.store.profiles.ensure({ size: 7 })
    cut = await report('Orbit', 'Sea cable to Averell is cut', CUT)
  })
  afterEach(() => world.close())

  test('told at once, once for each development, and not again in the digest', async () => {
    await follower(1, cut)
    await report('Lantern', 'Averell cable cut', CUT, cut)
    await soon()
    expect(world.sent).toEqual([])
    await ship('Lantern', cut)
    await soon()
    expect(world.texts(1)).toHaveLength(1)
    expect(world.texts(1)[0]).toMatch(/^🔔 A story you follow\n\n🔄 Update: .*Meridian/)
    await ship('Orbit', cut)
    await soon()
    expect(world.texts(1)).toHaveLength(1)
    await charge('Orbit', cut)
    await soon()
    expect(world.texts(1)[1]).toMatch(/^🔔 A story you follow\n\n🔄 Update: .*Borealis/)
    await world.until(NOON + 20 * HOUR)
    expect(world.texts(1)).toHaveLength(3)
    expect(world.texts(1)[2]).not.toMatch(/Averell|Borealis/)
  })

  test('told first in the next digest, which followers with equal settings share', async () => {
    for (const chat of [1, 2]) await follower(chat, cut, false)
    await world.subscriber(3)
    for (let number = 0; number < 3; number += 1) await world.publish('Lantern', `News ${number}`)
    await ship('Lantern', cut)
    await soon()
    expect(world.sent).toEqual([])
    await world.until(NOON + 20 * HOUR)
    for (const chat of [1, 2]) {
      expect(world.texts(chat)).toHaveLength(1)
      expect(world.texts(chat)[0]).toMatch(/🔔 A story you follow\n\n🔄 Update: .*Meridian/)
    }
    expect(world.texts(3)[0]).not.toContain('🔔')
    const digests = await database.run(`select distinct digest_id from delivery
      where chat_id in (1, 2) and due_at = ${NOON + 20 * HOUR}`)
    expect(digests).toHaveLength(1)
    // The day after there is nothing of it.
    await world.until(NOON + 44 * HOUR)
    expect(world.texts(1)[1]).not.toContain('Meridian')
  })

  test('a digest on demand brings it first, too, and what a digest could not bring comes again', async () => {
    await follower(1, cut, false)
    await ship('Lantern', cut)
    await soon()
    const [waiting] = (await world.store.follows.waiting([1])).get(1) ?? []
    expect(waiting?.news).toContain('Meridian')
    await database.run(`update subscriber set next_due_at = ${world.now}`)
    await world.planner.plan()
    expect(await world.store.follows.waiting([1])).toEqual(new Map())
    await database.run(`update delivery set state = 'failed' where state = 'planned'`)
    expect((await world.store.follows.waiting()).get(1)).toHaveLength(1)
  })

  test('a muted source tells nothing, and another one tells the same', async () => {
    await follower(1, cut)
    const lantern = (await world.store.sources.all()).find(({ title }) => title === 'Lantern')
    await world.prefer(1, { mutedSources: [lantern?.id ?? -1] })
    await ship('Lantern', cut)
    await soon()
    expect(world.sent).toEqual([])
    await ship('Orbit', cut)
    await soon()
    expect(world.texts(1)).toHaveLength(1)
  })

  test('a muted topic does not matter, also in the digest; a muted word does', async () => {
    await follower(1, cut, false)
    await follower(2, cut, false)
    await world.prefer(1, { mutedTopics: ['science', 'business', 'hardware', 'policy'] })
    await world.prefer(2, { mutedWords: ['meridian'] })
    await ship('Lantern', cut)
    await soon()
    await world.until(NOON + 20 * HOUR)
    expect(world.texts(1)[0]).toContain('🔔 A story you follow')
    expect(world.texts(2)[0] ?? '').not.toContain('🔔')
  })

  test('quiet hours, five a day and pauses hold as for watched words', async () => {
    await follower(1, cut)
    for (const [place, name] of ['Ada', 'Bob', 'Cyd', 'Dov', 'Eve', 'Fay', 'Gus'].entries()) {
      const title = `${name}landia joins the search with ${place + 2} vessels`
      await report('Lantern', title, `${title}, its ministry said on Tuesday.`, cut)
      await soon()
    }
    expect(world.texts(1)).toHaveLength(5)
    expect(world.texts(1)[4]).toContain('arrives together, at 18:00')
    await world.until(NOON + 6 * HOUR)
    expect(world.texts(1)).toHaveLength(6)
    world.now = NOON + 11 * HOUR
    await charge('Orbit', cut)
    await soon()
    expect(world.texts(1)).toHaveLength(6)
    await world.until(NOON + 20 * HOUR - 2 * MINUTE)
    expect(world.texts(1)[6]).toContain('Borealis')
    const before = world.texts(1).length
    await world.store.subscribers.update(1, {
      pausedUntil: world.now + DAY,
      nextDueAt: world.now + DAY,
    })
    await ship('Orbit', cut)
    await soon()
    expect(world.texts(1)).toHaveLength(before)
  })

  test('two stories that become one tell once, and both parts of a split story are followed', async () => {
    const tanker = await report('Orbit', 'Tanker drags an anchor', 'A tanker dragged its anchor.')
    await follower(1, cut)
    await follow(1, tanker)
    const [first, second] = await world.store.articles.many([cut, tanker])
    await world.store.stories.move([tanker], first?.storyId ?? -1)
    await charge('Lantern', cut)
    await soon()
    expect(world.texts(1)).toHaveLength(1)
    const group = (storyId: number | null, articleIds: number[]) => ({
      storyId,
      leaderId: articleIds[0] ?? -1,
      articleIds,
      formerIds: [first?.storyId ?? -1],
      firstAt: NOON,
      lastAt: NOON,
    })
    await world.store.stories.rearrange([group(first?.storyId ?? -1, [cut]), group(null, [tanker])])
    expect(second?.storyId).not.toBe(first?.storyId)
    await ship('Lantern', cut)
    await report(
      'Lantern',
      'Tanker Borealis is towed to Kirkwall',
      'A tug towed the Borealis to Kirkwall on Wednesday.',
      tanker,
    )
    await soon()
    expect(world.texts(1)).toHaveLength(3)
  })

  test('what is known when one begins to follow is not told, nor what a source lists under another address', async () => {
    const known = await ship('Lantern', cut)
    await soon()
    await follower(1, cut)
    await world.publish('Lantern', 'Repair ship Meridian sets out for the Averell cable', {
      text: SHIP,
      joins: known,
      url: 'https://lantern.example/moved',
    })
    await soon()
    expect(world.sent).toEqual([])
  })

  test('words that are watched do not tell a second time what is followed', async () => {
    await follower(1, cut)
    await world.store.forChat(1).watches.add('meridian', world.now - 1)
    await ship('Lantern', cut)
    await soon()
    expect(world.texts(1)).toHaveLength(1)
  })

  test('after a crash it is told, and once', async () => {
    await follower(1, cut)
    await follower(2, cut, false)
    await ship('Lantern', cut)
    await world.restart()
    expect(await world.alerts.tell()).toBe(1)
    expect(await world.alerts.tell()).toBe(0)
    // The process ended before it noted what it had decided.
    await database.run(`delete from followed_article where article_id <> ${cut}`)
    await database.run(`insert into article_to_match (article_id, read_at)
      select max(id), ${world.now} from article`)
    expect(await world.alerts.tell()).toBe(0)
    expect(await database.run('select * from followed_article')).toHaveLength(4)
    expect((await world.store.follows.waiting()).get(2)).toHaveLength(1)
  })

  test('dropped, moved with a group, and forgotten', async () => {
    await follower(1, cut)
    await follower(2, cut, false)
    await ship('Lantern', cut)
    await world.alerts.tell()
    const ids = (await world.store.forChat(2).follows.list()).map(({ id }) => id)
    await world.store.forChat(2).follows.drop(ids[0] ?? -1, world.now)
    expect(await world.store.follows.waiting()).toEqual(new Map())
    await world.store.forChat(2).follows.restore(ids[0] ?? -1, world.now)
    expect(await world.store.follows.waiting()).not.toEqual(new Map())
    await world.store.deliveries.moveChat(1, -1001)
    expect(await world.store.forChat(-1001).follows.list()).toMatchObject([
      { articleId: cut, atOnce: true },
    ])
    for (const chat of [1, 2, -1001]) await world.store.userData.forget(chat)
    for (const table of ['follow', 'followed_article', 'news_alert']) {
      expect([table, await database.run(`select * from ${table}`)]).toEqual([table, []])
    }
  })
})
