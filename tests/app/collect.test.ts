import type { ServerResponse } from 'node:http'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { startCollecting, whenCaughtUp } from '../../src/app/collect.ts'
import { openJobs } from '../../src/app/open-jobs.ts'
import { openRedis } from '../../src/app/redis.ts'
import { createFetcher, type Fetcher } from '../../src/collect/fetch/fetcher.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import type { CollectStatus } from '../../src/operator/collect-health.ts'
import type { Jobs } from '../../src/jobs/jobs.ts'
import { HOUR, MINUTE } from '../../src/model/time.ts'
import { createArticleReader } from '../../src/read/article-reader.ts'
import { readFeedHtml } from '../../src/read/read-feed-html.ts'
import { readPage } from '../../src/read/read-page.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { decodePage } from '../../src/text/charset/decode-page.ts'
import { flush, ownPrefix, sharedRedis } from '../support/redis.ts'
import { subscribe } from '../support/store-data.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })
const EVE = 5
const ADA = 6
/** With it, three owners at a time have their sources polled, and two have pages read. */
const JOBS_AT_ONCE = 3

let now: number
let site: SiteServer
let store: Store
let fetcher: Fetcher
let jobs: Jobs
let fire: (name?: string) => void
let isCollecting: boolean
const collecting: { value: CollectStatus } = { value: { goodAt: null, error: null, runs: [] } }
let end: () => Promise<void>

const kinds = [null, ...(sharedRedis === null ? [] : [sharedRedis])].map((redis) => ({
  name: redis === null ? 'in process' : 'on Redis',
  redis,
}))

/** A site that sends a little and then nothing, until the fetcher gives up. */
const drips = (_: unknown, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.write('<p>')
}
const asked = (path: string) => site.requests.filter(({ url }) => url === path).length
/** Waits until it holds; long only on a busy machine. */
const news = (...paths: string[]) =>
  plainRss(
    paths.map((path) => {
      return { guid: path, link: site.url + path, title: `About ${path}`, date: now - MINUTE }
    }),
  )

async function follow(chat: number, path: string): Promise<void> {
  const { personalSources } = store.forChat(chat)
  const source = { url: site.url + path, title: path, siteUrl: null, topic: null, language: 'en' }
  const [offer] = await personalSources.offer([{ ...source, kind: 'feed' }], now)
  await personalSources.keep([offer?.id ?? -1], 100, now)
}

describe.each(kinds)('collecting, jobs $name', ({ redis: url }) => {
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 24, 8)
    isCollecting = true
    collecting.value = { goodAt: null, error: null, runs: [] }
    const timers = new Map<string, (at: Date) => void>()
    fire = (name = 'collect') => timers.get(name)?.(new Date(now))
    site = await startSiteServer()
    store = await openStore('file::memory:', log)
    for (const chat of [EVE, ADA]) await subscribe(store, chat, now)
    const limits = { connectionsPerHost: 100 }
    fetcher = createFetcher({ userAgent: 't', allowPrivate: [site.host], now: () => now, limits })
    const prefix = ownPrefix()
    const redis = url === null ? null : await openRedis(url, log)
    jobs = await openJobs(
      { REDIS_PREFIX: prefix },
      redis,
      () => now,
      log,
      (name, _at, run) => {
        timers.set(name, run)
        return async () => {}
      },
    )
    end = async () => {
      await fetcher.close()
      await jobs.stop()
      await store.close()
      await site.close()
      redis?.close()
      if (url !== null) await flush(url, prefix)
    }
  })
  afterEach(() => end())

  async function start(): Promise<void> {
    const articleReader = createArticleReader({
      store,
      fetcher,
      readPage: async ({ bytes, url, contentType }) =>
        readPage(decodePage(bytes, contentType), url),
      readFeed: async (html, url) => readFeedHtml(html, url),
      topicsOf: () => [],
      now: () => now,
      log,
    })
    const parse = async (bytes: Uint8Array, context: Parameters<typeof parseFeed>[1]) =>
      parseFeed(bytes, context)
    const context = {
      config: {
        JOBS_AT_ONCE,
        COLLECT_CRON: '* * * * *',
        PRE_RELEASES: false,
        OWN_SOURCES_MB_PER_HOUR: 200,
      },
      elapsed: () => performance.now(),
      switches: { isOn: () => isCollecting },
      metrics: { collected: () => {} },
      collecting,
      store,
      jobs,
      fetcher,
      parse,
      now: () => now,
      log,
    }
    await startCollecting(context, { ensure: async () => new Set() }, articleReader)
  }

  test('asks shared sources while sources and pages of a chat drip', async () => {
    await store.sources.sync(
      [{ url: `${site.url}/news`, title: 'n', siteUrl: null, topic: null, language: null }],
      now,
    )
    for (let n = 0; n < 20; n += 1) {
      site.pages.set(`/slow-${n}`, drips)
      site.pages.set(`/page-${n}`, drips)
      await follow(EVE, `/slow-${n}`)
    }
    site.pages.set('/eve', news(...Array.from({ length: 20 }, (_, n) => `/page-${n}`)))
    await follow(EVE, '/eve')
    site.pages.set('/news', news())
    await start()
    const [shared] = await store.sources.all()
    await soon(async () =>
      expect((await store.sources.get(shared?.id ?? -1))?.nextPollAt).toBeGreaterThan(now),
    )
    now += 2 * HOUR
    site.pages.set('/news', news('/fresh'))
    site.pages.set('/fresh', '<p>Read at once.</p>')
    fire()
    await soon(() => expect(asked('/fresh')).toBe(1))
  })

  test('forgets its runs once it is turned off, whichever process has the next one', async () => {
    await start()
    await soon(() => expect(collecting.value.runs).toHaveLength(1))
    isCollecting = false
    fire('forget runs')
    await soon(() => expect(collecting.value.runs).toEqual([]))
  })

  test('goes on with the sources of a host or a chat for which one turn was too short', async () => {
    const paths = Array.from({ length: 6 }, (_, n) => `/${n}`)
    const takesLong = (_: unknown, response: ServerResponse) => {
      now += 31_000
      response.setHeader('content-type', 'text/xml').end(plainRss([]))
    }
    for (const path of paths) {
      site.pages.set(path, takesLong)
      site.pages.set(`/own${path}`, takesLong)
      await follow(EVE, `/own${path}`)
    }
    const listed = { siteUrl: null, topic: null, language: null }
    await store.sources.sync(
      paths.map((path) => ({ ...listed, url: site.url + path, title: path })),
      now,
    )
    await start()
    for (const path of paths) await soon(() => expect(asked(path) + asked(`/own${path}`)).toBe(2))
  })

  test('asks nothing after the turn in which it is turned off', async () => {
    const paths = Array.from({ length: 6 }, (_, n) => `/${n}`)
    for (const path of paths) {
      site.pages.set(path, (_, response) => {
        now += 31_000
        isCollecting = false
        response.setHeader('content-type', 'text/xml').end(plainRss([]))
      })
    }
    const listed = { siteUrl: null, topic: null, language: null }
    await store.sources.sync(
      paths.map((path) => ({ ...listed, url: site.url + path, title: path })),
      now,
    )
    await start()
    await soon(() => expect(isCollecting).toBe(false))
    await whenCaughtUp(jobs)
    expect(site.requests.length).toBeLessThan(paths.length)
  })

  test('gives the sources and pages of other chats their turn', async () => {
    for (let n = 0; n < 20; n += 1) {
      site.pages.set(`/slow-${n}`, drips)
      await follow(EVE, `/slow-${n}`)
    }
    site.pages.set('/ada', news('/hers'))
    site.pages.set('/hers', '<p>Hers.</p>')
    await follow(ADA, '/ada')
    await start()
    await soon(() => expect(asked('/hers')).toBe(1))
    expect(site.requests.filter(({ url }) => url?.startsWith('/slow')).length).toBeLessThanOrEqual(
      2,
    )
  })
})
