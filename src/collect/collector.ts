import type { Source } from '../model/source.ts'
import { MINUTE } from '../model/time.ts'
import { BadAnswer } from './bad-answer.ts'
import { FetchError, HostResting } from './fetch/fetch-error.ts'
import { isStop } from './is-stop.ts'
import { createSourcePoller, historyOf, type PollDeps } from './poll-source.ts'
import { nextPoll } from './schedule/next-poll.ts'
import { GONE, goneSince, isGone } from './source-change.ts'

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

/** Polls sources for new articles. */
export interface Collector {
  /** Sources that are due, grouped by host, longest due first. */
  due(): Promise<Due[]>
  /** Polls those of these sources that are still due. Never throws because of a source: failures are stored with it. */
  poll(ids: readonly number[]): Promise<Collected>
}

/** Sources of one host polled concurrently, as many as the fetcher allows. */
const CONCURRENCY = 2
/** Until a source is polled again whose proxy did not connect, ms. */
const PROXY_PAUSE = 5 * MINUTE
/** Sources loaded at a time; the next call finds the others. */
const BATCH = 5000
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
export function createCollector(deps: PollDeps): Collector {
  const { store, now, log } = deps

  const poll = createSourcePoller(deps)

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
            if (pauseAfter(error) === null && !isStop(error)) collected.failures += 1
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

/** Milliseconds to wait after an error that says nothing about the source, because nothing was requested; null after others. */
function pauseAfter(error: unknown): number | null {
  if (error instanceof HostResting) return error.leftMs
  return error instanceof FetchError && error.code === 'proxy' ? PROXY_PAUSE : null
}

function hostOf({ fetchUrl, url }: Source): string {
  return URL.parse(fetchUrl ?? url)?.host ?? ''
}
