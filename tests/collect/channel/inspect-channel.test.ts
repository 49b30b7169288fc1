import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type FakeChannels,
  startFakeChannels,
} from '../../../sandbox/sites/channels/fake-channels.ts'
import { textPart } from '../../../sandbox/sites/channels/post-markup.ts'
import { CHANNEL_SITE } from '../../../src/collect/channel/channel-address.ts'
import { createFetcher, type Fetcher } from '../../../src/collect/fetch/fetcher.ts'
import { withRoot } from '../../../src/collect/fetch/with-root.ts'
import { inspectUrl } from '../../../src/collect/inspect-url.ts'
import { parseFeed } from '../../../src/collect/parse/parse-feed.ts'
import { HOUR } from '../../../src/model/time.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
let telegram: FakeChannels
let fetcher: Fetcher

beforeEach(async () => {
  telegram = await startFakeChannels({ now: () => NOW })
  const client = createFetcher({ userAgent: 't', allowPrivate: [telegram.host], now: () => NOW })
  fetcher = withRoot(client, CHANNEL_SITE, telegram.url)
})
afterEach(async () => {
  await fetcher.close()
  await telegram.close()
})

const inspect = (address: string) =>
  inspectUrl(address, { fetcher, parse: async (bytes, context) => parseFeed(bytes, context) }, NOW)

test('shows a channel with its newest posts', async () => {
  telegram.open({ name: 'Tech_Wire', title: 'Tech Wire' })
  for (let n = 0; n < 8; n += 1) {
    telegram.post('tech_wire', textPart(`Story number ${n}. More.`), {
      at: NOW - (9 - n) * 4 * HOUR,
    })
  }
  expect(await inspect('https://t.me/tech_wire/3')).toMatchObject({
    kind: 'source',
    sourceKind: 'channel',
    url: 'https://t.me/s/tech_wire',
    siteUrl: 'https://t.me/tech_wire',
    title: 'Tech Wire',
    articles: 8,
    publishRate: { per: 'day' },
    newest: [
      { title: 'Story number 7.', url: 'https://t.me/tech_wire/8' },
      { title: 'Story number 6.' },
      { title: 'Story number 5.' },
    ],
  })
  expect(telegram.requests.map(({ path }) => path)).toEqual(['/s/tech_wire'])
})

test.each([
  ['group', 'group'],
  ['closed', 'closed'],
] as const)('tells a %s from a channel with a page', async (kind, why) => {
  telegram.open({ name: 'some_name', title: 'Some', subscribers: 12_345 }, kind)
  expect(await inspect('@some_name')).toEqual({ kind: 'no-channel', why })
})

test('says that nobody has a name, and asks nothing about private channels', async () => {
  expect(await inspect('t.me/nobody_has_it')).toEqual({ kind: 'no-channel', why: 'unknown' })
  const asked = telegram.requests.length
  expect(await inspect('https://t.me/+AbC')).toEqual({ kind: 'no-channel', why: 'private' })
  expect(telegram.requests.length).toBe(asked)
})

test.each([
  [{ status: 429 }, 'busy'],
  [{ status: 503 }, 'server'],
  ['changed', 'other'],
] as const)('reports %j as a failure', async (fault, trouble) => {
  telegram.open({ name: 'tech_wire', title: 'Tech Wire' })
  telegram.post('tech_wire', textPart('A story.'))
  telegram.break(fault)
  expect(await inspect('@tech_wire')).toMatchObject({ kind: 'failure', trouble })
})
