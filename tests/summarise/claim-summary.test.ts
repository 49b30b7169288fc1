import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { withClaim } from '../../src/summarise/claim-summary.ts'
import type { Provider, SummaryOutcome } from '../../src/summarise/provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { listedSource, newEntry } from '../support/new-article.ts'

const log = pino({ level: 'silent' })
const START = Date.UTC(2026, 10, 24, 8)

describe.each(databases)('a claim on a summary, on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  /** What a second process has open; the only store where the database allows no second one. */
  let other: Store
  let now: number
  let article: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    now = START
    store = await openStore(database.url, log)
    other = store.exclusive ? store : await openStore(database.url, log)
    await store.sources.sync([listedSource('a')], now)
    const [source] = await store.sources.all()
    const entry = newEntry({ url: 'https://a.example/1', title: 'One', publishedAt: START })
    const [id = -1] = await store.articles.record(source?.id ?? -1, [entry], now)
    article = id
  })
  afterEach(async () => {
    if (other !== store) await other.close()
    await store.close()
    await database.empty()
  })

  const lease = (ms: number) => ({ now, leaseUntil: now + ms })
  const take = (owner: string, ms = 1000) =>
    store.summaryClaims.take(article, 'en', owner, lease(ms))

  test('is held by one owner until it is given back', async () => {
    expect(await take('one')).toBe(true)
    expect(await take('two')).toBe(false)
    expect(await store.summaryClaims.take(article, 'de', 'two', lease(1000))).toBe(true)
    await store.summaryClaims.release(article, 'en', 'one')
    expect(await take('two')).toBe(true)
  })

  test('of a crashed process ends with its lease; what comes back too late releases nothing', async () => {
    await take('crashed', 1000)
    now += 999
    expect(await take('two')).toBe(false)
    now += 1
    expect(await take('two')).toBe(true)
    await store.summaryClaims.release(article, 'en', 'crashed')
    expect(await take('three')).toBe(false)
  })

  const claimOf = (ms: number) => ({
    articleId: article,
    language: 'en',
    at: now + ms,
    signal: new AbortController().signal,
  })
  const deps = (one: Store) => ({
    claims: one.summaryClaims,
    now: () => now,
    log,
    wait: async (ms: number) => {
      now += ms
    },
  })

  test('that stays taken is waited for until the deadline, and then given up', async () => {
    await take('busy', MINUTE)
    const work = () => Promise.reject(new Error('must not run'))
    expect(await withClaim(deps(store), claimOf(8000), work)).toBeNull()
    expect(now).toBe(START + 8000)
  })

  test('that a crashed process left is taken over within the deadline', async () => {
    await take('crashed', 5000)
    expect(await withClaim(deps(store), claimOf(8000), async () => 'made')).toBe('made')
    expect(now).toBe(START + 5000)
  })

  test('is given back after work that fails', async () => {
    const failing = withClaim(deps(store), claimOf(8000), () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await take('two')).toBe(true)
  })

  test('a clock that was set back does not prolong the wait beyond its signal', async () => {
    await take('busy', MINUTE)
    const controller = new AbortController()
    const wait = async () => {
      now -= MINUTE
      controller.abort()
    }
    const claim = { ...claimOf(8000), signal: controller.signal }
    const work = async () => 'made'
    expect(await withClaim({ ...deps(store), wait }, claim, work)).toBeNull()
  })

  describe('two processes that need one summary', () => {
    let asked: number
    let finish: (outcome: SummaryOutcome) => void
    const summary: SummaryOutcome = {
      kind: 'summary',
      summary: {
        headline: 'By a model',
        gist: 'Gist.',
        points: [],
        language: 'en',
        provider: 'model',
        model: 'm',
        tokensIn: 1,
        tokensOut: 1,
      },
      findings: [],
      evidence: [],
      promptVersion: '1',
      passedOver: [],
    }
    const model: Provider = {
      name: 'model',
      summarise() {
        asked += 1
        return new Promise((resolve) => {
          finish = resolve
        })
      },
    }
    /** A process of its own: it has its own connections and shares no memory with the other. */
    const inProcess = (one: Store, wait: (ms: number) => Promise<unknown> = deps(one).wait) =>
      createSummariser({ ...deps(one), store: one, provider: model, wait, log })
    const headline = async () =>
      (await store.summaries.find([article], 'en')).get(article)?.headline

    beforeEach(() => {
      asked = 0
    })

    test('ask the model once, and both have its answer', async () => {
      const first = inProcess(store).ensure([article], null, 20_000)
      await expect.poll(() => asked).toBe(1)
      const second = inProcess(other, async () => {
        finish(summary)
        await first
      }).ensure([article], 'en', 20_000)
      expect(await Promise.all([first, second])).toEqual([new Set(), new Set()])
      expect(asked).toBe(1)
      expect(await headline()).toBe('By a model')
    })

    test('both hear that it is no article', async () => {
      const first = inProcess(store).ensure([article], 'en', 20_000)
      await expect.poll(() => asked).toBe(1)
      const second = inProcess(other, async () => {
        finish({ kind: 'not-article', tokensIn: 1, tokensOut: 1 })
        await first
      }).ensure([article], 'en', 20_000)
      expect(await Promise.all([first, second])).toEqual([new Set([article]), new Set([article])])
      expect(asked).toBe(1)
    })

    test('one with less time shows key sentences, and the model is not asked again', async () => {
      const first = inProcess(store).ensure([article], 'en', 20_000)
      await expect.poll(() => asked).toBe(1)
      await inProcess(other).ensure([article], 'en', 8000)
      expect(await headline()).toBe('One')
      finish(summary)
      await first
      expect(asked).toBe(1)
      expect(await headline()).toBe('By a model')
    })
  })
})

test('within one process, a caller with less time does not wait for one with more', async () => {
  const store = await openStore('file::memory:', log)
  await store.sources.sync([listedSource('a')], START)
  const [source] = await store.sources.all()
  const entry = newEntry({ url: 'https://a.example/1', title: 'One', publishedAt: START })
  const ids = await store.articles.record(source?.id ?? -1, [entry], START)
  const long = new AbortController()
  const short = new AbortController()
  const wasAsked = Promise.withResolvers<void>()
  let asked = 0
  const provider: Provider = {
    name: 'model',
    summarise(_article, _language, signal) {
      asked += 1
      wasAsked.resolve()
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    },
  }
  const timeout = (ms: number) => {
    if (ms === 20_000) return long.signal
    // Not before the caller waits.
    setImmediate(() => short.abort())
    return short.signal
  }
  const now = () => START
  const summariser = createSummariser({ store, provider, claims: null, now, timeout, log })
  const first = summariser.ensure(ids, 'en', 20_000)
  await wasAsked.promise
  await summariser.ensure(ids, 'en', 8000)
  expect(asked).toBe(1)
  expect((await store.summaries.find(ids, 'en')).get(ids[0] ?? -1)?.headline).toBe('One')
  long.abort()
  await first
  await store.close()
})
