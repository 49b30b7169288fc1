import { join } from 'node:path'
import { DAY, MINUTE } from '../../src/model/time.ts'
import { CONCURRENT_POLLS } from './concurrency.ts'
import type { SiteCounts } from './sites-process.ts'
import { pacedSources } from './sources.ts'
import { type Talk, talkTo } from './talk.ts'

/** What adaptive polling saves in a day, and what it costs in delay. */
export interface Day {
  sources: number
  requests: number
  notModified: number
  /** Requests if each source were polled every ten minutes, and every hour. */
  everyTenMinutes: number
  hourly: number
  /** Minutes from publication until an article is seen: the median and the 90th percentile. */
  lateP50: number
  lateP90: number
}

const STEP = 10 * MINUTE

/** Two days of a collector that checks every ten minutes which sources are due. Only the second day counts: by then it has learned. */
export async function collectDay(count: number): Promise<Day> {
  const sites = await talkTo(join(import.meta.dirname, 'sites-process.ts'))
  const collector = await talkTo(join(import.meta.dirname, 'daybrief.ts'))
  try {
    const { sites: port } = sites.ready as { sites: number }
    const start = Date.now()
    const sources = pacedSources(count, port)
    await collector.ask({ ask: 'sources', sources, concurrency: CONCURRENT_POLLS, at: start })
    await advance(sites, collector, start, start + DAY)
    await sites.ask<SiteCounts>({ ask: 'counts' })
    await advance(sites, collector, start + DAY, start + 2 * DAY)
    const { requests, notModified } = await sites.ask<SiteCounts>({ ask: 'counts' })
    const late = await collector.ask<number[]>({ ask: 'lateness', since: start + DAY })
    const sorted = late.toSorted((a, b) => a - b)
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0) / MINUTE
    return {
      sources: count,
      requests,
      notModified,
      everyTenMinutes: count * 144,
      hourly: count * 24,
      lateP50: at(0.5),
      lateP90: at(0.9),
    }
  } finally {
    await collector.close()
    await sites.close()
  }
}

async function advance(sites: Talk, collector: Talk, from: number, until: number): Promise<void> {
  for (let at = from; at < until; at += STEP) {
    await sites.ask({ ask: 'clock', at })
    await collector.ask({ ask: 'collect', at })
  }
}
