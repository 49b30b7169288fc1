import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import type { ReplyName } from '../../sandbox/model/replies.ts'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import type { Message } from '../../src/card/message.ts'
import { createCardViews } from '../../src/card-views/card-views.ts'
import { createPlanner, type Planner } from '../../src/deliver/planner.ts'
import { createFloodControl } from '../../src/deliver/rate-limit/flood-control.ts'
import { createGlobalLimiter } from '../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../src/deliver/rate-limit/per-chat.ts'
import { createQuotas } from '../../src/deliver/rate-limit/quotas.ts'
import { createSender, type Sender } from '../../src/deliver/sender.ts'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import { MINUTE } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { openProvider } from '../../src/summarise/open-provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import { english } from '../support/english.ts'
import { memoryLedger } from '../support/memory-ledger.ts'
import { listSources, publishRead, subscribe } from '../support/store-data.ts'

// The whole way from a due subscriber to a sent digest, with a model server over real HTTP that does what servers do.
const log = pino({ level: 'silent' })
const morning = Date.UTC(2026, 10, 24, 8)
const ARTICLES = 5
/** A call is given long, so that a busy machine makes no call of these come twice; where none is answered, little. */
const PATIENT_MS = 30_000
const NEVER_ANSWERS = new Set<ReplyName>(['stalled', 'silent'])

let now: number
let store: Store
let model: ModelServer
let planner: Planner
let sender: Sender
let sent: { chat: number; message: Message }[]

/** Opens a new store, model server and sender; a call to the model may take `callMs`. */
async function open(callMs: number): Promise<void> {
  now = morning
  sent = []
  store = await openStore('file::memory:', log)
  model = await startModelServer()
  const provider = await openProvider(
    {
      chat: { model: 'test', baseURL: model.url, callMs, retries: 1, firstWaitMs: 1 },
      fallbackModel: 'smaller',
      articleMs: callMs * 4,
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
  const summariser = createSummariser({ store, provider, claims: null, now: () => now, log })
  planner = createPlanner({ store, digests, summariser, now: () => now, log })
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
      sent.push({ chat, message })
      return { kind: 'sent', messageId: sent.length }
    },
    limiter,
    quotas: createQuotas(1000, true),
    floods: createFloodControl(limiter, perChat),
    perChat,
    now: () => now,
    log,
    onFatal: (reason) => {
      throw new Error(reason)
    },
  })
  await publish()
}
afterEach(async () => {
  await store.close()
  await model.close()
})

async function publish(): Promise<void> {
  await listSources(
    store,
    Array.from({ length: ARTICLES }, (_, n) => `paper${n}`),
    now,
  )
  for (const source of await store.sources.all()) {
    const text = `The harbour of ${source.title} has ordered a crane that lifts 900 tonnes. It will be set up in March by forty people. The old crane from 1962 goes to a museum.`
    const title = `The harbour of ${source.title} gets a crane`
    await publishRead(
      store,
      source,
      [{ title, text: [1, 2, 3].map((n) => `${text} Part ${n}.`) }],
      now,
    )
  }
}

async function subscribeMany(count: number): Promise<void> {
  for (let chat = 1; chat <= count; chat += 1) await subscribe(store, chat, morning)
}

async function morningComes(): Promise<void> {
  await planner.plan()
  for (let tick = 0; !(await sender.isIdle()) && tick < 100; tick += 1) {
    await sender.tick()
    await sender.drain()
    now += 100
  }
}

test('one model call per article, however many subscribers: a thousand get the same five summaries', async () => {
  await open(PATIENT_MS)
  await subscribeMany(1000)
  await planner.prepare(15 * MINUTE)
  expect(model.calls).toHaveLength(ARTICLES)
  await morningComes()
  expect(new Set(sent.map(({ chat }) => chat)).size).toBe(1000)
  expect(model.calls).toHaveLength(ARTICLES)
  expect(sent[0]?.message.text).toContain('AI summary')
})

describe('whatever the model server does, everybody gets a digest and nobody sees an error', () => {
  test.each<ReplyName>([
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
    await open(NEVER_ANSWERS.has(mode) ? 400 : PATIENT_MS)
    model.behave(mode)
    await subscribeMany(3)
    await morningComes()
    expect(sent.map(({ chat }) => chat)).toEqual([1, 2, 3])
    const text = sent[0]?.message.text ?? ''
    expect(text).toMatch(/^Good morning\. 5 stories/)
    expect(text).toMatch(/AI summary|key sentences/)
    expect(text).not.toMatch(/error|quota|exceeded|<|```|evil|@/i)
  })
})
