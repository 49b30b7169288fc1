import type { Logger } from '../log.ts'
import type { SourceRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { Feed } from './feed.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { sight } from './sight.ts'

/** What one collecting brought. */
export interface Collected {
  sources: number
  articles: number
  failures: number
}

/** Parses a feed's bytes. @throws where they are no feed. */
export type ParseFeed = (
  bytes: Uint8Array,
  context: { url: string | null; headers: Record<string, string> },
) => Promise<Feed>

/** What decides when a source is asked again. */
export interface Pollable {
  publishedTimes: readonly number[]
  failures: number
  ttlMinutes: number | null
  skipHours: readonly number[]
  retryAfterMs: number | null
  freshForMs: number | null
  sourceKey: string
  now: number
}

export interface CollectorParts {
  store: Store
  fetcher: Pick<Fetcher, 'get'>
  parse: ParseFeed
  nextPoll: (pollable: Pollable) => number
  now: () => number
  log: Logger
}

/** Asks sources for articles. */
export interface Collector {
  /** Polls every source whose time has come. */
  collect(): Promise<Collected>
}

/** Sources polled at once; the fetcher keeps each host's pace by itself. */
const AT_ONCE = 16
/** Sources taken from the store at a time. */
const BATCH = 200
/** A permanent redirect is believed after so many polls in a row. */
const MOVED_AFTER = 3
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

export function createCollector(parts: CollectorParts): Collector {
  const { store, fetcher, parse, nextPoll, now, log } = parts

  const poll = async (source: SourceRow): Promise<number> => {
    const response = await fetcher.get(source.url, {
      etag: source.etag,
      lastModified: source.last_modified,
      accept: ACCEPT,
    })
    const at = now()
    if (response.status === 304) {
      const next = nextPoll({ ...unknown(source, at), ...waits(response) })
      await store.sources.update(source.id, {
        ...good(at),
        ...moved(source, response),
        next_poll_at: next,
      })
      return 0
    }
    if (response.status === 410) {
      log.warn({ source: source.id, url: source.url }, 'source is gone for good (410), paused')
      await store.sources.update(source.id, { state: 'paused', last_error: 'gone for good (410)' })
      return 0
    }
    if (response.status !== 200) throw new BadAnswer(response)
    const feed = await parse(response.bytes, { url: response.url, headers: response.headers })
    const first = source.last_good_at === null
    const fresh = await store.articles.record(source.id, sight(feed, { first, now: at }), at)
    const next = nextPoll({
      ...unknown(source, at),
      ...waits(response),
      publishedTimes: feed.items.flatMap((item) => item.publishedAt ?? []),
      ttlMinutes: feed.ttlMinutes,
      skipHours: feed.skipHours,
    })
    await store.sources.update(source.id, {
      ...good(at),
      ...moved(source, response),
      etag: response.etag,
      last_modified: response.lastModified,
      next_poll_at: next,
      ...(fresh.length > 0 ? { last_new_at: at } : {}),
    })
    return fresh.length
  }

  const fail = async (source: SourceRow, error: unknown): Promise<void> => {
    const at = now()
    const failures = source.failures + 1
    const retryAfterMs = error instanceof BadAnswer ? error.retryAfterMs : null
    const next = nextPoll({ ...unknown(source, at), failures, retryAfterMs })
    const why = error instanceof Error ? error.message : String(error)
    log.warn({ source: source.id, url: source.url, failures, why }, 'source could not be read')
    await store.sources.update(source.id, {
      failures,
      last_error: why.slice(0, 500),
      last_poll_at: at,
      next_poll_at: next,
    })
  }

  return {
    async collect() {
      const collected: Collected = { sources: 0, articles: 0, failures: 0 }
      const done = new Set<number>()
      for (;;) {
        const due = (await store.sources.due(now(), BATCH)).filter(({ id }) => !done.has(id))
        if (due.length === 0) break
        const queue = due.values()
        const work = async () => {
          for (const source of queue) {
            done.add(source.id)
            collected.sources += 1
            try {
              const fresh = await poll(source)
              collected.articles += fresh
            } catch (error) {
              collected.failures += 1
              await fail(source, error)
            }
          }
        }
        await Promise.all(Array.from({ length: AT_ONCE }, work))
      }
      if (collected.sources > 0) log.info(collected, 'collected')
      return collected
    },
  }
}

/** The server answered, but not with a feed. */
class BadAnswer extends Error {
  readonly retryAfterMs: number | null

  constructor(response: Fetched) {
    super(`HTTP ${response.status}`)
    this.name = 'BadAnswer'
    this.retryAfterMs = response.retryAfterMs
  }
}

/** What is known where a poll brought no feed. */
function unknown(source: SourceRow, now: number): Pollable {
  return {
    publishedTimes: source.last_new_at === null ? [] : [source.last_new_at],
    failures: 0,
    ttlMinutes: null,
    skipHours: [],
    retryAfterMs: null,
    freshForMs: null,
    sourceKey: source.url,
    now,
  }
}

function waits({ retryAfterMs, freshForMs }: Fetched) {
  return { retryAfterMs, freshForMs }
}

function good(at: number) {
  return { failures: 0, last_error: null, last_poll_at: at, last_good_at: at }
}

/** Counts a permanent redirect; the address is changed once it has proved to be one. */
function moved(source: SourceRow, { permanentUrl }: Fetched) {
  if (permanentUrl === null) return { moved_to: null, moved_seen: 0 }
  const seen = source.moved_to === permanentUrl ? source.moved_seen + 1 : 1
  if (seen < MOVED_AFTER) return { moved_to: permanentUrl, moved_seen: seen }
  return { url: permanentUrl, moved_to: null, moved_seen: 0 }
}
