import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCardViews } from '../../src/card-views/card-views.ts'
import { readerOf } from '../../src/card-views/reader.ts'
import { planRecaps } from '../../src/deliver/recap-planner.ts'
import type { Subscriber } from '../../src/model/subscriber.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { english } from '../support/english.ts'
import { listSources, publishRead, subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
/** A Sunday. */
const sunday = Date.UTC(2026, 10, 29, 18)
const ADA = 5
const BOB = 6
const SOURCES = ['orbit', 'signal', 'meridian', 'lantern']

describe.each(databases)('the recap of the week on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let now: number
  let ids: Map<string, number>

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    now = sunday
    store = await openStore(database.url, log)
    await database.empty()
    await listSources(store, SOURCES, now)
    ids = new Map((await store.sources.all()).map(({ title, id }) => [title, id]))
  })
  afterEach(() => store.close())

  const wanting = (chatId: number, change: Partial<Subscriber> = {}) =>
    subscribe(store, chatId, sunday + 14 * HOUR, {
      recap: { day: 6, minutes: 1080 },
      recapDueAt: sunday,
      ...change,
    })

  /** Publishes an article of a source, some hours before the recap. */
  const publish = async (source: string, title: string, hoursAgo: number, story?: number) => {
    const url = `https://${source}.example/${title.toLowerCase().replaceAll(/\W+/g, '-')}`
    const at = { url, title, publishedAt: sunday - hoursAgo * HOUR }
    const [id] = await publishRead(store, { id: ids.get(source) ?? 0, title: source }, [at], now)
    if (id === undefined) throw new Error('the article was not recorded')
    if (story !== undefined) {
      await database.run(`update article set story_id = ${story} where id = ${id}`)
    }
    return id
  }
  const story = async (id: number, leader: number) =>
    database.run(
      `insert into story (id, leader_id, first_at, last_at) values (${id}, ${leader}, 0, 0)`,
    )

  const plan = () => planRecaps({ store, canTranslate: false, now: () => now, log })
  const deliveries = (chat: number) =>
    database.run(
      `select digest.id, digest.kind, delivery.due_at, delivery.state from delivery
       join digest on digest.id = digest_id where chat_id = ${chat} order by digest.id`,
    )
  /** The recap as it is sent. */
  const text = async (chat: number) => {
    const recaps = (await deliveries(chat)).filter(({ kind }) => kind === 'recap')
    const subscriber = await store.subscribers.get(chat)
    if (subscriber === undefined || recaps.length !== 1) throw new Error('not one recap')
    const cards = createCardViews(
      store,
      () => english,
      () => now,
    )
    return cards.opening(Number(recaps[0]?.id), readerOf(subscriber))
  }

  /** The news of a week: one story of three sources that went on, and some that one source told. */
  const week = async () => {
    const leader = await publish('orbit', 'Lantern chip has a flaw', 6 * 24)
    await story(1, leader)
    await database.run(`update article set story_id = 1 where id = ${leader}`)
    await publish('signal', 'Researchers: flaw in the Lantern chip', 5 * 24, 1)
    await publish('meridian', 'Lantern recalls four million phones', 26, 1)
    const bread = await publish('lantern', 'Bread from an old recipe', 30)
    await publish('orbit', 'Older than the week', 8 * 24)
    return { leader, bread }
  }

  test('tells the most-told story first and how it went on, once, and comes again in a week', async () => {
    await week()
    await wanting(ADA)
    await wanting(BOB, { recap: null, recapDueAt: null })
    expect(await plan()).toBe(1)
    expect(await plan()).toBe(0)
    expect(await deliveries(BOB)).toEqual([])
    const [delivery] = await deliveries(ADA)
    expect(delivery).toMatchObject({ kind: 'recap', state: 'planned' })
    expect(Number(delivery?.due_at)).toBe(sunday)
    expect((await store.subscribers.get(ADA))?.recapDueAt).toBe(sunday + 7 * DAY)
    const shown = await text(ADA)
    // Intl writes thin spaces around the dash.
    expect(shown?.text.replaceAll('\u2009', ' ')).toBe(
      [
        'Your week, November 23 – 29',
        '',
        '1. Lantern chip has a flaw · orbit · 3 sources',
        'Sat: Lantern recalls four million phones',
        '',
        '2. Bread from an old recipe · lantern',
      ].join('\n'),
    )
    expect(shown?.keyboard.map((row) => row.map((key) => key.text))).toEqual([['1', '2']])
    // Its articles count as sent: Monday's digest does not tell them as new.
    const sent = await store.digests.deliveredTo(ADA, 0)
    expect(sent.stories).toEqual(new Set([1]))
  })

  test('lists what was saved in the week and not read', async () => {
    const { leader, bread } = await week()
    const saved = await publish('signal', 'A long read about glass', 40)
    const read = await publish('signal', 'A short read about paper', 41)
    await wanting(ADA)
    const { reactions, taps } = store.forChat(ADA)
    for (const id of [leader, bread, read]) await reactions.save(id, sunday - 20 * HOUR)
    await taps.recordRead(read, sunday - 19 * HOUR)
    await taps.recordRead(leader, sunday - 19 * HOUR)
    const old = await publish('meridian', 'Saved long ago', 9 * 24)
    await reactions.save(old, sunday - 9 * DAY)
    await reactions.save(saved, sunday - 30 * HOUR)
    const preferences = await store.subscribers.preferences(ADA)
    const mutedSources = [ids.get('signal') ?? 0, ids.get('lantern') ?? 0]
    await store.subscribers.update(ADA, {
      profileId: await store.profiles.ensure({ ...preferences, mutedSources }),
    })
    await plan()
    expect((await text(ADA))?.text).toContain(
      [
        '🔖 Saved and not read yet:',
        '2. Bread from an old recipe · lantern',
        '3. A long read about glass · signal',
      ].join('\n'),
    )
    expect((await text(ADA))?.text).not.toMatch(/paper|long ago/)
  })

  test('is planned once, whoever plans it at the same time', async () => {
    await week()
    for (const chat of [ADA, BOB]) await wanting(chat)
    const counts = await Promise.all([plan(), plan()])
    expect(counts[0] + counts[1]).toBe(2)
    for (const chat of [ADA, BOB]) expect(await deliveries(chat)).toHaveLength(1)
  })

  test.each<[string, Partial<Subscriber>, number | null, number]>([
    ['a digest of the same minute', {}, 0, 10],
    ['a digest some minutes before', {}, -4, 6],
    ['a digest that is about to come', { nextDueAt: sunday + 3 * MINUTE }, null, 13],
    ['no digest around', {}, -60, 0],
  ])('does not come on top of %s', async (_, change, digestAt, expected) => {
    await week()
    await wanting(ADA, change)
    if (digestAt !== null) {
      const profileId = await store.profiles.ensure({ size: 7 })
      const at = sunday + digestAt * MINUTE
      const digest = { profileId, kind: 'scheduled' as const, language: null }
      const id = await store.digests.create({ ...digest, dueAt: at, createdAt: at }, [])
      await database.run(
        `insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
         values (${ADA}, ${id}, 'sent', ${at}, ${at}, 1)`,
      )
    }
    await plan()
    const recap = (await deliveries(ADA)).find(({ kind }) => kind === 'recap')
    expect(Number(recap?.due_at)).toBe(sunday + expected * MINUTE)
  })

  test('that was missed comes at its time of day on the next day, and that of a chat that left is not made', async () => {
    await week()
    await wanting(ADA)
    await wanting(BOB, { state: 'stopped', nextDueAt: null })
    // The bot was down until the night.
    now = sunday + 9 * HOUR
    expect(await plan()).toBe(0)
    expect(await deliveries(ADA)).toEqual([])
    expect((await store.subscribers.get(ADA))?.recapDueAt).toBe(sunday + DAY)
    now = sunday + DAY
    expect(await plan()).toBe(1)
    expect((await text(ADA))?.text).toMatch(/^Your week, November 24\s–\s30\n\n1\. /)
    expect((await store.subscribers.get(ADA))?.recapDueAt).toBe(sunday + 7 * DAY)
    expect(await deliveries(BOB)).toEqual([])
  })

  test('of a week whose end the bot was down for long is left to the next one', async () => {
    await week()
    await wanting(ADA)
    now = sunday + 4 * DAY - HOUR
    expect(await plan()).toBe(0)
    expect((await store.subscribers.get(ADA))?.recapDueAt).toBe(sunday + 4 * DAY)
    // It stays down, and so do the weeks after that.
    now = sunday + 26 * DAY
    expect(await plan()).toBe(0)
    expect((await store.subscribers.get(ADA))?.recapDueAt).toBe(sunday + 28 * DAY)
    now = sunday + 28 * DAY
    expect(await plan()).toBe(1)
    expect((await deliveries(ADA)).map(({ due_at }) => Number(due_at))).toEqual([now])
  })

  test('of a quiet week says so', async () => {
    await wanting(ADA)
    expect(await plan()).toBe(1)
    expect((await text(ADA))?.text).toMatch(/^Your week, .*\n\nA quiet week: no story/)
  })

  test('has no buttons in a channel', async () => {
    await week()
    await wanting(ADA, { kind: 'channel' })
    await plan()
    expect((await text(ADA))?.keyboard).toEqual([])
  })

  test('of one chat that cannot be made keeps nobody from theirs', async () => {
    await week()
    for (const chat of [ADA, BOB]) await wanting(chat)
    const broken = {
      ...store,
      forChat(chat: number) {
        if (chat === ADA) throw new Error('damaged')
        return store.forChat(chat)
      },
    }
    const deps = { store: broken, canTranslate: false, now: () => now, log }
    expect(await planRecaps(deps)).toBe(1)
    expect(await deliveries(BOB)).toHaveLength(1)
    expect(await plan()).toBe(1)
    expect(await deliveries(ADA)).toHaveLength(1)
  })
})
