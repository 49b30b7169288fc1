import type http from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createFetcher } from '../../src/collect/fetch/fetcher.ts'
import type { FeedDocument } from '../../src/collect/parse/document.ts'
import { createFeedParser } from '../../src/collect/parse/feed-parser.ts'
import { startHostile } from './fetch/hostile.ts'

// From the socket to the feed: fetches and parses what a hostile or careless site sends, as in production.

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function collect(
  answer: (request: http.IncomingMessage, response: http.ServerResponse) => void,
): Promise<FeedDocument> {
  const site = await startHostile(answer)
  const fetcher = createFetcher({
    userAgent: 'Daybrief/test',
    allowPrivate: [site.host],
    now: () => Date.now(),
  })
  const parser = createFeedParser({ deadlineMs: 15_000 })
  open.push(site, fetcher, parser)
  const { bytes, url, headers } = await fetcher.get(site.url('/feed'))
  return parser.parse(bytes, { url, headers })
}

const rss = (inside: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`

describe('a hostile site', () => {
  it('that declares a wrong charset is decoded correctly', async () => {
    const feed = await collect((_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml; charset=windows-1251' })
      response.end(rss('<item><title>Привет</title></item>'))
    })
    expect(feed.items[0]?.title).toBe('Привет')
  })

  it('that asks for a file or for another server gets neither', async () => {
    const canary = await startHostile((_, response) => response.end('secret'))
    open.push(canary)
    const feed = await collect((_, response) => {
      response.end(
        `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "${canary.url('/dtd')}" [
          <!ENTITY % remote SYSTEM "${canary.url('/remote')}"> %remote;
          <!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY web SYSTEM "${canary.url('/entity')}">]>
        <rss><channel><title>&file;&web;</title></channel></rss>`,
      )
    })
    expect(feed.title).toBe('&file;&web;')
    expect(canary.hits()).toBe(0)
  })

  it('can send 5,000 items', async () => {
    const text = '&lt;p&gt;A paragraph of some length, as feeds have it.&lt;/p&gt;'.repeat(4)
    const item = (n: number): string =>
      `<item><guid>${n}</guid><title>Item ${n}</title><description>${text}</description></item>`
    const feed = await collect((_, response) => {
      response.end(rss(Array.from({ length: 5000 }, (_each, n) => item(n)).join('')))
    })
    expect(feed.items).toHaveLength(5000)
    expect(feed.items[4999]?.guid).toBe('4999')
  })

  it('that nests without end loses only what follows the depth limit', async () => {
    const feed = await collect((_, response) => {
      response.end(rss(`<item><title>One</title></item>${'<div>'.repeat(500_000)}`))
    })
    expect(feed.items.map((item) => item.title)).toEqual(['One'])
  })

  it('that sends an entity bomb gets no expansion', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(20)}">`,
    )
    const feed = await collect((_, response) => {
      response.end(
        `<!DOCTYPE rss [<!ENTITY e0 "boom">${levels.join('')}]><rss><channel><title>&e20;</title></channel></rss>`,
      )
    })
    expect(feed.title).toBe('&e20;')
  })
})
