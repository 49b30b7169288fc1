import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { createCollector } from '../../src/collect/collector.ts'
import { createFetcher, type Fetcher } from '../../src/collect/fetch/fetcher.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { allUnread } from '../support/all-unread.ts'
import { listedSource } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
/** 07:00 and the digest's hour an hour later. The collector looks every ten minutes. */
const START = Date.UTC(2026, 10, 24, 7)
const DIGEST = START + HOUR
const TICK = 10 * MINUTE
const READER = 5

let now: number
let site: SiteServer
let store: Store
let fetcher: Fetcher

beforeEach(async () => {
  now = START - 90 * MINUTE
  site = await startSiteServer()
  store = await openStore('file::memory:', log)
  fetcher = createFetcher({ userAgent: 't', allowPrivate: [site.host], now: () => now })
  await subscribe(store, READER, DIGEST)
})
afterEach(async () => {
  await fetcher.close()
  await store.close()
  await site.close()
})

/** A source that has published every `gap` ms, and once more at `at`. */
function publish(gap: number, at: number): void {
  site.pages.set('/feed', (_, response) => {
    const past = Array.from({ length: 30 }, (_unused, n) => START - 2 * HOUR - n * gap)
    const items = [at, ...past].filter((date) => date <= now)
    response.end(
      plainRss(
        items.map((date) => ({
          guid: `${date}`,
          link: `https://t.example/${date}`,
          title: `At ${date}`,
          date,
        })),
      ),
    )
  })
}

async function collectUntil(end: number): Promise<void> {
  const parse = async (bytes: Uint8Array, context: Parameters<typeof parseFeed>[1]) =>
    parseFeed(bytes, context)
  const collector = createCollector({ store, fetcher, parse, now: () => now, log })
  for (; now < end; now += TICK) {
    for (const { ids } of await collector.due()) await collector.poll(ids)
  }
}

const listed = () => ({ ...listedSource('s'), url: `${site.url}/feed` })

test.each([20 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY])(
  'what a source with an article every %i ms publishes twenty minutes before the hour is there in time',
  async (gap) => {
    await store.sources.sync([listed()], now)
    publish(gap, DIGEST - 20 * MINUTE)
    await collectUntil(DIGEST)
    const links = (await allUnread(store, DIGEST)).map(({ link }) => link)
    expect(links).toContain(`https://t.example/${DIGEST - 20 * MINUTE}`)
  },
)

test('also of a personal source, before the hour of somebody who follows it', async () => {
  const { personalSources } = store.forChat(READER)
  const [offer] = await personalSources.offer([{ ...listed(), kind: 'feed' }], now)
  await personalSources.keep([offer?.id ?? -1], 1, now)
  publish(DAY, DIGEST - 20 * MINUTE)
  await collectUntil(DIGEST)
  expect((await allUnread(store, DIGEST)).map(({ link }) => link)).toContain(
    `https://t.example/${DIGEST - 20 * MINUTE}`,
  )
})

test('a personal source is not asked for the hour of somebody who does not follow it', async () => {
  await subscribe(store, 6, START + 3 * HOUR)
  await store.subscribers.update(READER, { nextDueAt: START + DAY })
  const { personalSources } = store.forChat(READER)
  const [offer] = await personalSources.offer([{ ...listed(), kind: 'feed' }], now)
  await personalSources.keep([offer?.id ?? -1], 1, now)
  publish(DAY, START - 2 * HOUR)
  await collectUntil(START + 3 * HOUR)
  expect(site.requests).toHaveLength(1)
})

test('all requests of a poll share one deadline', async () => {
  site.pages.set('/feed', (_, response) => {
    now += 50_000
    response.end('<html><body><a href="/other">Other</a></body></html>')
  })
  await store.sources.sync([listed()], now)
  await collectUntil(now + TICK)
  expect(site.requests).toHaveLength(2)
})
