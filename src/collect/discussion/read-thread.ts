import { SECOND } from '../../model/time.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import type { FetchOptions, Fetcher } from '../fetch/fetcher.ts'
import type { ParseFeed } from '../read-answer.ts'
import type { ThreadComments } from './comment.ts'
import {
  HN_API,
  HN_ITEMS,
  hackerNewsComments,
  type HackerNewsRanks,
  hackerNewsRanks,
} from './hacker-news-thread.ts'
import { LOBSTERS, lobstersComments } from './lobsters-thread.ts'
import { REDDIT_COMMENTS, redditComments } from './reddit-thread.ts'
import type { ThreadAddress } from './thread-address.ts'

/** What reading a thread needs. */
export interface ThreadDeps {
  fetcher: Pick<Fetcher, 'get'>
  parse: ParseFeed
}

/** The site answered, but not with the comments of the thread. */
export class NoThread extends Error {
  override readonly name = 'NoThread'
}

/** Bytes of a thread: its five thousand comments with what the site says of each. */
const MAX_BYTES = 12_000_000
/** The order of comments is not worth more waiting. */
export const RANKS_MS = 2.3 * SECOND

/**
 * Requests the comments of a thread, as long as `signal` lets it.
 * @throws {FetchError} if the site does not answer, or asked for a pause
 * @throws {NoThread} if it answers with something else, such as 404 or 429
 * @throws {NotAFeed} where it should have been a feed
 */
export async function readThread(
  thread: ThreadAddress,
  deps: ThreadDeps,
  signal: AbortSignal,
): Promise<ThreadComments> {
  switch (thread.site) {
    case 'hacker-news': {
      const [story, ranks] = await Promise.all([
        getJson(`${HN_API}/api/v1/items/${thread.id}`, deps, { signal }),
        readRanks(thread.id, deps, signal),
      ])
      return found(hackerNewsComments(story, ranks), thread)
    }
    case 'lobsters': {
      const story = await getJson(`${LOBSTERS}/s/${thread.id}.json`, deps, { signal })
      return found(lobstersComments(story), thread)
    }
    case 'reddit': {
      const address = `${thread.url}.rss?sort=top&limit=${REDDIT_COMMENTS}`
      const response = await deps.fetcher.get(address, { accept: 'application/atom+xml', signal })
      if (response.status !== 200) throw answered(thread.site, response.status)
      const { bytes, url, headers } = response
      return redditComments(await deps.parse(bytes, { url, headers }), thread)
    }
  }
}

/** In which order Hacker News shows the comments; `null` where it does not say so in time, which is no failure of the thread. */
async function readRanks(
  id: string,
  deps: ThreadDeps,
  signal: AbortSignal,
): Promise<HackerNewsRanks | null> {
  const limits = { signal, deadlineMs: RANKS_MS }
  try {
    return hackerNewsRanks(await getJson(`${HN_ITEMS}/v0/item/${id}.json`, deps, limits))
  } catch (error) {
    if (error instanceof FetchError || error instanceof NoThread) return null
    throw error
  }
}

async function getJson(
  address: string,
  { fetcher }: ThreadDeps,
  limits: Pick<FetchOptions, 'signal' | 'deadlineMs'>,
): Promise<unknown> {
  const response = await fetcher.get(address, {
    ...limits,
    accept: 'application/json',
    maxBytes: MAX_BYTES,
  })
  const { host } = new URL(address)
  if (response.status !== 200) throw answered(host, response.status)
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(response.bytes))
    return value
  } catch (error) {
    throw new NoThread(`${host} did not answer in JSON`, { cause: error })
  }
}

function answered(who: string, status: number): NoThread {
  return new NoThread(`${who} answered ${status}`)
}

function found(comments: ThreadComments | null, { site, id }: ThreadAddress): ThreadComments {
  if (comments === null) throw new NoThread(`${site} knows no thread ${id}`)
  return comments
}
