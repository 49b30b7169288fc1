import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { openStore } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { STRANGER } from './fill-texts.ts'
import { madeUpWord } from './made-up-texts.ts'

/** What searching for one thing costs. */
export interface SearchCost {
  kind: string
  typed: string
  /** Results on the first page; `null` if the search was given up. */
  hits: number | null
  /** Milliseconds until the page is there. */
  p50Ms: number
  p99Ms: number
  /** The longest time for which the main thread did nothing else, ms: the median and the longest of all searches. */
  holdMs: number
  longestHoldMs: number
}

/** Results on a page, and one to see whether there are more. */
const PAGE = 6
/** The finest resolution of the event loop's monitor, ms: it sees at least this much. */
const RESOLUTION_MS = 1

/** Kinds of searches, each with something that people could type. */
export const KINDS: readonly (readonly [kind: string, typed: string])[] = [
  ['rare word', madeUpWord(40_000)],
  ['word', madeUpWord(2000)],
  ['frequent word', madeUpWord(300)],
  ['the most frequent word', 'the'],
  ['two rare words', `${madeUpWord(5000)} ${madeUpWord(7000)}`],
  ['ten frequent words', 'the of and to a in for is on that'],
  ['phrase of frequent words', '"the of"'],
  ['phrase of frequent words, rare', '"help get now"'],
  ['beginning of many words', 'conpr'],
  ['beginning of a fiftieth of all words', 'ment'],
  ['phrase of four frequent words, rare', '"the of and to"'],
  ['one Chinese letter', '丁'],
  ['three Chinese letters', '万丈三'],
  ['nothing', 'zzzqqq'],
  ['nothing, and a frequent word', 'the zzzqqq'],
]

/** Searches `rounds` times for each kind, in turns, in this process as the bot does it. */
export async function measureSearches(url: string, rounds: number): Promise<SearchCost[]> {
  const store = await openStore(url, pino({ level: 'silent' }))
  try {
    const { search } = store.forChat(STRANGER)
    const costs = KINDS.map(([kind, typed]) => ({
      kind,
      typed,
      hits: null as number | null,
      ms: [] as number[],
      hold: [] as number[],
    }))
    const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
    delay.enable()
    // The first round starts the thread, fills the caches and compiles.
    for (let round = -1; round < rounds; round += 1) {
      for (const cost of costs) {
        delay.reset()
        // The first tick after a reset only begins to count.
        await sleep(4 * RESOLUTION_MS)
        const startedAt = performance.now()
        const found = await search.find(searchQuery(cost.typed), 0, PAGE).catch(() => null)
        const ms = performance.now() - startedAt
        // A hold is noted by the tick that comes after it.
        await sleep(2 * RESOLUTION_MS)
        if (round < 0) continue
        cost.hits = found?.length ?? null
        cost.ms.push(ms)
        cost.hold.push(Math.max(0, delay.max / 1e6 - RESOLUTION_MS))
      }
    }
    delay.disable()
    return costs.map(({ kind, typed, hits, ms, hold }) => ({
      kind,
      typed,
      hits,
      p50Ms: quantile(ms, 0.5),
      p99Ms: quantile(ms, 0.99),
      holdMs: quantile(hold, 0.5),
      longestHoldMs: Math.max(...hold),
    }))
  } finally {
    await store.close()
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}
