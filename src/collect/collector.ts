import { startTurn } from '../jobs/turn.ts'
import { DAILY_SHARE, mayBringMore, type OwnerUsage } from '../model/owner-share.ts'
import { isDue, isPolled, type Source } from '../model/source.ts'
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { BadAnswer } from './bad-answer.ts'
import type { DownloadShare } from './download-share.ts'
import { FetchError, HostResting } from './fetch/fetch-error.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { isStop } from './is-stop.ts'
import { createSourcePoller, historyOf, type PollDeps } from './poll-source.ts'
import { nextPoll } from './schedule/next-poll.ts'
import { GONE, goneSince, isGone } from './source-change.ts'

/** Due sources of one host, or personal ones of one owner. */
export interface Due {
  /**
   * The host: one job polls all its sources, so that no two processes request from one host at the same time. Of personal sources
   * the owner: one job polls some of them, so that nobody takes the places of others.
   */
  key: string
  ids: number[]
  /** Whether these are personal sources. */
  isPersonal: boolean
}

/** The result of polling several sources: sources polled, new articles, failed polls. */
export interface Collected {
  sources: number
  articles: number
  failures: number
  /** Sources for which the turn was too short; missing if there are none. */
  left?: number[]
}

/** Polls sources for new articles. */
export interface Collector {
  /** Sources that are due, grouped by host or owner, longest due first. */
  due(): Promise<Due[]>
  /**
   * Polls those of these sources that are still due, as far as that can be done in one turn: the others stay due and are
   * returned as `left`. Never throws because of a source: failures are stored with it.
   */
  poll(ids: readonly number[]): Promise<Collected>
}

/** What a collector needs. The client that is used for a source depends on whose it is. */
export interface CollectorDeps extends Omit<PollDeps, 'fetcher'> {
  fetcher: Pick<Fetcher, 'forSource'>
  store: PollDeps['store'] & Pick<Store, 'owners'>
  /** What the personal sources of one chat may bring in a day; `DAILY_SHARE` by default. */
  share?: OwnerUsage
  /** What the personal sources of one chat may download in an hour; without it there is no such limit. */
  downloads?: DownloadShare
  /** How long one host or owner keeps its place, ms; 30,000 by default. */
  turnMs?: number
}

/** Sources of one host polled concurrently, as many as the fetcher allows. */
const CONCURRENCY = 2
/** Until a source is polled again whose proxy did not connect, ms. */
const PROXY_PAUSE = 5 * MINUTE
/** Sources loaded at a time; the next call finds the others. */
const BATCH = 5000
/** Personal sources of one owner that are polled in one turn. */
const OWNER_BATCH = 12
/** How long one host or owner keeps its place among those being polled, ms. No poll begins later. */
const TURN = 30_000
/** Until the sources of an owner whose share of the day is used up are looked at again. */
const SHARE_PAUSE = HOUR
/** The same for the share of the hour. */
const DOWNLOAD_PAUSE = 10 * MINUTE

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
  const { store, fetcher, now, log, share = DAILY_SHARE, downloads, turnMs = TURN } = deps

  /** There are two clients at most, so two pollers. */
  const pollers = new Map<PollDeps['fetcher'], ReturnType<typeof createSourcePoller>>()
  const poll = (source: Source, owner: number | null): Promise<number> => {
    const client = fetcher.forSource(source)
    if (owner !== null && downloads !== undefined) {
      return createSourcePoller({ ...deps, fetcher: downloads.counting(client, owner) })(source)
    }
    const known = pollers.get(client)
    if (known !== undefined) return known(source)
    const poller = createSourcePoller({ ...deps, fetcher: client })
    pollers.set(client, poller)
    return poller(source)
  }

  /** Polls later a source that was not asked: its host wants a pause, or the proxy does not connect. */
  const postpone = async (source: Source, ms: number, why: string): Promise<void> => {
    log.info({ source: source.id, url: source.url, ms, why }, 'source was not asked')
    await store.sources.update(source.id, { nextPollAt: now() + ms })
  }

  const fail = async (source: Source, error: unknown): Promise<void> => {
    // It stays due, longer than others, so it is asked first after the restart.
    if (isStop(error)) return
    const pause = pauseAfter(error)
    if (pause !== null) return postpone(source, pause, String(error))
    const at = now()
    const isGoneAnswer = error instanceof BadAnswer && error.message === GONE
    if (isGoneAnswer && isGone(source, at)) {
      log.warn({ source: source.id, url: source.url }, 'source is gone for good (410), paused')
      const gone = { lastError: 'gone for good (HTTP 410)', lastPollAt: at }
      await store.sources.update(source.id, { state: 'paused', ...gone })
      return
    }
    const failures = source.failures + 1
    const why = error instanceof Error ? error.message : String(error)
    log.warn({ source: source.id, url: source.url, failures, why }, 'source could not be read')
    await store.sources.update(source.id, {
      failures,
      lastError: why.slice(0, 500),
      lastPollAt: at,
      ...(isGoneAnswer ? { degradedSince: goneSince(source, at) } : {}),
      nextPollAt: nextPoll({
        ...historyOf(source, at),
        failures,
        retryAfterMs: error instanceof BadAnswer ? error.retryAfterMs : null,
      }),
    })
  }

  /** Who answers for the cost of a source; `null` for nobody. */
  const ownerOf = async (source: Source): Promise<number | null> =>
    source.origin === 'person'
      ? ((await store.owners.of([source.id])).get(source.id) ?? null)
      : null

  /** Whether the owner of a source has used up a share; then the source is looked at again later. */
  const isOverShare = async (source: Source, chat: number | null): Promise<boolean> => {
    if (chat === null) return false
    if (downloads?.isUsedUp(chat) === true) {
      log.warn(
        { source: source.id, chat },
        'the personal sources of a chat have downloaded their share',
      )
      await store.sources.update(source.id, { nextPollAt: now() + DOWNLOAD_PAUSE })
      return true
    }
    const usage = await store.owners.usage(chat, now() - DAY)
    if (mayBringMore(usage, share)) return false
    log.warn(
      { source: source.id, chat, ...usage },
      'the personal sources of a chat are over their share',
    )
    await store.sources.update(source.id, { nextPollAt: now() + SHARE_PAUSE })
    return true
  }

  return {
    async due() {
      const due = await store.sources.due(now(), BATCH)
      // Channels are all at one host, which gets one request a second whoever follows them: one job polls them all.
      const isPersonal = ({ origin, kind }: Source) => origin === 'person' && kind !== 'channel'
      const shared = Map.groupBy(
        due.filter((source) => !isPersonal(source)),
        hostOf,
      )
      const personal = due.filter(isPersonal)
      const ids = (sources: readonly Source[]) => sources.map(({ id }) => id)
      return [
        ...shared.entries().map(([key, some]) => ({ key, ids: ids(some), isPersonal: false })),
        ...[...(await byOwner(personal, store))].map(([key, some]) => {
          return { key, ids: ids(some).slice(0, OWNER_BATCH), isPersonal: true }
        }),
      ]
    },

    async poll(ids) {
      const collected: Collected = { sources: 0, articles: 0, failures: 0 }
      const left: number[] = []
      const queue = ids.values()
      const turn = startTurn(turnMs, now)
      const work = async () => {
        for (const id of queue) {
          if (turn.isOver()) {
            left.push(id)
            continue
          }
          const source = await store.sources.get(id)
          if (source?.state !== 'active' || !isPolled(source.kind) || !isDue(source, now()))
            continue
          const owner = await ownerOf(source)
          if (await isOverShare(source, owner)) continue
          collected.sources += 1
          try {
            // Not `+= await`: it would lose what the other worker adds in the meantime.
            const fresh = await poll(source, owner)
            collected.articles += fresh
          } catch (error) {
            if (pauseAfter(error) === null && !isStop(error)) collected.failures += 1
            await fail(source, error)
          }
        }
      }
      await Promise.all(Array.from({ length: CONCURRENCY }, work))
      log[collected.articles > 0 ? 'info' : 'debug'](collected, 'collected')
      return left.length > 0 ? { ...collected, left } : collected
    },
  }
}

/** Milliseconds to wait after an error that says nothing about the source, because nothing was requested; null after others. */
function pauseAfter(error: unknown): number | null {
  if (error instanceof HostResting) return error.leftMs
  return error instanceof FetchError && error.code === 'proxy' ? PROXY_PAUSE : null
}

/** Personal sources grouped by owner, those without one by host. */
async function byOwner(
  sources: readonly Source[],
  store: Pick<Store, 'owners'>,
): Promise<Map<string, Source[]>> {
  if (sources.length === 0) return new Map()
  const owners = await store.owners.of(sources.map(({ id }) => id))
  return Map.groupBy(sources, (source) => String(owners.get(source.id) ?? hostOf(source)))
}

function hostOf({ fetchUrl, url }: Source): string {
  return URL.parse(fetchUrl ?? url)?.host ?? ''
}
