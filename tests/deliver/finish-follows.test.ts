import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { finishFollows } from '../../src/deliver/finish-follows.ts'
import { FOLLOW_MS } from '../../src/model/follow.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { loadTexts } from '../../src/text/locales.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { NOON, openTelling, type Telling } from '../support/telling.ts'

const log = pino({ level: 'silent' })
const texts = loadTexts(join(import.meta.dirname, '../../locales'))

describe.each(databases)('followed stories that are over, on $name', (on) => {
  let database: OpenDatabase
  let world: Telling
  let article: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    world = await openTelling(database)
    article = await world.publish('Orbit', 'Sea cable to Averell is cut')
  })
  afterEach(() => world.close())

  const minute = () => finishFollows({ store: world.store, texts, now: () => world.now, log })
  const lines = async () => {
    const found = await world.store.answers.claim('me', world.now, 100, world.now + HOUR)
    return found.map(({ chatId, parameters }) => [chatId, parameters])
  }
  const follow = async (chat: number) => {
    await world.store.forChat(chat).follows.add(article, world.now)
    return world.store.forChat(chat).follows
  }

  test('one line after thirty days without news, without a sound, and it ends', async () => {
    await world.subscriber(1)
    const follows = await follow(1)
    world.now = NOON + FOLLOW_MS - 1
    expect(await minute()).toBe(0)
    world.now += 1
    const [first, second] = await Promise.all([minute(), minute()])
    expect((first ?? 0) + (second ?? 0)).toBe(1)
    expect(await lines()).toMatchObject([
      [
        1,
        {
          text: expect.stringMatching(
            /^🔔 Nothing new about this for 30 days.*\nSea cable to Averell is cut$/,
          ),
          disable_notification: true,
        },
      ],
    ])
    expect(await follows.list()).toEqual([])
    expect(await follows.restore(1, world.now)).toBe(true)
    expect(await follows.list()).toMatchObject([{ endsAt: NOON + 2 * FOLLOW_MS }])
  })

  test('news puts the end off', async () => {
    await world.subscriber(1)
    const follows = await follow(1)
    world.now = NOON + 20 * DAY
    const next = await world.publish('Lantern', 'Ship Meridian mends the Averell cable', {
      text: 'The ship Meridian mended the cable to Averell on Friday.',
      joins: article,
    })
    await world.alerts.tell()
    world.now = NOON + FOLLOW_MS
    expect(await minute()).toBe(0)
    expect(await follows.list()).toMatchObject([{ endsAt: NOON + 50 * DAY }])
    expect(await world.store.follows.known([1])).toEqual(new Map([[1, [article, next]]]))
  })

  test('quiet hours and pauses put the line off; channels and those who left get none', async () => {
    world.now = NOON + 11 * HOUR
    await world.subscriber(1)
    await world.subscriber(2, { pausedUntil: NOON + FOLLOW_MS + 3 * DAY })
    await world.subscriber(3, { kind: 'channel' })
    await world.subscriber(4, { state: 'stopped' })
    for (const chat of [1, 2, 3, 4]) await follow(chat)
    world.now += FOLLOW_MS
    expect(await minute()).toBe(0)
    world.now += 8 * HOUR
    expect(await minute()).toBe(1)
    world.now += 3 * DAY
    expect(await minute()).toBe(1)
    expect((await lines()).map(([chat]) => chat)).toEqual([1, 2])
    expect(await database.run('select * from follow where dropped_at is null')).toEqual([])
  })
})
