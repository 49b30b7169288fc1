import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plainText } from '../../src/model/block.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import type { Provider, SummaryInput, SummaryOutcome } from '../../src/summarise/provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import { articleContent, newEntry, paragraph } from '../support/new-article.ts'

const log = pino({ level: 'silent' })
const soon = 20_000

let now: number
let store: Store
/** Requests to the model in order: article and language. */
let asked: [number, string][]
let answer: (
  article: SummaryInput,
  language: string,
  signal: AbortSignal,
) => Promise<SummaryOutcome>
let ids: number[]

const model: Provider = {
  name: 'model',
  summarise(article, language, signal) {
    asked.push([article.id, language])
    return answer(article, language, signal)
  },
}
const summary = (article: SummaryInput, language: string): SummaryOutcome => ({
  kind: 'summary',
  summary: {
    headline: `${article.title} in ${language}`,
    gist: 'Gist.',
    points: ['A point'],
    why: 'It is the first.',
    language,
    provider: 'model',
    model: 'm',
    tokensIn: 10,
    tokensOut: 5,
  },
  findings: [],
  evidence: [{ sentence: 'Gist.', source: 'The library opened on Monday.' }],
  promptVersion: '1',
  passedOver: [],
})

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 8)
  asked = []
  answer = async (article, language) => summary(article, language)
  store = await openStore('file::memory:', log)
  const listed = {
    url: 'https://s.example/feed',
    title: 's',
    siteUrl: null,
    topic: null,
    language: 'en',
  }
  await store.sources.sync([listed], now)
  const [source] = await store.sources.all()
  const entries = ['a', 'b', 'c'].map((name) =>
    newEntry({
      guid: name,
      url: `https://s.example/${name}`,
      title: `Title ${name}`,
      publishedAt: now,
      language: name === 'c' ? 'de' : 'en',
    }),
  )
  ids = await store.articles.record(source?.id ?? -1, entries, now)
})
afterEach(() => store.close())

const make = (provider = model) =>
  createSummariser({ store, provider, claims: null, now: () => now, log })
const found = async (language: string | null = null) => {
  const articles = await store.articles.many(ids)
  const rows = await store.summaries.findFor(articles, language)
  return ids.map((id) => rows.get(id)?.headline ?? null)
}

describe('summaries', () => {
  test('are made once per article and language, by default in the language of the article', async () => {
    const summariser = make()
    await summariser.ensure(ids, null, soon)
    await summariser.ensure(ids, null, soon)
    expect(asked.map(([, language]) => language)).toEqual(['en', 'en', 'de'])
    await summariser.ensure(ids, 'fr', soon)
    expect(asked).toHaveLength(6)
    expect(await found()).toEqual(['Title a in en', 'Title b in en', 'Title c in de'])
    expect(await found('fr')).toEqual(['Title a in fr', 'Title b in fr', 'Title c in fr'])
  })

  test('add topics to articles with and without topics', async () => {
    const [first = -1, second = -1] = ids
    await store.articles.addTopics(second, ['web', 'chips'], 3)
    answer = async (article, language) => ({
      ...(summary(article, language) as Extract<SummaryOutcome, { kind: 'summary' }>),
      topics: ['space', 'science'],
    })
    await make().ensure([first, second], null, soon)
    const topics = (await store.articles.many([first, second])).map((row) => row.topics)
    expect(topics).toEqual([
      ['space', 'science'],
      ['web', 'chips', 'space'],
    ])
  })

  test('do not change topics if they are extractive', async () => {
    await make(extractiveProvider).ensure(ids, null, soon)
    const [first] = await store.articles.many(ids)
    expect(first?.topics).toEqual([])
  })

  test('that are being made are shared by everyone waiting for them', async () => {
    const summariser = make()
    await Promise.all([1, 2, 3].map(() => summariser.ensure(ids, null, soon)))
    expect(asked).toHaveLength(3)
  })

  test('become extractive if a model does not finish in time', async () => {
    answer = (_, __, signal) =>
      new Promise((_resolve, reject) => {
        // On a busy machine the time is up before the provider is asked.
        if (signal.aborted) reject(signal.reason as Error)
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    await make().ensure(ids, null, 1)
    expect(await found()).toEqual(['Title a', 'Title b', 'Title c'])
  })

  test('become extractive if the provider throws, without affecting other articles', async () => {
    answer = async (article, language) => {
      if (article.id === ids[1]) throw new TypeError('a bug')
      return summary(article, language)
    }
    await make().ensure(ids, null, soon)
    expect(await found()).toEqual(['Title a in en', 'Title b', 'Title c in de'])
  })

  test('are the title alone if even key sentences cannot be found, without affecting other articles', async () => {
    answer = () => Promise.reject(new Error('boom'))
    const broken = createSummariser({
      store,
      provider: model,
      claims: null,
      keySentences(article) {
        if (article.id === ids[0]) throw new RangeError('too long')
        return extractiveProvider.summariseNow(article)
      },
      now: () => now,
      log,
    })
    expect(await broken.ensure(ids, null, soon)).toEqual(new Set())
    const summaries = await store.summaries.find(ids, 'en')
    expect(summaries.get(ids[0] ?? -1)).toMatchObject({ headline: 'Title a', gist: '' })
    expect(await broken.missing(ids, null)).toEqual([])
  })

  test('are made from the first 100,000 characters of an article', async () => {
    const text = `${'A sentence of ten characters. '.repeat(300_000)}The end.`
    await store.articles.saveContent(
      ids[0] ?? -1,
      articleContent({ blocks: [paragraph(text)], words: 1_500_000 }),
      now,
    )
    let characters = 0
    answer = async (article, language) => {
      characters = plainText(article.blocks).length
      return summary(article, language)
    }
    await make().ensure(ids.slice(0, 1), null, soon)
    expect(characters).toBe(100_000)
  })

  test('are made again for a later digest if only an extractive one was possible', async () => {
    answer = async (article) => extractiveProvider.summariseNow(article)
    const summariser = make()
    await summariser.ensure(ids, null, soon)
    await summariser.ensure(ids, null, soon)
    expect(asked).toHaveLength(3)
    now += HOUR
    answer = async (article, language) => summary(article, language)
    await summariser.ensure(ids, null, soon)
    expect(asked).toHaveLength(6)
    expect((await found())[0]).toBe('Title a in en')
  })

  test('are never made again without a model', async () => {
    const summariser = make(extractiveProvider)
    await summariser.ensure(ids, null, soon)
    now += DAY
    await summariser.ensure(ids, 'fr', soon)
    expect(await found('fr')).toEqual(['Title a', 'Title b', 'Title c'])
  })

  test('are stored with their evidence and cost', async () => {
    await make().ensure(ids.slice(0, 1), null, soon)
    const [id = -1] = ids
    const row = (await store.summaries.find([id], 'en')).get(id)
    expect(row).toMatchObject({
      provider: 'model',
      model: 'm',
      promptVersion: '1',
      tokensIn: 10,
      why: 'It is the first.',
    })
    expect(row?.evidence).toHaveLength(1)
  })
})

describe('a page that is not an article', () => {
  test('is reported, and is no longer a candidate', async () => {
    for (const id of ids) {
      const reading = articleContent({ extractor: 'plain', words: 1 })
      await store.articles.saveContent(id, reading, now)
    }
    answer = async (article, language) =>
      article.id === ids[0]
        ? { kind: 'not-article', tokensIn: 1, tokensOut: 1 }
        : summary(article, language)
    expect(await make().ensure(ids, null, soon)).toEqual(new Set([ids[0]]))
    const left = await store.articles.candidates(0, 10)
    expect(left.map(({ id }) => id)).not.toContain(ids[0])
  })
})
