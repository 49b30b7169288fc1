import { afterEach, describe, expect, it } from 'vitest'
import {
  createFeedParser,
  type FeedParser,
  FeedTooSlow,
} from '../../../src/collect/parse/feed-parser.ts'
import { NotAFeed } from '../../../src/collect/parse/not-a-feed.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const context = { url: 'https://example.com/feed', headers: {} }
const feed = (items: number): Uint8Array =>
  bytes(
    `<rss version="2.0"><channel><title>T</title>${Array.from(
      { length: items },
      (_, i) =>
        `<item><guid>${i}</guid><link>/${i}</link><description>&lt;p&gt;Text ${i}</description></item>`,
    ).join('')}</channel></rss>`,
  )

describe('createFeedParser', () => {
  const open: FeedParser[] = []
  const parser = (options?: Parameters<typeof createFeedParser>[0]): FeedParser => {
    const made = createFeedParser(options)
    open.push(made)
    return made
  }
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close()
  })

  it('gives the same result inside and outside the thread', async () => {
    const inside = await parser({ largeBytes: 0 }).parse(feed(3), context)
    const outside = await parser().parse(feed(3), context)
    expect(inside).toEqual(outside)
    expect(inside.items.map((item) => item.url)).toEqual(
      [0, 1, 2].map((i) => `https://example.com/${i}`),
    )
  })

  it('reads 5,000 items, and handles requests in order', async () => {
    const made = parser({ largeBytes: 0, deadlineMs: 15_000 })
    const [large, small] = await Promise.all([
      made.parse(feed(5000), context),
      made.parse(feed(1), context),
    ])
    expect(large.items).toHaveLength(5000)
    expect(small.items).toHaveLength(1)
  })

  it('reports a page in the same way inside and outside the thread', async () => {
    const error = await parser({ largeBytes: 0 })
      .parse(bytes('<!doctype html><html><body>hello</body></html>'), context)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(NotAFeed)
    expect(error).toMatchObject({ html: true, message: 'a web page, not a feed' })
  })

  it('kills a thread after the deadline and continues with a new one', async () => {
    // 5,000 items cannot be parsed within a millisecond.
    const late = parser({ largeBytes: 1000, deadlineMs: 1 })
    const first = late.parse(feed(5000), context)
    const second = late.parse(feed(5000), context)
    await expect(first).rejects.toThrow(FeedTooSlow)
    await expect(second).rejects.toThrow('not parsed within 1 ms')
    // Small feeds are still parsed meanwhile.
    expect((await late.parse(feed(1), context)).title).toBe('T')
  })

  it('keeps the environment of the process, with its token, from the thread', async () => {
    process.env.BOT_TOKEN = '1:token'
    const script = new URL('./fixtures/environment-worker.ts', import.meta.url)
    const error = await parser({ largeBytes: 0, script })
      .parse(feed(1), context)
      .catch((reason: unknown) => reason)
      .finally(() => delete process.env.BOT_TOKEN)
    expect(error).toMatchObject({ message: JSON.stringify({ environment: {}, options: [] }) })
  })

  it('rejects waiting and later requests when it is closed', async () => {
    const made = parser({ largeBytes: 0 })
    const waiting = [made.parse(feed(1), context), made.parse(feed(2), context)].map((each) =>
      each.catch((error: unknown) => error),
    )
    await made.close()
    for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(FeedTooSlow)
    await expect(made.parse(feed(1), context)).rejects.toThrow('the parser is closed')
  })
})
