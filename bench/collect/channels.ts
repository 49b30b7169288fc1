import { pino } from 'pino'
import { startFakeChannels } from '../../sandbox/sites/channels/fake-channels.ts'
import { textPart } from '../../sandbox/sites/channels/post-markup.ts'
import { CHANNEL_SITE, channelUrl } from '../../src/collect/channel/channel-address.ts'
import { createCollector } from '../../src/collect/collector.ts'
import { createFetcher } from '../../src/collect/fetch/fetcher.ts'
import { withRoot } from '../../src/collect/fetch/with-root.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { DAY, MINUTE } from '../../src/model/time.ts'
import { openStore } from '../../src/store/store.ts'

/**
 * How often Telegram is asked for a channel: `npx node bench/collect/channels.ts`. Channels with 1, 6 and 50 posts a day are polled by the
 * collector's ticks, every ten minutes, for two weeks of a fast clock; the requests of the second week count.
 */

const POSTS_A_DAY = [1, 6, 50]
const TICK = 10 * MINUTE
const DAYS = 14
/** Channels of each rate, so that the figures do not depend on one sequence of posts. */
const CHANNELS = 3

const log = pino({ level: 'silent' })
const start = Date.UTC(2026, 10, 2)
let now = start
const telegram = await startFakeChannels({ now: () => now })
const store = await openStore('file::memory:', log)
const fetcher = withRoot(
  createFetcher({ userAgent: 'Daybrief bench', allowPrivate: [telegram.host], now: () => now }),
  CHANNEL_SITE,
  telegram.url,
)
const parse = async (bytes: Uint8Array, context: Parameters<typeof parseFeed>[1]) =>
  parseFeed(bytes, context)
const collector = createCollector({ store, fetcher, parse, now: () => now, log })

/** The same numbers in every run (mulberry32). */
let seed = 7
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const names = POSTS_A_DAY.flatMap((rate) =>
  Array.from({ length: CHANNELS }, (_, n) => ({ rate, name: `wire_${rate}_${n}x` })),
)
const planned = names.flatMap(({ name, rate }) =>
  Array.from({ length: rate * DAYS }, () => ({ name, at: start + random() * DAYS * DAY })),
)
const posts = planned.toSorted((a, b) => a.at - b.at)
for (const { name } of names) telegram.open({ name, title: name })
await store.sources.sync(
  names.map(({ name }) => ({
    url: channelUrl(name),
    title: name,
    siteUrl: null,
    topic: null,
    language: null,
    kind: 'channel' as const,
  })),
  start,
)

let published = 0
for (now = start; now < start + DAYS * DAY; now += TICK) {
  for (let post = posts[published]; post !== undefined && post.at <= now; post = posts[published]) {
    published += 1
    telegram.post(post.name, textPart(`Story number ${published} of the wire.`), { at: post.at })
  }
  const due = await collector.due()
  await collector.poll(due.flatMap(({ ids }) => ids))
}

const week = telegram.requests.filter(({ at }) => at >= start + 7 * DAY)
for (const rate of POSTS_A_DAY) {
  const of = week.filter(({ path }) => path.startsWith(`/s/wire_${rate}_`)).length
  const perDay = of / CHANNELS / 7
  process.stdout.write(`${rate} posts a day: ${perDay.toFixed(1)} requests a day and channel\n`)
}
await fetcher.close()
await store.close()
await telegram.close()
