import type { Logger } from '../log.ts'
import type { NewEntry } from '../model/article.ts'
import type { PolledKind, Source, SourceChange } from '../model/source.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { BadAnswer } from './bad-answer.ts'
import { bodyHash } from './body-hash.ts'
import { isComments } from './discover/discover-feeds.ts'
import { type FoundSource, findSource } from './discover/find-source.ts'
import type { Feed, FeedItem } from './feed.ts'
import { FetchError, HostResting } from './fetch/fetch-error.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { withDeadline } from './fetch/with-deadline.ts'
import { isStop } from './is-stop.ts'
import { NotAFeed } from './parse/not-a-feed.ts'
import { publishedAt } from './published-at.ts'
import { type ParseFeed, readAnswer } from './read-answer.ts'
import { releasedProject } from './releases/release-feed.ts'
import { isPreReleaseItem, namedReleases } from './releases/release-items.ts'
import { createDigestHours } from './schedule/digest-hours.ts'
import { isSilent } from './schedule/is-silent.ts'
import { nextPoll, type PollHistory } from './schedule/next-poll.ts'
import { usualGap } from './schedule/usual-gap.ts'
import {
  AS_BEFORE,
  degraded,
  formerKinds,
  isAddressDue,
  isAgreed,
  isWorthLooking,
  moved,
  oddWait,
  returnTo,
  takeWay,
} from './source-change.ts'
import { hasNewer, isUnbelievable, type News, newestOf, newsAt } from './source-news.ts'
import { toEntries } from './to-entries.ts'

export interface PollDeps {
  store: Pick<Store, 'articles' | 'sources'>
  fetcher: Pick<Fetcher, 'get'>
  parse: ParseFeed
  now: () => number
  log: Logger
  /** How long all requests of one poll may take, ms; 60,000 by default. */
  pollMs?: number
  /** Whether pre-releases are told like other releases; `false` by default. */
  tellsPreReleases?: boolean
}

/** A poll may ask a source, the address where it was before, and others where its articles may be. */
const POLL_MS = MINUTE
/** Number of articles from which the publish rate is learned. */
const RHYTHM_ARTICLES = 30
/** Maximum length of a source's name, in characters. */
const NAME = 200
/** Maximum number of articles from one poll of a personal source. */
const MOST_OF_ONE = 200
/** Known articles that a page of links has to list to be the source's: a menu lists none. */
const MIN_KNOWN = 2
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

/**
 * Creates the function that polls one source and returns the number of its new articles.
 *
 * A source stays what it is: an odd answer (a page in place of a feed, a page that lists nothing) adds no article, and the
 * address is asked again. Only what is found in its place for days is taken, and given up when the address that was added
 * answers as before. The function throws whatever keeps the source from being read.
 */
export function createSourcePoller(given: PollDeps): (source: Source) => Promise<number> {
  const { now, pollMs = POLL_MS } = given
  const digestHours = createDigestHours(given.store, now)
  return (source) => {
    const fetcher = withDeadline(given.fetcher, pollMs, now)
    return pollerWith({ ...given, fetcher }, digestHours)(source)
  }
}

function pollerWith(
  deps: PollDeps,
  digestHours: ReturnType<typeof createDigestHours>,
): (source: Source) => Promise<number> {
  const { store, fetcher, parse, now, log } = deps

  const poll = async (source: Source): Promise<number> => {
    const read = await ask(source).catch(async (error: unknown) => {
      // Its address is often at the same host.
      if (error instanceof HostResting || isStop(error)) throw error
      const fresh = await comeBack(source, { isNeeded: true })
      if (fresh === null) throw error
      return { fresh }
    })
    if ('fresh' in read) return read.fresh
    const { response, answer } = read
    if (answer === null) {
      await settle(source, response, validatorsOf(response))
      return (await comeBackIfDue(source)) ?? 0
    }
    if (answer.feed === null) return answerOddly(source, answer.why)
    const news = await record(source, answer.feed)
    await settle(source, response, {
      ...named(source, answer.feed),
      ...(answer.changesUnseen ? { etag: null, lastModified: null } : validatorsOf(response)),
      bodyHash: read.hash,
      ttlMinutes: answer.feed.ttlMinutes,
      skipHours: answer.feed.skipHours,
      ...newsAt(news, now()),
    })
    return news.fresh + ((await comeBackIfDue(source)) ?? 0)
  }

  /** The response, its hash, and what it is to the source; `null` if nothing has changed. */
  const ask = async (source: Source) => {
    const response = await fetcher.get(source.fetchUrl ?? source.url, {
      etag: source.etag,
      lastModified: source.lastModified,
      accept: ACCEPT,
      mayCut: true,
    })
    if (response.status === 304) return { response, answer: null }
    if (response.status !== 200) throw new BadAnswer(response)
    // What a page, a sitemap or a channel lists may depend on the time, or on further responses.
    const hash = source.kind === 'feed' ? bodyHash(source, response) : null
    if (hash !== null && hash === source.bodyHash) return { response, answer: null }
    const answer = await readAnswer(source.kind, response, deps, now(), source)
    return { response, hash, answer }
  }

  /** Stores the articles of a source. Those of a way just taken are news only if they are dated. */
  const record = async (source: Source, feed: Feed, isNewWay = false): Promise<News> => {
    const first = source.lastGoodAt === null
    const mayBeTold = (item: FeedItem) => deps.tellsPreReleases === true || !isPreReleaseItem(item)
    const project = releasedProject(source.fetchUrl ?? source.url)
    const entries =
      project === null
        ? toEntries(feed, { first, now: now(), isNewWay })
        : toEntries(namedReleases(feed, project), {
            first,
            now: now(),
            isNewWay,
            isNews: mayBeTold,
          })
    const needsKnown = source.kind !== 'feed'
    const at = now()
    const fresh = await store.articles.record(source.id, bounded(source, entries), at, {
      needsKnown,
    })
    // Most polls bring nothing, and need no further look.
    const isNews = fresh.length > 0 || hasNewer(feed, source.newestAt, at)
    const isTold = isNews && (await store.sources.hasDelivered(source.id, at))
    return { fresh: fresh.length, isTold }
  }

  /** Handles something else in place of the articles. */
  const answerOddly = async (source: Source, why: string): Promise<number> => {
    const at = now()
    const isNew = source.lastGoodAt === null
    const back = isNew ? null : await comeBack(source, { isNeeded: true })
    if (back !== null) return back
    const isLooking = isNew || isWorthLooking(source, at)
    const found = isLooking ? await findOther(source) : null
    if (found === null && isNew) {
      const isChannel = source.kind === 'channel'
      throw new NotAFeed(isChannel ? why : 'a page, and no way to its articles', true)
    }
    if (found !== null && (isNew || isAgreed(source, found, at))) return take(source, found)
    log.warn({ source: source.id, url: source.url, why }, 'source answers oddly, asked again later')
    await store.sources.update(source.id, {
      ...(isLooking ? degraded(source, found, why, at) : {}),
      failures: 0,
      lastPollAt: at,
      nextPollAt: nextPoll({ ...historyOf(source, at), retryAfterMs: oddWait(source, at) }),
    })
    return 0
  }

  /** Another way to the articles: a feed, or a page of links or a sitemap that has some of the known ones. */
  const findOther = async (source: Source): Promise<FoundSource | null> => {
    if (source.kind === 'channel') return null
    const isNew = source.lastGoodAt === null
    try {
      const found = await findSource(source.url, { fetcher, parse }, now())
      if (found === null || isNew) return found
      const { url, kind, feed } = found
      if (kind === 'feed') {
        return feed.items.length > 0 && !isComments({ url, title: feed.title ?? '' }) ? found : null
      }
      return (await knownIn(source, feed)) >= MIN_KNOWN ? found : null
    } catch (error) {
      if (error instanceof FetchError && !isNew && !isStop(error)) return null
      throw error
    }
  }

  const take = async (source: Source, found: FoundSource): Promise<number> => {
    const at = now()
    log.warn(
      { source: source.id, from: source.url, to: found.url, kind: found.kind },
      'a page answered where a feed should be, found another way to its articles',
    )
    const news = await record(source, found.feed, true)
    await store.sources.update(source.id, {
      ...takeWay(source, found, at),
      ...good(at, news),
      nextPollAt: nextPoll(historyOf(source, at)),
    })
    return news.fresh
  }

  const comeBackIfDue = async (source: Source): Promise<number | null> =>
    isAddressDue(source, now()) ? comeBack(source, { isNeeded: false }) : null

  /**
   * Asks the address that was given, if the source is read elsewhere, and returns there if its articles are there again.
   * `isNeeded`: elsewhere has failed. Otherwise a redirect that was taken back counts only if nothing is lost by it.
   * Returns the number of new articles; `null` if the source stays where it is.
   */
  const comeBack = async (
    source: Source,
    { isNeeded }: { isNeeded: boolean },
  ): Promise<number | null> => {
    const at = now()
    if (source.fetchUrl === null) return null
    if (source.fetchUrl === source.url && source.addedKind === null) return null
    const back = await articlesAt(source)
    const isUseful =
      back !== null &&
      (isNeeded || source.addedKind !== null || (await isAsFresh(source, back.feed)))
    if (back === null || !isUseful) {
      await store.sources.update(source.id, { addressAskedAt: at })
      return null
    }
    log.warn({ source: source.id, url: source.url }, 'source is back at its address')
    const news = await record({ ...source, kind: back.kind }, back.feed)
    await store.sources.update(source.id, {
      ...returnTo(back.kind),
      ...good(at, news),
      nextPollAt: nextPoll(historyOf(source, at)),
    })
    return news.fresh
  }

  /** The articles at the address that was given, unless it still redirects to where the source is read. */
  const articlesAt = async (source: Source): Promise<{ kind: PolledKind; feed: Feed } | null> => {
    let response: Fetched
    try {
      response = await fetcher.get(source.url, { accept: ACCEPT, mayCut: true })
    } catch (error) {
      if (error instanceof FetchError && !isStop(error)) return null
      throw error
    }
    const isThere = source.addedKind === null && response.url === source.fetchUrl
    if (response.status !== 200 || response.permanentUrl !== null || isThere) return null
    for (const kind of formerKinds(source)) {
      const feed = await feedOf(kind, response)
      if (feed === null || feed.items.length === 0) continue
      if (kind === 'feed' || (await knownIn(source, feed)) >= MIN_KNOWN) return { kind, feed }
    }
    return null
  }

  const feedOf = async (kind: PolledKind, response: Fetched): Promise<Feed | null> => {
    try {
      return (await readAnswer(kind, response, deps, now())).feed
    } catch (error) {
      if (error instanceof NotAFeed) return null
      throw error
    }
  }

  const knownIn = async (source: Source, feed: Feed): Promise<number> => {
    const urls = toEntries(feed, { first: false, now: now() }).map(({ url }) => url)
    return store.articles.countPublished(source.id, urls)
  }

  const isAsFresh = async (source: Source, feed: Feed): Promise<boolean> => {
    const [newest = 0] = await store.sources.publishedTimes(source.id, 1)
    return feed.items.some((item) => (publishedAt(item, now()) ?? 0) >= newest)
  }

  /** After a successful poll: schedules the next one, checks whether the source has moved or fallen silent. */
  const settle = async (source: Source, response: Fetched, found: SourceChange): Promise<void> => {
    const at = now()
    const change = { ...found, ...moved(source, response, at) }
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
      digestHours: await digestHours(source),
    })
    await store.sources.update(source.id, {
      ...AS_BEFORE,
      ...change,
      ...(isUnbelievable(source, publishedTimes, response, at)
        ? { etag: null, lastModified: null }
        : {}),
      silent,
      newestAt: newestOf(publishedTimes, at),
      usualGapMs: usualGap(publishedTimes, at),
      failures: 0,
      lastError: null,
      lastPollAt: at,
      lastGoodAt: at,
      nextPollAt,
    })
    if (source.failures > 0 || source.degradedSince !== null) {
      log.info({ source: source.id, url: source.url }, 'source is back')
    }
  }

  return poll
}

/** What is set after articles were read outside the usual way. */
function good(at: number, news: News): SourceChange {
  return {
    failures: 0,
    lastError: null,
    lastPollAt: at,
    lastGoodAt: at,
    ...newsAt(news, at),
  }
}

/** The part of a source's poll history that is stored with the source. */
export function historyOf(
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

/** The validators for the next request; those of before stay where a response says that nothing has changed. */
function validatorsOf({ status, etag, lastModified }: Fetched): SourceChange {
  return status === 304 ? {} : { etag, lastModified }
}
