import type { Logger } from '../log.ts'
import type { NewEntry } from '../model/article.ts'
import type { Source, SourceChange, SourceKind } from '../model/source.ts'
import type { Store } from '../store/store.ts'
import { findSource, readList, readSitemapFeed } from './discover/find-source.ts'
import type { Feed } from './feed.ts'
import { FetchError, HostResting } from './fetch/fetch-error.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { NotAFeed } from './parse/not-a-feed.ts'
import { isSilent } from './schedule/is-silent.ts'
import { nextPoll, type PollHistory } from './schedule/next-poll.ts'
import { toEntries } from './to-entries.ts'

/** Due sources of one host. */
export interface Due {
  /** The host. One job polls all its sources, so that no two processes request from one host at the same time. */
  key: string
  ids: number[]
}

/** The result of polling several sources: sources polled, new articles, failed polls. */
export interface Collected {
  sources: number
  articles: number
  failures: number
}

/** Parses the bytes of a feed. @throws NotAFeed */
export type ParseFeed = (
  bytes: Uint8Array,
  context: { url: string | null; headers: Record<string, string> },
) => Promise<Feed>

export interface CollectorDeps {
  store: Pick<Store, 'articles' | 'sources'>
  fetcher: Pick<Fetcher, 'get'>
  parse: ParseFeed
  now: () => number
  log: Logger
}

/** Polls sources for new articles. */
export interface Collector {
  /** Sources that are due, grouped by host, longest due first. */
  due(): Promise<Due[]>
  /** Polls those of these sources that are still due. Never throws because of a source: failures are stored with it. */
  poll(ids: readonly number[]): Promise<Collected>
}

/** Sources of one host polled concurrently, as many as the fetcher allows. */
const CONCURRENCY = 2
/** Sources loaded at a time; the next call finds the others. */
const BATCH = 5000
/** Number of articles from which the publish rate is learned. */
const RHYTHM_ARTICLES = 30
/** Maximum length of a source's name, in characters. */
const NAME = 200
/** Maximum number of articles from one poll of a personal source. */
const MOST_OF_ONE = 200
/** Number of consecutive polls after which a permanent redirect is trusted. */
const MOVED_AFTER = 3
const TOO_LARGE = 'more bytes than are read, and no feed in the beginning'
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

/**
 * Creates a collector, which the role `collect` runs on a schedule: `due` lists the sources, a job polls those of one host.
 * A poll stores the new articles, what the source said about itself, and when it is due again.
 *
 * It promises that polling twice changes nothing, and that a source that fails affects no other: the failure is stored with
 * the source, and its next poll comes later. Pages are not read here.
 * @example
 * const collector = createCollector({ store, fetcher, parse, now: Date.now, log })
 * for (const { ids } of await collector.due()) await collector.poll(ids)
 */
export function createCollector(deps: CollectorDeps): Collector {
  const { store, fetcher, parse, now, log } = deps

  const poll = async (source: Source): Promise<number> => {
    const response = await fetcher.get(source.fetchUrl ?? source.url, {
      etag: source.etag,
      lastModified: source.lastModified,
      accept: ACCEPT,
      mayCut: true,
    })
    const at = now()
    if (response.status === 410) {
      log.warn({ source: source.id, url: source.url }, 'source is gone for good (410), paused')
      const gone = { lastError: 'gone for good (HTTP 410)', lastPollAt: at }
      await store.sources.update(source.id, { state: 'paused', ...gone })
      return 0
    }
    if (response.status === 304) {
      await settle(source, response, {})
      return 0
    }
    if (response.status !== 200) throw new BadAnswer(response)
    const feed = await readAs(source.kind, response, at)
    if (feed === null) return heal(source)
    const first = source.lastGoodAt === null
    const entries = toEntries(feed, { first, now: at })
    const fresh = await store.articles.record(source.id, bounded(source, entries), at)
    await settle(source, response, {
      ...named(source, feed),
      etag: response.etag,
      lastModified: response.lastModified,
      ttlMinutes: feed.ttlMinutes,
      skipHours: feed.skipHours,
      ...(fresh.length > 0 ? { lastNewAt: at } : {}),
    })
    return fresh.length
  }

  /**
   * Reads a response with the reader of the source's kind; `null` if it is a web page instead of a feed.
   * @throws NotAFeed
   */
  const readAs = async (kind: SourceKind, response: Fetched, at: number): Promise<Feed | null> => {
    switch (kind) {
      case 'list':
      case 'site':
        return readList(response)
      case 'sitemap':
        return readSitemapFeed(response, at)
      case 'feed':
        return readFeed(response)
    }
  }

  const readFeed = async ({ bytes, url, headers, cut }: Fetched): Promise<Feed | null> => {
    try {
      const feed = await parse(bytes, { url, headers })
      // Of a feed above the size limit the last item was cut somewhere in its text.
      return cut ? { ...feed, items: feed.items.slice(0, -1) } : feed
    } catch (error) {
      if (error instanceof NotAFeed && cut) throw new FetchError('too-large', url, TOO_LARGE)
      if (error instanceof NotAFeed && error.html) return null
      throw error
    }
  }

  /** Handles a page in place of a feed: it may name the new address of the feed, or be the only list of articles. */
  const heal = async (source: Source): Promise<number> => {
    const at = now()
    const found = await findSource(source.fetchUrl ?? source.url, { fetcher, parse }, at)
    if (found === null) throw new NotAFeed('a page, and no way to its articles', true)
    log.warn(
      { source: source.id, from: source.url, to: found.url, kind: found.kind },
      'a page answered where a feed should be, found another way to its articles',
    )
    const fresh = await store.articles.record(
      source.id,
      bounded(source, toEntries(found.feed, { first: source.lastGoodAt === null, now: at })),
      at,
    )
    const { url: fetchUrl, kind } = found
    const validators = { etag: null, lastModified: null, movedTo: null, movedSeen: 0 }
    const history = historyOf(source, at)
    await store.sources.update(source.id, {
      fetchUrl,
      kind,
      ...validators,
      failures: 0,
      lastError: null,
      lastPollAt: at,
      lastGoodAt: at,
      nextPollAt: nextPoll(history),
      ...(fresh.length > 0 ? { lastNewAt: at } : {}),
    })
    return fresh.length
  }

  /** After a successful poll: schedules the next one, checks whether the source has moved or fallen silent. */
  const settle = async (source: Source, response: Fetched, found: SourceChange): Promise<void> => {
    const at = now()
    const change = { ...found, ...moved(source, response) }
    if (change.fetchUrl) {
      log.warn({ source: source.id, from: source.url, to: change.fetchUrl }, 'source has moved')
    }
    const publishedTimes = await store.sources.publishedTimes(source.id, RHYTHM_ARTICLES)
    const silent = isSilent(publishedTimes, at)
    if (silent && !source.silent) {
      log.warn({ source: source.id, url: source.url }, 'source is quiet against its own rhythm')
    }
    const nextPollAt = nextPoll({
      ...historyOf({ ...source, ...change }, at),
      publishedTimes,
      retryAfterMs: response.retryAfterMs,
      freshForMs: response.freshForMs,
    })
    await store.sources.update(source.id, {
      ...change,
      silent,
      failures: 0,
      lastError: null,
      lastPollAt: at,
      lastGoodAt: at,
      nextPollAt,
    })
    if (source.failures > 0) log.info({ source: source.id, url: source.url }, 'source is back')
  }

  /** Waits as long as the host asked for: another of its sources was told, and nothing was requested for this one. */
  const wait = async (source: Source, { leftMs }: HostResting): Promise<void> => {
    log.info({ source: source.id, url: source.url, leftMs }, 'the host of a source wants a pause')
    await store.sources.update(source.id, { nextPollAt: now() + leftMs })
  }

  const fail = async (source: Source, error: unknown): Promise<void> => {
    if (error instanceof HostResting) return wait(source, error)
    const at = now()
    const failures = source.failures + 1
    const why = error instanceof Error ? error.message : String(error)
    log.warn({ source: source.id, url: source.url, failures, why }, 'source could not be read')
    await store.sources.update(source.id, {
      failures,
      lastError: why.slice(0, 500),
      lastPollAt: at,
      nextPollAt: nextPoll({
        ...historyOf(source, at),
        failures,
        retryAfterMs: error instanceof BadAnswer ? error.retryAfterMs : null,
      }),
    })
  }

  return {
    async due() {
      const hosts = Map.groupBy(await store.sources.due(now(), BATCH), hostOf)
      return [...hosts].map(([key, sources]) => ({ key, ids: sources.map(({ id }) => id) }))
    },

    async poll(ids) {
      const collected: Collected = { sources: 0, articles: 0, failures: 0 }
      const queue = ids.values()
      const work = async () => {
        for (const id of queue) {
          const source = await store.sources.get(id)
          if (source?.state !== 'active' || source.nextPollAt > now()) continue
          collected.sources += 1
          try {
            // Not `+= await`: it would lose what the other worker adds in the meantime.
            const fresh = await poll(source)
            collected.articles += fresh
          } catch (error) {
            if (!(error instanceof HostResting)) collected.failures += 1
            await fail(source, error)
          }
        }
      }
      await Promise.all(Array.from({ length: CONCURRENCY }, work))
      log[collected.articles > 0 ? 'info' : 'debug'](collected, 'collected')
      return collected
    },
  }
}

function hostOf({ fetchUrl, url }: Source): string {
  return URL.parse(fetchUrl ?? url)?.host ?? ''
}

/**
 * Limits the entries of a personal source to the newest: anybody can add one, and it could list a hundred thousand pages
 * to be read. No honest feed lists more than a few hundred.
 */
function bounded({ origin }: Source, entries: readonly NewEntry[]): readonly NewEntry[] {
  if (origin !== 'person' || entries.length <= MOST_OF_ONE) return entries
  return entries
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, MOST_OF_ONE)
}

/** A personal source takes its feed's own title, not the one it had in an OPML file. */
function named({ origin }: Source, { title }: Feed): SourceChange {
  const name = title?.trim().slice(0, NAME) ?? ''
  return origin === 'person' && name !== '' ? { title: name } : {}
}

/** The server responded with a status other than 200, 304 or 410. */
class BadAnswer extends Error {
  readonly retryAfterMs: number | null

  constructor(response: Fetched) {
    super(`HTTP ${response.status}`)
    this.name = 'BadAnswer'
    this.retryAfterMs = response.retryAfterMs
  }
}

/** The part of a source's poll history that is stored with the source. */
function historyOf(
  source: Pick<Source, 'url' | 'ttlMinutes' | 'skipHours'>,
  now: number,
): PollHistory {
  return {
    publishedTimes: [],
    failures: 0,
    ttlMinutes: source.ttlMinutes,
    skipHours: source.skipHours,
    retryAfterMs: null,
    freshForMs: null,
    sourceKey: source.url,
    now,
  }
}

/** Counts permanent redirects to the same address; after enough of them that address is polled directly. */
function moved(source: Source, { permanentUrl }: Fetched) {
  if (permanentUrl === null) return { movedTo: null, movedSeen: 0 }
  const seen = source.movedTo === permanentUrl ? source.movedSeen + 1 : 1
  if (seen < MOVED_AFTER) return { movedTo: permanentUrl, movedSeen: seen }
  return { fetchUrl: permanentUrl, movedTo: null, movedSeen: 0 }
}
