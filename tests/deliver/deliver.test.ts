import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Message } from '../../src/card/message.ts'
import { createCardViews } from '../../src/card-views/card-views.ts'
import { expire } from '../../src/deliver/expire.ts'
import { createOnDemand, type OnDemand } from '../../src/deliver/on-demand.ts'
import type { Outcome } from '../../src/deliver/outcome.ts'
import { createPlanner, type Planner } from '../../src/deliver/planner.ts'
import { createFloodControl } from '../../src/deliver/rate-limit/flood-control.ts'
import { createGlobalLimiter } from '../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../src/deliver/rate-limit/per-chat.ts'
import { createQuotas } from '../../src/deliver/rate-limit/quotas.ts'
import { createSender, type Sender } from '../../src/deliver/sender.ts'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import type { Subscriber } from '../../src/model/subscriber.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { TOPICS } from '../../src/digest/topics/topics.ts'
import { english } from '../support/english.ts'
import { listSources, publishRead, subscribe } from '../support/store-data.ts'

const morning = Date.UTC(2026, 10, 24, 8)
const log = pino({ level: 'silent' })

let now: number
let store: Store
let sender: Sender
let planner: Planner
let onDemand: OnDemand
/** What each chat was sent, and what a send answers next. */
let sent: { chat: number; message: Message }[]
let answers: Outcome[]
let fatal: string[]
let woken: number
/** What these chats answer to every send. */
let refusals: Map<number, Outcome>
/** The chats whose owners were to be told, and the sudden losses. */
let denied: number[]
let suddenLosses: [lost: number, of: number][]

/** Publishes one article of each source, an hour before `now`, and reads it. */
async function publish(...names: string[]): Promise<void> {
  await listSources(store, names, now)
  for (const source of await store.sources.all())
    if (names.includes(source.title)) await publishRead(store, source, [{}], now)
}

const subscriber = (chatId: number, change: Partial<Subscriber> = {}) =>
  subscribe(store, chatId, morning, { createdAt: now, updatedAt: now, ...change })

/** One minute of the product: plan, then tick until nothing is left to send now. */
async function minute(): Promise<void> {
  await planner.plan()
  await send()
}

/** Ticks until nothing is left to send now. */
async function send(): Promise<void> {
  for (let tick = 0; tick < 50; tick += 1) {
    await sender.tick()
    await sender.drain()
    now += 100
  }
}

const texts = (chat: number) =>
  sent.filter((one) => one.chat === chat).map((one) => one.message.text)
const row = async (chat: number) => {
  const subscriber = await store.subscribers.get(chat)
  return store.deliveries.find(chat, subscriber?.lastDigestId ?? -1)
}

describe.each(databases)('on $name', (on) => {
  let database: OpenDatabase

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    now = morning
    store = await openStore(database.url, log)
    sent = []
    answers = []
    fatal = []
    woken = 0
    const digests = createDigestMaker(store)
    const summariser = createSummariser({
      store,
      provider: extractiveProvider,
      claims: null,
      now: () => now,
      log,
    })
    denied = []
    suddenLosses = []
    refusals = new Map()
    const limiter = createGlobalLimiter(1000)
    const perChat = createPerChatLimiter()
    sender = createSender({
      store,
      cards: createCardViews(
        store,
        () => english,
        () => now,
      ),
      async send(chat, message) {
        const answer = refusals.get(chat) ??
          answers.shift() ?? { kind: 'sent', messageId: 1000 + sent.length }
        if (answer.kind === 'sent') sent.push({ chat, message })
        return answer
      },
      limiter,
      quotas: createQuotas(1000, false),
      floods: createFloodControl(limiter, perChat),
      perChat,
      onDenied: async ({ chatId }) => void denied.push(chatId),
      onSuddenLosses: async (lost, of) => void suddenLosses.push([lost, of]),
      now: () => now,
      log,
      onFatal: (reason) => fatal.push(reason),
    })
    planner = createPlanner({ store, digests, summariser, now: () => now, log })
    onDemand = createOnDemand({
      store,
      digests,
      summariser,
      now: () => now,
      wake: () => {
        woken += 1
      },
    })
  })
  afterEach(async () => {
    await store.close()
    await database.empty()
  })

  describe('a morning', () => {
    test('sends everybody with equal preferences one digest, once, and plans the next day', async () => {
      await publish('orbit', 'signal')
      for (const chat of [1, 2, 3]) await subscriber(chat)
      await minute()
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([1, 2, 3])
      expect(texts(1)[0]).toMatch(/^Good morning\. 2 stories.*\n\nNews of/)
      const subscribers = await Promise.all([1, 2, 3].map((chat) => store.subscribers.get(chat)))
      expect(new Set(subscribers.map((one) => one?.lastDigestId)).size).toBe(1)
      expect(subscribers.map((one) => one?.nextDueAt)).toEqual(Array(3).fill(morning + DAY))
    })

    test('sends nothing to a chat that was banned after its delivery was planned', async () => {
      await publish('orbit')
      for (const chat of [1, -1002]) await subscriber(chat)
      await planner.plan()
      await store.access.decide(-1002, 'banned', 9, now)
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([1])
      expect(await row(-1002)).toMatchObject({ state: 'gone' })
    })

    test('with nothing new sends a friendly line, not silence and not yesterday’s news', async () => {
      await publish('orbit')
      await subscriber(1)
      await minute()
      now = morning + DAY
      await minute()
      expect(texts(1)).toHaveLength(2)
      expect(texts(1)[1]).toBe('A quiet day: nothing new worth your coffee. Until next time.')
    })

    test.each<[string, Partial<Subscriber>]>([
      ['a pause', { pausedUntil: morning + 4 * DAY }],
      ['having blocked the bot', { state: 'active' }],
    ])('after days of %s is one catch-up, and the next is as ever', async (_, change) => {
      await publish('orbit')
      await subscriber(1)
      await minute()
      await store.subscribers.update(1, { ...change, nextDueAt: morning + 4 * DAY })
      for (const [day, name] of ['signal', 'meridian', 'lantern', 'harbour'].entries()) {
        now = morning + day * DAY + 2 * HOUR
        await publish(name)
      }
      now = morning + 4 * DAY
      await planner.prepare(0)
      await minute()
      await minute()
      expect(texts(1)).toHaveLength(2)
      expect(texts(1)[1]).toMatch(
        /^Good morning\. 4 stories.*\nIt is some days since your last digest\./,
      )
      now = morning + 5 * DAY
      await publish('beacon')
      await minute()
      expect(texts(1)[2]).toMatch(/^Good morning\. One story.*\n\n/)
    })

    test('on demand after days of silence is the catch-up, once', async () => {
      await publish('orbit')
      await subscriber(1)
      await minute()
      now = morning + 4 * DAY
      await store.subscribers.update(1, { nextDueAt: now + DAY })
      await publish('signal')
      await publish('meridian')
      const ask = async () => {
        const asking = await store.subscribers.get(1)
        if (asking === undefined) throw new Error('no subscriber')
        return onDemand.digestNow(asking)
      }
      expect(await ask()).toBe('planned')
      await send()
      expect(texts(1)[1]).toContain('It is some days since')
      await publish('lantern')
      expect(await ask()).toBe('planned')
      await send()
      expect(texts(1)[2]).toMatch(/^News of lantern/)
    })

    test('says so where nothing came because all topics are off', async () => {
      await subscriber(1)
      const preferences = await store.subscribers.preferences(1)
      const profileId = await store.profiles.ensure({ ...preferences, mutedTopics: TOPICS })
      await store.subscribers.update(1, { profileId })
      await minute()
      expect(texts(1)).toEqual([expect.stringMatching(/all topics are off in \/topics/)])
    })

    test('never sends a reader an article twice, even with a digest on demand in between', async () => {
      await publish('orbit', 'signal')
      await subscriber(1)
      await subscriber(2)
      const asking = await store.subscribers.get(1)
      if (asking === undefined) throw new Error('no subscriber')
      now = morning - HOUR
      await publish('orbit', 'signal')
      expect(await onDemand.digestNow(asking)).toBe('planned')
      await send()
      now = morning
      await publish('meridian')
      await minute()
      expect(texts(1)).toHaveLength(2)
      expect(texts(1)[1]).toContain('News of meridian')
      expect(texts(1)[1]).toContain('One story')
      expect(texts(2)[0]).toContain('3 stories')
    })

    test('plans nothing for those who stopped, and nothing early', async () => {
      await publish('orbit')
      await subscriber(1, { state: 'stopped', nextDueAt: null })
      await subscriber(2, { nextDueAt: morning + HOUR })
      await minute()
      expect(sent).toEqual([])
    })

    test('is sent late after a short outage, and skipped after a long one', async () => {
      await publish('orbit')
      await subscriber(1)
      await subscriber(2, { nextDueAt: morning - 4 * HOUR })
      now = morning + 3 * HOUR
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([1])
      expect((await store.subscribers.get(2))?.nextDueAt).toBe(morning + DAY)

      // The next digest mentions the missed one, once.
      now = morning + DAY
      await publish('signal')
      await minute()
      expect(texts(2)[0]).toMatch(/^Good morning\. 2 stories.*\nAn earlier digest could/)
      expect(texts(1)[1]).toMatch(/^Good morning\. One story[^\n]*\n\nNews of signal/)
      now = morning + 2 * DAY
      await publish('meridian')
      await minute()
      expect(texts(2)[1]).toMatch(/^Good morning\. One story[^\n]*\n\nNews of meridian/)
    })

    test('planned before a long downtime is skipped too; a long queue is not', async () => {
      await publish('orbit')
      for (const chat of [1, 2]) await subscriber(chat)
      await planner.plan()
      now = morning + 5 * HOUR
      await expire(store, now, log)
      expect(await store.deliveries.counts()).toEqual({ planned: 2 })

      const [first] = await store.deliveries.claim(now, 1, now + HOUR)
      await store.deliveries.sent([{ id: first?.id ?? 0, messageId: 1, at: now }])
      now = morning + 7 * HOUR
      await expire(store, now, log)
      expect(await store.deliveries.counts()).toEqual({ planned: 1, sent: 1 })

      now = morning + 13 * HOUR
      await expire(store, now, log)
      expect(await store.deliveries.counts()).toEqual({ failed: 1, sent: 1 })
      now = morning + DAY
      await minute()
      expect(texts(2)[0]).toMatch(/^Good morning\. One story[^\n]*\nAn earlier digest/)
    })
  })

  test('two due digests of one chat are sent a second apart', async () => {
    await publish('a', 'b', 'c', 'd')
    await subscriber(1)
    await subscriber(2, {
      profileId: await store.profiles.ensure({ size: 3 }),
    })
    await planner.plan()
    await database.run(
      `insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
       select 1, digest_id, state, due_at, send_after, attempts from delivery where chat_id = 2`,
    )
    await sender.tick()
    await sender.drain()
    expect(texts(1)).toHaveLength(1)
    expect(texts(2)).toHaveLength(1)
    now += 900
    await sender.tick()
    await sender.drain()
    expect(texts(1)).toHaveLength(1)
    now += 200
    await sender.tick()
    await sender.drain()
    expect(texts(1)).toHaveLength(2)
  })

  describe('a failure of one chat', () => {
    beforeEach(async () => {
      await publish('orbit')
      for (const chat of [1, 2]) await subscriber(chat)
    })

    test('blocked: the chat is gone, the other one is served', async () => {
      answers = [{ kind: 'gone', reason: 'Forbidden: bot was blocked by the user' }]
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2])
      expect((await store.subscribers.get(1))?.state).toBe('gone')
      expect(await row(1)).toMatchObject({ state: 'gone' })
    })

    test('migrated: its row moves and it is sent once, to the new id', async () => {
      answers = [{ kind: 'moved', to: -1001 }]
      await minute()
      expect(sent.map((one) => one.chat).toSorted((a, b) => a - b)).toEqual([-1001, 2])
      expect(await store.subscribers.get(1)).toBeUndefined()
    })

    test('refused by Telegram: the delivery fails with the reason, the other chat is served', async () => {
      answers = [{ kind: 'refused', reason: 'Bad Request: nonsense' }]
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2])
      expect(await row(1)).toMatchObject({ state: 'failed', reason: 'Bad Request: nonsense' })
    })

    test('a flood of one chat rests that chat for as long as asked, the other is served at once', async () => {
      refusals.set(1, { kind: 'flood', afterMs: HOUR })
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2])
      refusals.clear()
      now = morning + HOUR - 10_000
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2])
      now = morning + HOUR + 2000
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2, 1])
    })

    test('floods of both chats, with nothing accepted between them, rest everybody', async () => {
      answers = [
        { kind: 'flood', afterMs: 10_000 },
        { kind: 'flood', afterMs: 10_000 },
      ]
      await planner.plan()
      await sender.tick()
      await sender.drain()
      now += 9000
      await sender.tick()
      await sender.drain()
      expect(sent).toEqual([])
      now += 2000
      await minute()
      expect(sent.map((one) => one.chat).toSorted((a, b) => a - b)).toEqual([1, 2])
    })

    test('denied: the digest is tried again, the chat stays active, all is well when it is allowed', async () => {
      refusals.set(1, { kind: 'denied', reason: 'Bad Request: not enough rights' })
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2])
      expect(await store.subscribers.get(1)).toMatchObject({
        state: 'active',
        deniedSince: morning,
      })
      expect(denied).toEqual([1])
      expect(await store.subscribers.counts()).toEqual({ active: 2, denied: 1 })
      expect(await store.stats.late(now + HOUR)).toBe(0)
      refusals.clear()
      now = morning + 11 * MINUTE
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2, 1])
      expect(await store.subscribers.get(1)).toMatchObject({ deniedSince: null })
    })

    test('denied: a digest on demand has what could not be sent', async () => {
      refusals.set(1, { kind: 'denied', reason: 'Bad Request: not enough rights' })
      await minute()
      refusals.clear()
      const asking = await store.subscribers.get(1)
      if (asking === undefined) throw new Error('no subscriber')
      expect(await onDemand.digestNow(asking)).toBe('planned')
      await minute()
      now += HOUR
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2, 1])
    })

    test('denied for thirty days: tried more and more rarely, then given up', async () => {
      refusals.set(1, { kind: 'denied', reason: 'Bad Request: not enough rights' })
      const tried = new Set<number>()
      for (let day = 0; day <= 40; day += 1) {
        const before = denied.length
        now = morning + day * DAY
        await minute()
        if (denied.length > before) tried.add(day)
      }
      expect([...tried]).toEqual([0, 1, 2, 3, 5, 8, 12, 18, 27, 30])
      expect((await store.subscribers.get(1))?.state).toBe('gone')
      expect(sent.filter((one) => one.chat === 2)).toHaveLength(41)
    })

    test('when very many chats are said to be gone at once, none is given up before the next day', async () => {
      const many = Array.from({ length: 20 }, (_, n) => n + 100)
      for (const chat of many) {
        await subscriber(chat)
        refusals.set(chat, { kind: 'gone', reason: 'Forbidden: bot was kicked from the channel' })
      }
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([1, 2])
      expect(await store.subscribers.counts()).toEqual({ active: 22, denied: 20 })
      expect(suddenLosses).toHaveLength(1)
      // Telegram is well again for half of them; the others have really left.
      for (const chat of many.slice(10)) refusals.delete(chat)
      now = morning + DAY + 1000
      await minute()
      expect(await store.subscribers.counts()).toEqual({ active: 12, gone: 10 })
    })

    test('Telegram down: retried later, sent once', async () => {
      answers = [{ kind: 'retry', reason: 'ECONNREFUSED', uncertain: false }]
      await minute()
      expect(await row(1)).toMatchObject({ state: 'planned', reason: 'ECONNREFUSED' })
      now += 10_000
      await minute()
      expect(sent.map((one) => one.chat)).toEqual([2, 1])
    })

    test('a wrong token stops the product and loses nothing', async () => {
      answers = [{ kind: 'fatal', reason: 'Unauthorized' }]
      await planner.plan()
      await sender.tick()
      await sender.drain()
      expect(fatal).toEqual(['Unauthorized'])
      expect((await row(1))?.state).toBe('planned')
    })
  })

  describe('asking for a digest', () => {
    test('says whether no article has been read yet or all have been sent', async () => {
      await subscriber(1)
      const asking = await store.subscribers.get(1)
      if (asking === undefined) throw new Error('no subscriber')
      expect(await onDemand.digestNow(asking)).toBe('gathering')
      await publish('orbit')
      expect(await onDemand.digestNow(asking)).toBe('planned')
      expect(woken).toBe(1)
      // It is in the ledger: even before it is sent there is nothing more, and a restart does not lose it.
      expect(await onDemand.digestNow(asking)).toBe('nothing')
      await send()
      expect(texts(1)).toHaveLength(1)
      expect(texts(1)[0]).not.toContain('Good morning')
    })

    test('many at once share a digest, apart from those who were sent part of it', async () => {
      await publish('orbit', 'signal')
      for (const chat of [1, 2, 3, 4]) await subscriber(chat)
      const asking = async (chat: number) => {
        const found = await store.subscribers.get(chat)
        if (found === undefined) throw new Error('no subscriber')
        return found
      }
      const all = await Promise.all([1, 2, 3, 4].map(asking))
      const [first, ...others] = all
      if (first === undefined) throw new Error('no subscriber')
      // As if chat 4 had been sent it before in a way that its last digest does not show.
      expect(await onDemand.digestNow(first)).toBe('planned')
      const { lastDigestId } = await asking(1)
      await store.deliveries.ask([{ chatId: 4, digestId: lastDigestId ?? -1, thread: null }], now)
      await store.subscribers.update(4, { lastDigestId: null })
      const answers = await Promise.all(others.map((one) => onDemand.digestNow(one)))
      expect(answers).toEqual(['planned', 'planned', 'nothing'])
      const ids = await Promise.all([2, 3].map(async (chat) => (await asking(chat)).lastDigestId))
      expect(new Set(ids).size).toBe(1)
      await send()
      expect(sent.map(({ chat }) => chat).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4])
    })
  })
})
