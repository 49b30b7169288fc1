import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { createCollector } from '../../src/collect/collector.ts'
import { createFetcher, type Fetcher } from '../../src/collect/fetch/fetcher.ts'
import { createFeedParser, type FeedParser } from '../../src/collect/parse/feed-parser.ts'
import { HOUR, MINUTE } from '../../src/model/time.ts'
import { createArticleReader } from '../../src/read/article-reader.ts'
import { createPageReader, type PageReader } from '../../src/read/page-reader.ts'
import { readFeedHtml } from '../../src/read/read-feed-html.ts'
import { openStore, type Store } from '../../src/store/store.ts'

// How the worst sites of the web respond, and what an operator sees of it. Limits are short here, so that tests are fast.
const LIMITS = { maxBytes: 1_000_000, politenessMs: 0 }
/** For the address of a site that never finishes; all others have the time they need. */
const DEADLINE_MS = 300
const quiet = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)

let site: SiteServer
let canary: { url: string; port: number; hits: number; close: () => Promise<void> }
let store: Store
let fetcher: Fetcher
let parser: FeedParser
let pages: PageReader
let lines: { msg: string; level?: number; url?: string; why?: string }[]

beforeAll(async () => {
  pages = createPageReader({ workers: 1, log: quiet, deadlineMs: MINUTE })
  canary = await openCanary()
})
afterAll(async () => {
  await pages.close()
  await canary.close()
})
beforeEach(async () => {
  lines = []
  site = await startSiteServer()
  store = await openStore('file::memory:', quiet)
  parser = createFeedParser({ largeBytes: 200_000, deadlineMs: MINUTE })
  fetcher = createFetcher({
    userAgent: 'test',
    // Only the hostile site itself may be reached, no other private address.
    allowPrivate: [site.host, `rebound.test:${new URL(site.url).port}`],
    now: () => now,
    limits: LIMITS,
    lookup: rebinding,
  })
})
afterEach(async () => {
  await fetcher.close()
  await parser.close()
  await store.close()
  await site.close()
})

/** A private server that no feed may lead to. */
async function openCanary() {
  const state = { url: '', port: 0, hits: 0, close: async () => {} }
  const server = createServer((_, response) => {
    state.hits += 1
    response.end('secret')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  state.port = (server.address() as AddressInfo).port
  state.url = `http://127.0.0.1:${state.port}`
  state.close = async () => {
    server.close()
    server.closeAllConnections()
  }
  return state
}

/** A name that resolves to a public address first and to a private one afterwards. */
let asked = 0
const rebinding: LookupFunction = (host, options, callback) => {
  asked += 1
  const address = host === 'rebound.test' && asked % 2 === 1 ? '93.184.216.34' : '127.0.0.1'
  if ((options as { all?: boolean }).all) callback(null, [{ address, family: 4 }] as never)
  else callback(null, address, 4)
}

/** A client that gives the feed only `DEADLINE_MS`, and everything else its time. */
const hurried: Pick<Fetcher, 'forSource'> = {
  forSource(source) {
    const client = fetcher.forSource(source)
    const deadlineOf = (url: string) => (url.endsWith('/feed') ? { deadlineMs: DEADLINE_MS } : {})
    return { get: (url, options) => client.get(url, { ...options, ...deadlineOf(url) }) }
  },
}

async function collect(...urls: string[]) {
  return collectWith(fetcher, urls)
}

async function collectWith(client: Pick<Fetcher, 'forSource'>, urls: readonly string[]) {
  const listed = urls.map((url) => ({
    url,
    title: url,
    siteUrl: null,
    topic: null,
    language: null,
  }))
  await store.sources.sync(listed, now)
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const parse: FeedParser['parse'] = (bytes, context) => parser.parse(bytes, context)
  const collector = createCollector({ store, fetcher: client, parse, now: () => now, log })
  return collector.poll((await collector.due()).flatMap(({ ids }) => ids))
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const redirect =
  (location: string): Answer =>
  (_, response) => {
    response.writeHead(302, { location }).end()
  }
const encoded =
  (encoding: string, bytes: Buffer): Answer =>
  (_, response) => {
    response.setHeader('content-encoding', encoding).end(bytes)
  }
/** Sends small pieces until the client closes the connection. */
const drip =
  (piece: string, everyMs: number): Answer =>
  (_, response) => {
    const timer = setInterval(() => response.write(piece), everyMs)
    response.on('close', () => clearInterval(timer))
  }
const news = { guid: 'a', link: 'https://t.example/a', title: 'a', date: now - HOUR }

describe('a hostile source is recognised and does not affect other sources', () => {
  test.each<[string, Answer | string, RegExp]>([
    ['a gzip bomb', encoded('gzip', gzipSync(Buffer.alloc(50_000_000))), /too large|larger|bytes/i],
    [
      'a brotli bomb',
      encoded('br', brotliCompressSync(Buffer.alloc(20_000_000))),
      /too large|larger|bytes/i,
    ],
    [
      'a broken compression',
      encoded('gzip', Buffer.from('\u001f\u008bno gzip at all', 'latin1')),
      /compress|broken|gzip/i,
    ],
    ['a redirect to itself', redirect('/feed'), /redirect/i],
    ['a redirect to another scheme', redirect('file:///etc/passwd'), /http/i],
    [
      'a redirect to the metadata service',
      redirect('http://169.254.169.254/latest'),
      /169\.254\.169\.254/,
    ],
    [
      'a redirect to loopback in one number',
      redirect('http://2130706433:1/'),
      /address|private|public/i,
    ],
    ['a slow drip', drip(' ', 20), /not done within/],
    ['an endless body', drip('x'.repeat(200_000), 1), /large|within|bytes/i],
    ['no answer at all', () => {}, /not done within/],
    [
      'a connection that breaks',
      (_, response) => response.destroy(),
      /connect|reset|closed|socket|hang|other side/i,
    ],
    ['a page', '<!doctype html><html><body><p>Hello.</p></body></html>', /no way to its articles/],
    [
      'a picture',
      (_, response) => response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      /feed/i,
    ],
    ['nothing', '', /feed|empty/i],
  ])('%s', async (_, answer, why) => {
    site.pages.set('/feed', answer)
    site.pages.set('/good', plainRss([news]))
    const client = why.source.includes('not done within') ? hurried : fetcher
    const collected = await collectWith(client, [`${site.url}/feed`, `${site.url}/good`])
    expect(collected).toEqual({ sources: 2, articles: 1, failures: 1 })
    const line = lines.find(({ msg }) => msg === 'source could not be read')
    expect(line).toMatchObject({ level: 40, url: `${site.url}/feed` })
    expect(line?.why).toMatch(why)
    const source = (await store.sources.all()).find(({ url }) => url.endsWith('/feed'))
    expect(source).toMatchObject({ state: 'active', failures: 1, lastError: line?.why })
    expect(source?.nextPollAt).toBeGreaterThan(now)
  })

  test('a redirect to a private server never reaches it', async () => {
    site.pages.set('/feed', redirect(canary.url))
    await collect(`${site.url}/feed`)
    expect(canary.hits).toBe(0)
    expect(lines.find(({ why }) => why)?.why).toMatch(/127\.0\.0\.1/)
  })

  test('a name that becomes private after the check never reaches a private server', async () => {
    await collect(`http://rebound.test:${canary.port}/`)
    await collect(`http://rebound.test:${canary.port}/`)
    expect(canary.hits).toBe(0)
  })

  test('XML entities are not expanded, and files are not read', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY f SYSTEM "file:///etc/passwd">]>`
    site.pages.set(
      '/feed',
      `${bomb}${plainRss([{ ...news, title: 'T &c; &f;' }]).replace(/<\?xml[^>]*\?>/, '')}`,
    )
    await collect(`${site.url}/feed`)
    const [article] = await store.articles.unread(now, 1)
    expect(article?.title.length).toBeLessThan(1000)
    expect(article?.title).not.toMatch(/root:/)
  })

  test('5,000 items are all stored', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({
      ...news,
      guid: `g${n}`,
      link: `https://t.example/${n}`,
    }))
    site.pages.set('/feed', plainRss(many))
    expect((await collect(`${site.url}/feed`)).articles).toBe(5000)
  })

  test('a feed in another charset than it declares is still read', async () => {
    const feed = plainRss([{ ...news, title: 'Größe' }]).replace('?>', ' encoding="ISO-8859-1"?>')
    site.pages.set('/feed', (_, response) => {
      response
        .setHeader('content-type', 'application/xml; charset=utf-8')
        .end(Buffer.from(feed, 'utf8'))
    })
    await collect(`${site.url}/feed`)
    expect((await store.articles.unread(now, 1))[0]?.title).toBe('Größe')
  })
})

describe('a hostile page', () => {
  const readArticle = async (answer: Answer | string) => {
    site.pages.set('/good', page('A good page'))
    site.pages.set('/bad', answer)
    site.pages.set(
      '/feed',
      plainRss([
        { ...news, guid: 'bad', link: `${site.url}/bad`, html: 'The feed says a little.' },
        { ...news, guid: 'good', link: `${site.url}/good` },
      ]),
    )
    await collect(`${site.url}/feed`)
    const reader = createArticleReader({
      store,
      fetcher,
      readPage: (input) => pages.read(input),
      readFeed: async (html, url) => readFeedHtml(html, url),
      topicsOf: () => [],
      now: () => now,
      log: quiet,
    })
    const read = await reader.read((await reader.unread()).flatMap(({ ids }) => ids))
    return Promise.all(read.map((id) => store.articles.get(id)))
  }
  const page = (text: string) =>
    `<html lang="en"><head><title>T</title></head><body><article>${[1, 2, 3, 4, 5, 6]
      .map(
        (n) =>
          `<p>${text} number ${n} says this and that in a sentence of some length, and then it goes on about ${n * 7} other things which nobody has asked for.</p>`,
      )
      .join('')}</article></body></html>`

  test.each<[string, Answer | string]>([
    [
      'of 20,000 nested elements',
      `<html><body>${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}</body></html>`,
    ],
    ['of 9,000 nested inline tags', `<html><body>${'<b><i>'.repeat(4500)}deep</body></html>`],
    [
      'of 30,000 links',
      `<html><body><ul>${'<li><a href="/x">a link of some words</a></li>'.repeat(15_000)}</ul></body></html>`,
    ],
    ['that is a gzip bomb', encoded('gzip', gzipSync(Buffer.alloc(50_000_000)))],
    [
      'that leads to a private server',
      (request, response) => redirect(canary.url)(request, response),
    ],
  ])('%s is dealt with, and the next page is read', async (_, answer) => {
    const read = await readArticle(answer)
    const good = read.find((article) => article?.link.endsWith('/good'))
    expect(good).toMatchObject({ readState: 'read', quality: 'full' })
    expect(canary.hits).toBe(0)
  })
})
