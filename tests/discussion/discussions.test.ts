import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import {
  addressOf,
  type FakeDiscussions,
  startFakeDiscussions,
} from '../../sandbox/sites/discussions/fake-discussions.ts'
import { HN_API, HN_ITEMS } from '../../src/collect/discussion/hacker-news-thread.ts'
import { threadAt } from '../../src/collect/discussion/thread-address.ts'
import { RANKS_MS } from '../../src/collect/discussion/read-thread.ts'
import { createFetcher, type Fetcher } from '../../src/collect/fetch/fetcher.ts'
import { withRoot } from '../../src/collect/fetch/with-root.ts'
import type { DiscussionRequest, Discussions } from '../../src/discussion/discussions.ts'
import { ANSWER_MS, openDiscussions, READ_MS } from '../../src/discussion/open-discussions.ts'
import type { Discussion } from '../../src/model/discussion.ts'
import { HOUR } from '../../src/model/time.ts'
import { Breaker } from '../../src/summarise/model/breaker.ts'
import { openChatModel } from '../../src/summarise/model/chat-completion.ts'
import { holdDeadlines } from '../support/deadlines.ts'
import { noBudget } from '../support/no-budget.ts'
import { relayThread, remarks } from '../support/sample-discussion.ts'

const log = pino({ level: 'silent' })
const TEXT = 'Against 1.9 the saving is only 11 percent on my network.'
const SAID = 'Against 1.9 it saves only 11 percent.'
const objection = { kind: 'objection', comments: [1], quote: TEXT, text: SAID }
const answer = (lines: object[]) => ({
  kind: 'completion' as const,
  content: JSON.stringify({ lines }),
})

let sites: FakeDiscussions
let model: ModelServer
let fetcher: Fetcher
let now = Date.UTC(2026, 10, 24, 8)
let discussions: Discussions
let said: string[]
let stored: Map<string, Discussion>
let isOn = true

beforeAll(async () => {
  sites = await startFakeDiscussions()
  model = await startModelServer()
  const direct = createFetcher({ userAgent: 'test', allowPrivate: [sites.host], now: Date.now })
  fetcher = withRoot(withRoot(direct, HN_API, sites.url), HN_ITEMS, sites.url)
})
afterAll(async () => {
  await fetcher.close()
  await sites.close()
  await model.close()
})
beforeEach(() => {
  sites.break(null)
  sites.open(relayThread)
  model.behave(() => answer([objection]))
  model.calls.length = 0
  isOn = true
  holdDeadlines(ANSWER_MS, READ_MS, RANKS_MS)
  open()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await discussions.close()
})

/** Opens discussions as at the start of a process; `keeps` leaves what was stored. */
function open({ withModel = true, keeps = false } = {}) {
  said = []
  if (!keeps) stored = new Map()
  const chat = openChatModel(
    { model: 'test', baseURL: model.url, retries: 0, callMs: 60_000 },
    { breaker: new Breaker(Date.now), now: Date.now, log },
  )
  discussions = openDiscussions({
    fetcher,
    parse: () => Promise.reject(new Error('no feed is read here')),
    store: {
      discussions: {
        get: async (url, language) => stored.get(`${url} ${language}`),
        save: async (url, language, made) => void stored.set(`${url} ${language}`, made),
        counted: () => Promise.reject(new Error('nothing is counted here')),
      },
    },
    models: withModel ? [{ chat, budget: noBudget, price: null, log }] : [],
    isOn: () => isOn,
    commentTokens: 6_000,
    metrics: { discussed: (by) => void said.push(by) },
    now: () => now,
    clock: () => performance.now(),
    log,
  })
}

function read(more: Partial<DiscussionRequest> = {}, thread = relayThread) {
  const address = threadAt(addressOf(thread))
  if (address === null) throw new RangeError(thread.id)
  return discussions.read({
    thread: address,
    title: 'Relay 2.0 halves its traffic',
    language: 'en',
    ...more,
  })
}
const lines = async (...given: Parameters<typeof read>) => {
  const outcome = await read(...given)
  return outcome.kind === 'said' ? outcome.discussion : outcome
}
const requests = (from: number) => sites.requests.slice(from).filter((path) => /items/.test(path))

describe('a discussion', () => {
  test('is told by a model, filled up with the best-ranked comments', async () => {
    expect(await lines()).toMatchObject({
      by: 'model',
      lines: [
        { kind: 'objection', text: SAID, quote: TEXT, author: 'mira' },
        { kind: 'comment', text: '' },
        { kind: 'comment', text: '' },
      ],
    })
    expect(said).toEqual(['model'])
  })

  test('is read and written once for all who ask, and each language', async () => {
    const from = sites.requests.length
    await Promise.all(Array.from({ length: 10 }, () => read()))
    expect(model.calls).toHaveLength(1)
    await read({ language: 'de' })
    expect(model.calls.length).toBeGreaterThan(1)
    expect(requests(from)).toHaveLength(1)
    const { length } = model.calls
    open({ keeps: true })
    expect(await read()).toMatchObject({ kind: 'said', discussion: { by: 'model' } })
    expect(said).toEqual(['kept'])
    expect(model.calls).toHaveLength(length)
    expect(requests(from)).toHaveLength(1)
  })

  test('without a model, or one that is turned off, is its best-ranked comments', async () => {
    isOn = false
    expect(await lines()).toMatchObject({ by: 'ranking' })
    open({ withModel: false })
    expect(await lines()).toMatchObject({ by: 'ranking', lines: [{}, {}, {}] })
    expect(model.calls).toEqual([])
    expect(stored.size).toBe(0)
  })

  test('whose model lies is its best-ranked comments, and the model is asked again later', async () => {
    model.behave(() => answer([{ ...objection, text: 'The saving is 77 percent.', quote: '' }]))
    expect(await lines()).toMatchObject({ by: 'ranking' })
    model.behave(() => answer([objection]))
    expect(await lines()).toMatchObject({ by: 'model' })
  })

  test('of few comments is only counted', async () => {
    const thread = { ...relayThread, id: '900900', comments: remarks(14) }
    sites.open(thread)
    const from = sites.requests.length
    expect(await read({}, thread)).toEqual({ kind: 'few', comments: 14 })
    expect(await read({}, thread)).toEqual({ kind: 'few', comments: 14 })
    expect(requests(from)).toHaveLength(1)
    now += HOUR
    sites.open({ ...thread, comments: [...remarks(14), ...relayThread.comments] })
    expect((await read({}, thread)).kind).toBe('said')
  })

  test('of nothing but remarks has nothing to tell', async () => {
    const thread = { ...relayThread, id: '901300', comments: remarks(60) }
    sites.open(thread)
    expect(await read({}, thread)).toEqual({ kind: 'unreadable' })
  })

  test('is not read for somebody who has read very many, but shown if it is known', async () => {
    const from = sites.requests.length
    expect(await read({ onlyKnown: true })).toEqual({ kind: 'unreadable' })
    expect(requests(from)).toEqual([])
    await read()
    expect((await read({ onlyKnown: true })).kind).toBe('said')
  })
})

describe('a site that gives no comments leaves the link', () => {
  test.each([
    ['an error', { status: 500 }],
    ['nothing of the kind', { status: 404 }],
    ['a page', { body: '<html>Sign in</html>' }],
    ['another thing', { body: '{"hits":[]}' }],
    ['half of it', 'truncated'],
  ] as const)('%s', async (_, fault) => {
    sites.break(fault, '/api/')
    const from = sites.requests.length
    expect(await read()).toEqual({ kind: 'unreadable' })
    expect(await read()).toEqual({ kind: 'unreadable' })
    expect(requests(from)).toHaveLength(1)
  })

  test('silence, when its time is over', async () => {
    sites.break('hang', '/api/')
    vi.restoreAllMocks()
    holdDeadlines(READ_MS, ANSWER_MS, RANKS_MS).pass(1)
    expect(await read()).toEqual({ kind: 'unreadable' })
  })

  test('silence of which nobody hears the end', async () => {
    sites.break('hang', '/api/')
    vi.restoreAllMocks()
    holdDeadlines(ANSWER_MS, READ_MS, RANKS_MS).pass(1)
    expect(await read()).toEqual({ kind: 'unreadable' })
  })
})

describe('a model that takes too long', () => {
  test('leaves the best-ranked comments, and writes for who asks next', async () => {
    isOn = false
    await read()
    isOn = true
    const { promise, resolve } = Promise.withResolvers<void>()
    model.behave(async () => {
      await promise
      return answer([objection])
    })
    vi.restoreAllMocks()
    holdDeadlines(ANSWER_MS, READ_MS, RANKS_MS).pass(1)
    expect(await lines()).toMatchObject({ by: 'ranking' })
    vi.restoreAllMocks()
    holdDeadlines(ANSWER_MS, READ_MS, RANKS_MS)
    resolve()
    expect(await lines()).toMatchObject({ by: 'model' })
    expect(model.calls).toHaveLength(1)
  })

  test('keeps no process', async () => {
    isOn = false
    await read()
    isOn = true
    model.behave('silent')
    vi.restoreAllMocks()
    holdDeadlines(ANSWER_MS, READ_MS, RANKS_MS).pass(1)
    expect(await lines()).toMatchObject({ by: 'ranking' })
    await discussions.close()
    expect(stored.size).toBe(0)
  })
})

test('fits into eight seconds', () => {
  expect(READ_MS).toBeLessThan(ANSWER_MS)
  expect(ANSWER_MS).toBeLessThan(8_000)
})
