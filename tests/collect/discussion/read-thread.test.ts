import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  addressOf,
  type FakeDiscussions,
  startFakeDiscussions,
} from '../../../sandbox/sites/discussions/fake-discussions.ts'
import type { FakeComment, FakeThread } from '../../../sandbox/sites/discussions/thread-tree.ts'
import { HN_API, HN_ITEMS } from '../../../src/collect/discussion/hacker-news-thread.ts'
import { LOBSTERS } from '../../../src/collect/discussion/lobsters-thread.ts'
import { RANKS_MS, readThread } from '../../../src/collect/discussion/read-thread.ts'
import { REDDIT } from '../../../src/collect/discussion/reddit-thread.ts'
import { threadAt } from '../../../src/collect/discussion/thread-address.ts'
import { createFetcher, type Fetcher } from '../../../src/collect/fetch/fetcher.ts'
import { withRoot } from '../../../src/collect/fetch/with-root.ts'
import { createFeedParser, type FeedParser } from '../../../src/collect/parse/feed-parser.ts'
import { holdDeadlines } from '../../support/deadlines.ts'

let sites: FakeDiscussions
let fetcher: Fetcher
let parser: FeedParser
beforeAll(async () => {
  sites = await startFakeDiscussions()
  const direct = createFetcher({ userAgent: 'test', allowPrivate: [sites.host], now: Date.now })
  fetcher = [HN_API, HN_ITEMS, LOBSTERS, REDDIT].reduce<Fetcher>(
    (inner, site) => withRoot(inner, site, sites.url),
    direct,
  )
  parser = createFeedParser()
})
beforeEach(() => {
  sites.break(null)
  holdDeadlines(RANKS_MS)
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  await parser.close()
  await fetcher.close()
  await sites.close()
})

function read(thread: FakeThread) {
  sites.open(thread)
  return readAddress(addressOf(thread))
}

function readAddress(address: string, signal = new AbortController().signal) {
  const thread = threadAt(address)
  if (thread === null) throw new RangeError(address)
  const deps = {
    fetcher,
    parse: (...given: Parameters<FeedParser['parse']>) => parser.parse(...given),
  }
  return readThread(thread, deps, signal)
}

const says = (by: string, more: Partial<FakeComment> = {}): FakeComment => ({
  by,
  text: `<p>${by} says something.</p>`,
  ...more,
})
const comments = [
  says('ann', {
    replies: [says('bob'), says('cleo', { state: 'deleted', replies: [says('dan')] })],
  }),
  says('eve', { state: 'flagged' }),
  says('fay', { state: 'dead', replies: [says('gus')] }),
  says('hal'),
]
const authors = (of: { comments: { author: string }[] }) => of.comments.map(({ author }) => author)

describe('Hacker News', () => {
  const thread: FakeThread = { site: 'hacker-news', id: '4000', title: 'A title', comments }

  test('has comments with their voices, without those that were taken down', async () => {
    const found = await read(thread)
    expect(found).toMatchObject({ count: 5, isRanked: true })
    expect(authors(found)).toEqual(['ann', 'bob', 'dan', 'gus', 'hal'])
    expect(found.comments.map(({ voice, depth }) => [voice, depth])).toEqual([
      ['4001', 0],
      ['4001', 1],
      ['4001', 2],
      ['4006', 1],
      ['4008', 0],
    ])
    expect(found.comments[1]).toMatchObject({
      id: '4002',
      text: 'bob says something.',
      url: 'https://news.ycombinator.com/item?id=4002',
    })
  })

  test('shows them in the order of the site', async () => {
    expect(authors(await read({ ...thread, order: [3, 2, 1, 0] }))).toEqual([
      'hal',
      'gus',
      'ann',
      'bob',
      'dan',
    ])
  })

  test('is read without that order too', async () => {
    sites.break({ status: 503 }, '/v0/')
    expect(await read(thread)).toMatchObject({ count: 5, isRanked: false })
    sites.break({ body: '<html>' }, '/v0/')
    expect(await read(thread)).toMatchObject({ isRanked: false })
    sites.break({ body: '{"kids":"all","descendants":-4}' }, '/v0/')
    expect(await read(thread)).toMatchObject({ isRanked: false, count: 5 })
  })

  test('of five thousand comments, and nested ten thousand deep', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => says(`n${i}`))
    expect((await read({ ...thread, comments: many })).comments).toHaveLength(5_000)
    let deep = says('last')
    for (let i = 0; i < 9_999; i += 1) deep = says(`n${i}`, { replies: [deep] })
    const found = await read({ ...thread, comments: [deep] })
    expect(found.comments.at(-1)).toMatchObject({ author: 'last', depth: 9_999, voice: '4001' })
  })
})

describe('Lobsters', () => {
  const thread: FakeThread = { site: 'lobsters', id: 'abc123', title: 'A title', comments }

  test('has comments with their voices, without those that were taken down', async () => {
    const found = await read(thread)
    expect(found).toMatchObject({ count: 5, isRanked: true })
    expect(authors(found)).toEqual(['ann', 'bob', 'dan', 'gus', 'hal'])
    expect(new Set(found.comments.slice(0, 3).map(({ voice }) => voice))).toEqual(new Set(['abc1']))
    expect(found.comments[0]?.url).toBe('https://lobste.rs/c/abc1')
  })

  test('is read in the form of before 2024 as well', async () => {
    const old = (id: string, username: string, indent_level: number) => ({
      short_id: id,
      comment: `<p>${username} says something.</p>`,
      commenting_user: { username },
      indent_level,
    })
    const body = { comments: [old('aa', 'ann', 1), old('bb', 'bob', 2), old('cc', 'cleo', 1)] }
    sites.break({ body: JSON.stringify(body) })
    const found = await readAddress('https://lobste.rs/s/abc124')
    expect(found.comments.map(({ voice, depth }) => [voice, depth])).toEqual([
      ['aa', 0],
      ['aa', 1],
      ['cc', 0],
    ])
  })
})

describe('Reddit', () => {
  const thread: FakeThread = { site: 'reddit', id: '1abcde', title: 'A title', comments }

  test('has comments, each a voice of its own, without those that were taken down', async () => {
    const found = await read({
      ...thread,
      comments: [says('AutoModerator'), ...comments],
    })
    expect(found).toMatchObject({ count: 9, isRanked: true })
    expect(authors(found)).toEqual(['ann', 'bob', 'dan', 'gus', 'hal'])
    const [ann] = found.comments
    expect(ann).toMatchObject({ text: 'ann says something.', voice: ann?.id })
    expect(ann?.url).toBe(
      `https://www.reddit.com/r/programming/comments/1abcde/comment/${ann?.id}/`,
    )
    expect(sites.requests.at(-1)).toBe('/r/programming/comments/1abcde/.rss?sort=top&limit=100')
  })

  test('does not tell how many there are where there are more than it lists', async () => {
    const many = Array.from({ length: 150 }, (_, i) => says(`n${i}`))
    const found = await read({ ...thread, comments: many })
    expect(found.count).toBeNull()
    expect(found.comments).toHaveLength(100)
  })

  test('that answers 429 is not asked again while it rests', async () => {
    sites.open({ ...thread, id: '1rest' })
    sites.break({ status: 429, retryAfter: 600 })
    const address = addressOf({ ...thread, id: '1rest' })
    await expect(readAddress(address)).rejects.toThrow('reddit answered 429')
    const { length } = sites.requests
    await expect(readAddress(address)).rejects.toThrow('asked for a pause')
    expect(sites.requests).toHaveLength(length)
  })
})
