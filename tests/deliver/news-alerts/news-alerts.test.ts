import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCardViews } from '../../../src/card-views/card-views.ts'
import {
  createNewsAlerts,
  type NewsAlertTeller,
} from '../../../src/deliver/news-alerts/news-alerts.ts'
import { createPlanner, type Planner } from '../../../src/deliver/planner.ts'
import { createFloodControl } from '../../../src/deliver/rate-limit/flood-control.ts'
import { createGlobalLimiter } from '../../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../../src/deliver/rate-limit/per-chat.ts'
import { createQuotas } from '../../../src/deliver/rate-limit/quotas.ts'
import { createSender, type Sender } from '../../../src/deliver/sender.ts'
import { createDigestMaker } from '../../../src/digest/make-digest.ts'
import type { Preferences } from '../../../src/model/preferences.ts'
import type { Subscriber } from '../../../src/model/subscriber.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/model/time.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { extractiveProvider } from '../../../src/summarise/extractive/extractive-provider.ts'
import { createSummariser } from '../../../src/summarise/summariser.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { english } from '../../support/english.ts'
import { fingerprintWithoutKeys } from '../../support/fingerprints.ts'
import { listSources, publishRead, subscribe } from '../../support/store-data.ts'

/** Tuesday, 12:00 UTC: digests come at 8:00. */
const noon = Date.UTC(2026, 10, 24, 12)
const log = pino({ level: 'silent' })
const WORDS = 'postgres* 19'

let now: number
let store: Store
let alerts: NewsAlertTeller
let planner: Planner
let sender: Sender
let sent: { chat: number; text: string; at: number }[]
let published: number

/** Digests next come on Wednesday at 8:00. */
const subscriber = async (chatId: number, change: Partial<Subscriber> = {}) => {
  await subscribe(store, chatId, noon + 20 * HOUR, { createdAt: now, updatedAt: now, ...change })
}
const watching = async (chatId: number, words = WORDS) => {
  await store.forChat(chatId).watches.add(words, now - 1)
}
const prefer = async (chatId: number, change: Partial<Preferences>) => {
  const profileId = await store.profiles.ensure({ size: 7, ...change })
  await store.subscribers.update(chatId, { profileId })
}

/** Lets a source publish an article, which is read at once and begins a story, or joins that of another article. */
async function publish(
  source: string | { id: number; title: string },
  title: string,
  { url, joins }: { url?: string; joins?: number } = {},
): Promise<number> {
  const found =
    typeof source === 'string'
      ? (await store.sources.all()).find((one) => one.title === source)
      : source
  if (found === undefined) throw new Error('no such source')
  published += 1
  const over = {
    title,
    url: url ?? `https://${found.title.toLowerCase()}.example/n${published}`,
    // The same in all reports, so that none of them is an update of a story.
    text: ['The council opened a library of 40 machines on Monday.'],
    publishedAt: now - MINUTE,
  }
  const [id = -1] = await publishRead(store, found, [over], now)
  if (id < 0) return id
  if (joins === undefined) await store.stories.begin(fingerprintWithoutKeys(id), now)
  else {
    const [other] = await store.articles.many([joins])
    await store.stories.join(other?.storyId ?? -1, fingerprintWithoutKeys(id), joins, now)
  }
  return id
}

/** Lets time pass: the sender ticks ten times a second, alerts are looked for every five seconds, digests planned every minute. */
async function pass(ms: number): Promise<void> {
  const until = now + ms
  while (now < until) {
    if (now % (5 * SECOND) === 0) await alerts.tell()
    if (now % MINUTE === 0) await planner.plan()
    if (await sender.isIdle()) {
      // Nothing is to be sent: on to the next moment at which something is done.
      now = Math.min(until, now - (now % (5 * SECOND)) + 5 * SECOND)
      continue
    }
    await sender.tick()
    await sender.drain()
    now += 100
  }
}

/** Hours in which nothing happens, but for the last minutes before `at`. */
async function until(at: number): Promise<void> {
  now = Math.max(now, at - 2 * MINUTE)
  await pass(4 * MINUTE)
}

const texts = (chat: number) => sent.filter((one) => one.chat === chat).map(({ text }) => text)

describe.each(databases)('on $name', (on) => {
  let database: OpenDatabase

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    now = noon - 2 * DAY
    store = await openStore(database.url, log)
    sent = []
    published = 0
    await listSources(store, ['Orbit', 'Lantern'], now)
    // Both are known already.
    await publish('Orbit', 'A comet')
    await publish('Lantern', 'A lamp')
    now = noon
    const clock = () => now
    const summariser = createSummariser({
      store,
      provider: extractiveProvider,
      claims: null,
      now: clock,
      log,
    })
    alerts = createNewsAlerts({ store, summariser, canTranslate: false, now: clock, log })
    planner = createPlanner({
      store,
      digests: createDigestMaker(store),
      summariser,
      now: clock,
      log,
    })
    const limiter = createGlobalLimiter(30)
    const perChat = createPerChatLimiter()
    sender = createSender({
      store,
      cards: createCardViews(store, () => english, clock),
      async send(chat, { text }) {
        sent.push({ chat, text, at: now })
        return { kind: 'sent', messageId: sent.length }
      },
      limiter,
      // The limiter sets the pace; a quota would wait for real time.
      quotas: createQuotas(1000, false),
      floods: createFloodControl(limiter, perChat),
      perChat,
      onDenied: async () => {},
      onSuddenLosses: async () => {},
      now: clock,
      log,
      onFatal: () => {},
    })
  })
  afterEach(async () => {
    await store.close()
    await database.empty()
  })

  test('300 watchers are told of a story within a minute, each once, and not again in the digest', async () => {
    for (let chat = 1; chat <= 300; chat += 1) {
      await subscriber(chat)
      await watching(chat)
    }
    const readAt = now
    const first = await publish('Orbit', 'PostgreSQL 19 is out')
    await publish('Orbit', 'Nothing about databases')
    await pass(2 * MINUTE)
    await publish('Lantern', 'Postgres 19 has been released', { joins: first })
    await pass(MINUTE)
    expect(new Set(sent.map(({ chat }) => chat)).size).toBe(300)
    expect(sent).toHaveLength(300)
    const waits = sent.map(({ at }) => at - readAt).toSorted((a, b) => a - b)
    expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThanOrEqual(MINUTE)
    expect(sent[0]?.text).toMatch(/^👁 postgres\* 19\n\nPostgreSQL 19 is out/)
    // Twenty of the digests are enough.
    await database.run(`update subscriber set next_due_at = ${now + 9 * DAY} where chat_id > 20`)
    await until(noon + 20 * HOUR)
    expect(sent).toHaveLength(320)
    for (const { text } of sent.slice(300)) expect(text).not.toMatch(/Postgre/)
  })

  test('nothing in quiet hours: it comes before the digest that follows them', async () => {
    now = noon + 11 * HOUR
    await subscriber(1)
    await subscriber(2, {
      schedule: { zone: 'UTC', times: [18 * 60], weekdays: 127 },
      nextDueAt: noon + 30 * HOUR,
    })
    await watching(1)
    await watching(2)
    await publish('Orbit', 'Postgres 19 is out')
    await publish('Lantern', 'Postgres 19 in practice')
    await pass(2 * MINUTE)
    await until(noon + 19 * HOUR - 4 * MINUTE)
    expect(sent).toEqual([])
    // Quiet hours end at 7:00, the digest of the first is due at 8:00.
    await until(noon + 19 * HOUR)
    expect(sent.map(({ chat }) => chat)).toEqual([2])
    expect(texts(2)[0]).toMatch(/^2 stories with words you watch:\n👁 postgres\* 19/)
    await until(noon + 20 * HOUR - 2 * MINUTE)
    expect(texts(1)).toHaveLength(1)
    await until(noon + 20 * HOUR)
    expect(texts(1)).toHaveLength(2)
    expect(texts(1)[1]).not.toMatch(/Postgres/)
  })

  test('an alert that digests held up until the quiet hours began waits until they end', async () => {
    await subscriber(1)
    await watching(1)
    now = noon + 10 * HOUR - 5 * SECOND
    await publish('Orbit', 'Postgres 19 is out')
    expect(await alerts.tell()).toBe(1)
    now = noon + 10 * HOUR
    await pass(MINUTE)
    expect(sent).toEqual([])
    await until(noon + 19 * HOUR)
    expect(texts(1)).toHaveLength(1)
  })

  test('a channel is told in the form of its digests, and a group keeps its words when it moves', async () => {
    await subscriber(1, { kind: 'channel', form: 'overview' })
    await subscriber(2, { form: 'overview' })
    await watching(1)
    await watching(2)
    await publish('Orbit', 'Postgres 19 is out')
    await pass(MINUTE)
    expect(texts(1)[0]).toMatch(/^👁 postgres\* 19\n\n1\. 👁 Postgres 19 is out · Orbit/)
    expect(texts(2)[0]).toMatch(/^👁 postgres\* 19\n\nPostgres 19 is out\n/)
    await store.deliveries.moveChat(2, 3)
    expect(await store.forChat(3).watches.list()).toMatchObject([{ words: WORDS }])
    await publish('Lantern', 'Postgres 19, one day later')
    await pass(MINUTE)
    expect(sent.map(({ chat }) => chat).toSorted((a, b) => a - b)).toEqual([1, 1, 2, 3])
  })

  test('at most five on a day; what is above that comes together at 18:00', async () => {
    await subscriber(1)
    await watching(1)
    for (let number = 1; number <= 9; number += 1) {
      await publish('Orbit', `Postgres 19, part ${number}`)
      await pass(MINUTE)
    }
    expect(texts(1)).toHaveLength(5)
    expect(texts(1)[3]).not.toContain('18:00')
    expect(texts(1)[4]).toContain('arrives together, at 18:00')
    await until(noon + 6 * HOUR)
    expect(texts(1)).toHaveLength(6)
    expect(texts(1)[5]).toContain('4 stories with words you watch:')
    expect(texts(1)[5]).toContain('Postgres 19, part 6')
    // A new day, and five again.
    now = noon + 21 * HOUR
    await pass(2 * MINUTE)
    await publish('Orbit', 'Postgres 19, again')
    await pass(MINUTE)
    expect(texts(1)).toHaveLength(8)
  })

  test('a source that lists its articles under other addresses tells nothing, nor does one that is new', async () => {
    await publish('Orbit', 'Postgres 19 is out')
    await pass(MINUTE)
    now += HOUR
    await subscriber(1)
    await watching(1)
    await publish('Orbit', 'Postgres 19 is out', { url: 'https://orbit.example/other' })
    now += MINUTE
    await listSources(store, ['Orbit', 'Lantern', 'Mole'], now)
    await publish('Mole', 'Postgres 19 seen')
    await pass(MINUTE)
    expect(sent).toEqual([])
    await publish('Mole', 'Postgres 19 seen again')
    await pass(MINUTE)
    expect(sent).toHaveLength(1)
  })

  test('what a chat was shown when it began to watch is not told; what came later is', async () => {
    await subscriber(1)
    const story = await publish('Orbit', 'Postgres 19 is out')
    const other = await publish('Orbit', 'A database')
    await pass(MINUTE)
    now += MINUTE
    await watching(1)
    await publish('Lantern', 'Postgres 19 arrives', { joins: story })
    await pass(MINUTE)
    expect(sent).toEqual([])
    await publish('Lantern', 'Postgres 19 it is', { joins: other })
    await pass(MINUTE)
    expect(texts(1)).toHaveLength(1)
  })

  test('muted sources and words win, languages and pauses hold; a muted topic does not matter', async () => {
    const sources = new Map((await store.sources.all()).map(({ title, id }) => [title, id]))
    for (const chat of [1, 2, 3, 4, 5, 6]) {
      await subscriber(chat)
      await watching(chat)
    }
    await prefer(1, { mutedSources: [sources.get('Orbit') ?? -1] })
    await prefer(2, { mutedWords: ['beta'] })
    await prefer(3, { readLanguages: ['de'] })
    await store.subscribers.update(4, { pausedUntil: now + DAY })
    await prefer(5, { mutedTopics: ['data', 'programming', 'business'] })
    await store.forChat(6).watches.drop((await store.forChat(6).watches.list())[0]?.id ?? -1, now)
    await publish('Orbit', 'Postgres 19 beta')
    await pass(MINUTE)
    expect(sent.map(({ chat }) => chat)).toEqual([5])
  })

  test('a personal source is told of to those who follow it', async () => {
    const [{ id } = { id: -1 }] = await store.forChat(1).personalSources.offer(
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
      now - DAY,
      3,
    )
    await store.forChat(1).personalSources.keep([id], 10, now - DAY)
    for (const chat of [1, 2]) {
      await subscriber(chat)
      await watching(chat)
    }
    await publish({ id, title: 'Mine' }, 'Postgres 19 at home')
    await pass(MINUTE)
    expect(sent.map(({ chat }) => chat)).toEqual([1])
  })

  test('words in titles only, and a story without any subscriber who watches', async () => {
    await subscriber(1)
    await watching(1, 'library')
    const watch = (await store.forChat(1).watches.list())[0]
    await store.forChat(1).watches.setTitlesOnly(watch?.id ?? -1, true)
    await publish('Orbit', 'No word of it')
    await pass(MINUTE)
    expect(sent).toEqual([])
    await publish('Orbit', 'A library')
    await pass(MINUTE)
    expect(sent).toHaveLength(1)
    await store.userData.forget(1)
    expect(await database.run('select * from watch')).toEqual([])
    expect(await database.run('select * from news_alert')).toEqual([])
    expect(await database.run("select * from digest where kind = 'alert'")).toEqual([])
  })

  test('after a crash between reading and telling it is told, and once', async () => {
    await subscriber(1)
    await watching(1)
    await publish('Orbit', 'Postgres 19 is out')
    await store.close()
    store = await openStore(database.url, log)
    const clock = () => now
    const summariser = { ensure: async () => new Set<number>() }
    const again = createNewsAlerts({ store, summariser, canTranslate: false, now: clock, log })
    expect(await again.tell()).toBe(1)
    expect(await again.tell()).toBe(0)
    expect(await database.run('select * from article_to_match')).toEqual([])
  })
})
