import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Message } from '../../src/card/message.ts'
import { createCards } from '../../src/deliver/cards.ts'
import { createChatPace } from '../../src/deliver/chat-pace.ts'
import { createGate } from '../../src/deliver/gate.ts'
import { createLanes } from '../../src/deliver/lanes.ts'
import { createPlanner, type Planner } from '../../src/deliver/plan.ts'
import { createSender, type Sender } from '../../src/deliver/sender.ts'
import { createDigestMaker } from '../../src/digest/make.ts'
import { writeWishes } from '../../src/digest/wishes.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { openProvider } from '../../src/summarise/open-provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import { english } from '../support/english.ts'
import { memoryLedger } from '../support/memory-ledger.ts'
import { type Mode, type ModelServer, startModelServer } from '../support/model-server.ts'

// The whole way from a due subscriber to a sent digest, with a model server over real HTTP that does what servers do.
const hour = 3_600_000
const log = pino({ level: 'silent' })
const morning = Date.UTC(2026, 10, 24, 8)
const ARTICLES = 5

let now: number
let store: Store
let model: ModelServer
let planner: Planner
let sender: Sender
let sent: { chat: number; message: Message }[]

beforeEach(async () => {
  now = morning
  sent = []
  store = await openStore('file::memory:', log)
  model = await startModelServer()
  const provider = await openProvider(
    {
      // Short, so that a server which never answers costs this test little.
      chat: { model: 'test', baseURL: model.baseURL, callMs: 400, retries: 1, firstWaitMs: 1 },
      fallbackModel: 'smaller',
      articleMs: 1500,
    },
    {
      ledger: memoryLedger(),
      caps: async () => ({ tokens: null, usd: null }),
      now: () => now,
      log,
      onBudgetWarning: () => {},
    },
  )
  const digests = createDigestMaker(store)
  const summariser = createSummariser({ store, provider, now: () => now, log })
  planner = createPlanner({ store, digests, summariser, now: () => now, log })
  sender = createSender({
    store,
    cards: createCards(
      store,
      () => english,
      () => now,
    ),
    async send(chat, message) {
      sent.push({ chat, message })
      return { kind: 'sent', messageId: sent.length }
    },
    gate: createGate(1000),
    lanes: createLanes(1000, true),
    pace: createChatPace(),
    now: () => now,
    log,
    onFatal: (reason) => {
      throw new Error(reason)
    },
  })
  await publish()
})
afterEach(async () => {
  await store.close()
  await model.close()
})

async function publish(): Promise<void> {
  const names = Array.from({ length: ARTICLES }, (_, n) => `paper${n}`)
  await store.sources.sync(
    names.map((name) => ({
      url: `https://${name}.example/`,
      title: name,
      siteUrl: null,
      topic: null,
      language: 'en',
    })),
    now,
  )
  for (const source of await store.sources.all()) {
    const url = `${source.url}1`
    const [id = -1] = await store.articles.record(
      source.id,
      [
        {
          guid: url,
          url,
          link: url,
          title: `The harbour of ${source.title} gets a crane`,
          isTitled: true,
          author: null,
          publishedAt: now - hour,
          language: 'en',
          commentsUrl: null,
          points: null,
          feedHtml: null,
          imageUrl: null,
          tellable: true,
        },
      ],
      now,
    )
    const text = `The harbour of ${source.title} has ordered a crane that lifts 900 tonnes. It will be set up in March by forty people. The old crane from 1962 goes to a museum.`
    const blocks = JSON.stringify(
      [1, 2, 3].map((n) => ({ kind: 'paragraph', text: `${text} Part ${n}.`, marks: [] })),
    )
    await store.articles.saveReading(
      id,
      {
        blocks,
        quality: 'full',
        reader: 'readability',
        words: 400,
        title: null,
        author: null,
        language: 'en',
        imageUrl: null,
        imageCaption: null,
        siteName: null,
      },
      now,
    )
  }
}

async function subscribe(count: number): Promise<void> {
  const profile_id = await store.profiles.ensure(writeWishes({ size: 7, language: null }))
  for (let chat = 1; chat <= count; chat += 1) {
    await store.subscribers.subscribe({
      chat_id: chat,
      kind: 'private',
      name: `R ${chat}`,
      language: 'en',
      profile_id,
      zone: 'UTC',
      times: '[480]',
      weekdays: 127,
      state: 'active',
      next_due_at: morning,
      last_digest_id: null,
      created_at: now,
      updated_at: now,
    })
  }
}

async function morningComes(): Promise<void> {
  await planner.plan()
  for (let tick = 0; !(await sender.isIdle()) && tick < 100; tick += 1) {
    await sender.tick()
    await sender.drain()
    now += 100
  }
}

test('one call an article, however many subscribers: a thousand get the same five summaries', async () => {
  await subscribe(1000)
  await planner.prepare(15 * 60_000)
  expect(model.calls).toHaveLength(ARTICLES)
  await morningComes()
  expect(new Set(sent.map(({ chat }) => chat)).size).toBe(1000)
  expect(model.calls).toHaveLength(ARTICLES)
  expect(sent[0]?.message.text).toContain('AI summary')
})

describe('whatever the model server does, everybody gets a digest and nobody an error', () => {
  test.each<Mode>([
    'rate-limited',
    'quota',
    'wrong-key',
    'server-error',
    'refuses-schema',
    'refuses-json',
    'stalled',
    'silent',
    'fenced',
    'prose',
    'thinks',
    'wrong-keys',
    'cut',
    'refusal',
    'reasoning',
    'no-usage',
    'html',
    'invents-number',
    'invents-name',
    'invents-quote',
    'other-language',
    'hijacked',
  ])('%s', async (mode) => {
    model.behave(mode)
    await subscribe(3)
    await morningComes()
    expect(sent.map(({ chat }) => chat)).toEqual([1, 2, 3])
    const text = sent[0]?.message.text ?? ''
    expect(text).toMatch(/^Good morning\. 5 stories/)
    expect(text).toMatch(/AI summary|key sentences/)
    expect(text).not.toMatch(/error|quota|exceeded|<|```|evil|@/i)
  })
})
