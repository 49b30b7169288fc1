import { statSync } from 'node:fs'
import { pino } from 'pino'
import { deleteExpired } from '../../src/deliver/retention.ts'
import { createPlanner } from '../../src/deliver/planner.ts'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import {
  articleContent,
  listedSource,
  newEntry,
  paragraph,
} from '../../tests/support/new-article.ts'
import { type BenchDatabase, freshDatabase } from '../deliver/database.ts'
import { fillProfiles, fillSubscribers } from '../deliver/fill.ts'
import { word, words } from './year-words.ts'

/** What the year is made of. */
export interface YearPlan {
  sources: number
  /** Articles of each source in a day. */
  articles: number
  subscribers: number
  days: number
  /** How long articles are kept that nobody can be led to. */
  keptDays: number
}

/** The database on one day. Sizes in MB, times in ms. */
export interface YearDay {
  day: number
  articles: number
  deliveries: number
  megabytes: number
}

/** What a year of use leaves, and what the bot does with it takes. */
export interface Year {
  /** At the end of the retention, and at the end of the year. */
  days: YearDay[]
  /** Processor time of the last night's pruning, how many articles it deleted, and the longest that one step took. */
  nightCpuMs: number
  nightDeleted: number
  nightLongestMs: number
  /** A minute in which nobody is due, the median of twenty. */
  minuteMs: number
  /** A search of one word by one reader: for a rare, a usual and a frequent word, the median of ten. */
  searchMs: [rare: number, usual: number, frequent: number]
}

const PROFILES = 10
const CARDS = 7
const PARAGRAPHS = 6
const WORDS_EACH = 75
const TICKS = 20
const SEARCHES = 10
const INDEX_STEP = 50
const STARTED = Date.UTC(2026, 0, 1, 8)

/** Lives through a year on a database in SQLite: every day has its articles, its digests to everybody, and its night. */
export async function year(plan: YearPlan, say: (line: string) => void): Promise<Year> {
  const database = await freshDatabase('SQLite')
  const store = await openStore(database.url, pino({ level: 'silent' }))
  try {
    return await liveThrough(store, database, plan, say)
  } finally {
    await store.close()
    await database.remove()
  }
}

async function liveThrough(
  store: Store,
  database: BenchDatabase,
  { sources, articles, subscribers, days, keptDays }: YearPlan,
  say: (line: string) => void,
): Promise<Year> {
  const log = pino({ level: 'silent' })
  const listed = Array.from({ length: sources }, (_, place) => listedSource(`Paper ${place}`))
  await store.sources.sync(listed, STARTED)
  const all = await store.sources.all()
  const profiles = await fillProfiles(store, PROFILES)
  await fillSubscribers(database, { first: 1, count: subscribers, profiles, dueAt: STARTED })
  const looks: YearDay[] = []
  let longestMs = 0
  const timed: Pick<Store, 'prune' | 'fingerprints'> = {
    fingerprints: store.fingerprints,
    prune: {
      ...store.prune,
      async articles(...given) {
        const startedAt = performance.now()
        const step = await store.prune.articles(...given)
        longestMs = Math.max(longestMs, performance.now() - startedAt)
        return step
      },
    },
  }
  const look = async (day: number): Promise<YearDay> => {
    const count = async (table: string) => {
      const [row] = await database.run(`select count(*) as total from ${table}`)
      return Number(row?.total)
    }
    await database.run('pragma wal_checkpoint(truncate)')
    const file = new URL(database.url).pathname
    return {
      day,
      articles: await count('article'),
      deliveries: await count('delivery'),
      megabytes: statSync(file).size / 1e6,
    }
  }

  let nightCpuMs = 0
  let nightDeleted = 0
  for (let day = 1; day <= days; day += 1) {
    const now = STARTED + day * DAY
    const ids: number[] = []
    for (const source of all) {
      ids.push(...(await publish(store, source.id, articles, day, now)))
    }
    while ((await store.searchIndex.fill(INDEX_STEP)) > 0);
    await deliver(store, { ids, profiles, subscribers, now })
    const [bookmarked] = ids
    if (bookmarked !== undefined) await store.forChat(1).reactions.save(bookmarked, now)
    longestMs = 0
    const before = process.cpuUsage()
    const stored = day === days ? await store.stats.articles() : 0
    await deleteExpired(timed, { now, keptMs: keptDays * DAY }, log)
    const { user, system } = process.cpuUsage(before)
    nightCpuMs = (user + system) / 1000
    if (day === days) nightDeleted = stored - (await store.stats.articles())
    if (day === keptDays || day === days) looks.push(await look(day))
    if (day % 30 === 0) say(`day ${day} of ${days}`)
  }
  const now = STARTED + days * DAY + HOUR
  return {
    days: looks,
    nightCpuMs,
    nightDeleted,
    nightLongestMs: longestMs,
    minuteMs: await minute(store, now),
    searchMs: [await search(store, 2900), await search(store, 300), await search(store, 3)],
  }
}

async function publish(
  store: Store,
  sourceId: number,
  count: number,
  day: number,
  now: number,
): Promise<number[]> {
  const entries = Array.from({ length: count }, (_, place) =>
    newEntry({
      url: `https://paper-${sourceId}.example/${day}/${place}`,
      title: words(8, sourceId * 7919 + day * 31 + place),
      publishedAt: now - (place + 1) * HOUR,
    }),
  )
  const ids = await store.articles.record(sourceId, entries, now)
  for (const id of ids) {
    const blocks = Array.from({ length: PARAGRAPHS }, (_, place) =>
      paragraph(words(WORDS_EACH, id * 101 + place)),
    )
    await store.articles.saveContent(
      id,
      articleContent({ blocks, words: PARAGRAPHS * WORDS_EACH }),
      now,
    )
  }
  return ids
}

/** A digest for each profile, sent to everybody. */
async function deliver(
  store: Store,
  day: { ids: readonly number[]; profiles: readonly number[]; subscribers: number; now: number },
): Promise<void> {
  const { ids, profiles, subscribers, now } = day
  const why = { score: 1, hours: 1, sources: 1, topic: null }
  const digests: number[] = []
  for (const [place, profileId] of profiles.entries()) {
    const chosen = Array.from({ length: CARDS }, (_, at) => ids[(place * 3 + at) % ids.length] ?? 0)
    const cards = [...new Set(chosen)].map((articleId, position) => {
      return { position, articleId, storyId: null, why, news: null }
    })
    digests.push(
      await store.digests.create(
        { profileId, kind: 'scheduled', language: null, dueAt: now, createdAt: now },
        cards,
      ),
    )
  }
  const planned = Array.from({ length: subscribers }, (_, place) => ({
    chatId: place + 1,
    digestId: digests[place % digests.length] ?? 0,
    nextDueAt: now + DAY,
  }))
  await store.deliveries.plan(planned, now)
  const claimed = await store.deliveries.claim(now, subscribers, now + HOUR)
  await store.deliveries.sent(claimed.map(({ id }) => ({ id, messageId: id, at: now })))
}

async function minute(store: Store, at: number): Promise<number> {
  const log = pino({ level: 'silent' })
  const now = () => at
  const provider = extractiveProvider
  const summariser = createSummariser({ store, provider, claims: null, now, log })
  const digests = createDigestMaker(store)
  const planner = createPlanner({ store, digests, summariser, now, log })
  return median(TICKS, async () => {
    await planner.plan()
    await store.deliveries.recover(at, false)
  })
}

function search(store: Store, rank: number): Promise<number> {
  const query = searchQuery(word(rank))
  return median(SEARCHES, () => store.forChat(2).search.find(query, 0, 5))
}

/** The median time of some runs, ms. */
async function median(times: number, run: () => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now()
    await run()
    taken.push(performance.now() - startedAt)
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}
