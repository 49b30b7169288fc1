import type { IncomingMessage, ServerResponse } from 'node:http'
import { startSiteServer } from '../site-server.ts'
import { algoliaItem, firebaseItem, lobstersStory, redditFeed } from './answers.ts'
import type { FakeThread } from './thread-tree.ts'

/** How the sites are broken: an HTTP status, a text in place of the answer, no answer at all, or half of it. */
export type DiscussionFault =
  | { status: number; retryAfter?: number }
  | { body: string }
  | 'hang'
  | 'truncated'

/** The APIs of Hacker News (both), Lobsters and Reddit with made-up threads, at one address. */
export interface FakeDiscussions {
  /** Its address without a slash at its end: an `HN_API_ROOT` and the like. */
  readonly url: string
  /** `host:port`. */
  readonly host: string
  /** The path of every request so far, oldest first. */
  readonly requests: readonly string[]
  /** Opens a thread, or replaces it. */
  open(thread: FakeThread): void
  /** What answers every request whose path contains `part` from now on; `null` for the threads themselves. */
  break(fault: DiscussionFault | null, part?: string): void
  /** Stops listening and breaks every open connection. */
  close(): Promise<void>
}

const ALGOLIA = /^\/api\/v1\/items\/(\d+)$/
const FIREBASE = /^\/v0\/item\/(\d+)\.json$/
const LOBSTERS = /^\/s\/([a-z0-9]+)\.json$/
const REDDIT = /^\/((?:r|user)\/[\w-]+)\/comments\/([a-z0-9]+)\/\.rss$/
/** What the sites call their threads. */
const IDS = { 'hacker-news': /^[1-9]\d*$/, lobsters: /^[a-z0-9]{6}$/, reddit: /^[a-z0-9]{5,9}$/ }
/** Without `limit`. */
const REDDIT_DEFAULT = 25
const REDDIT_MOST = 100

/**
 * Starts a server of discussions. It has no thread at first.
 * @param options.passesOn whether threads of Hacker News that it does not have are to be asked for there: the sandbox has real sources too
 */
export async function startFakeDiscussions(
  options: { host?: string; port?: number; passesOn?: boolean } = {},
): Promise<FakeDiscussions> {
  const { passesOn = false } = options
  const threads = new Map<string, FakeThread>()
  const requests: string[] = []
  let fault: { how: DiscussionFault; part: string } | null = null
  const server = await startSiteServer({ ...options, answer, keepRequests: false })

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/'
    requests.push(path)
    // A connection that is kept may end in the moment in which it is used again.
    response.setHeader('connection', 'close')
    if (fault !== null && path.includes(fault.part)) return fail(response, fault.how)
    // All of them refuse what does not say who it is.
    if (request.method !== 'GET' || !request.headers['user-agent']) {
      return void response.writeHead(403).end()
    }
    const [type, body] = found(path) ?? []
    const real = type === undefined && passesOn ? realAddress(path) : null
    if (real !== null) return void response.writeHead(302, { location: real }).end()
    if (type === undefined) return void response.writeHead(404).end('{"status":404}')
    response.writeHead(200, { 'content-type': type }).end(body)
  }

  function found(path: string): [type: string, body: string] | null {
    const { pathname, searchParams } = new URL(path, 'http://localhost')
    const of = (site: string, id: string | undefined) => threads.get(`${site} ${id}`)
    const json = 'application/json; charset=utf-8'
    const algolia = of('hacker-news', ALGOLIA.exec(pathname)?.[1])
    if (algolia !== undefined) return [json, algoliaItem(algolia)]
    const firebase = of('hacker-news', FIREBASE.exec(pathname)?.[1])
    if (firebase !== undefined) return [json, firebaseItem(firebase)]
    // Firebase answers `null` for what it does not have.
    if (FIREBASE.test(pathname) && !passesOn) return [json, 'null']
    const lobsters = of('lobsters', LOBSTERS.exec(pathname)?.[1])
    if (lobsters !== undefined) return [json, lobstersStory(lobsters)]
    const [, place = '', id] = REDDIT.exec(pathname) ?? []
    const reddit = of('reddit', id)
    if (reddit === undefined) return null
    const asked = Number(searchParams.get('limit') ?? REDDIT_DEFAULT)
    return [
      'application/atom+xml; charset=UTF-8',
      redditFeed(reddit, place, Math.min(asked, REDDIT_MOST)),
    ]
  }

  return {
    url: server.url,
    host: server.host,
    requests,
    open(thread) {
      const { site, id } = thread
      if (!IDS[site].test(id)) throw new RangeError(`no id of ${site}: ${id}`)
      threads.set(`${thread.site} ${thread.id}`, thread)
    },
    break(how, part = '') {
      fault = how === null ? null : { how, part }
    },
    close: () => server.close(),
  }
}

/** Where Hacker News itself answers a path; `null` for one of another site. */
function realAddress(path: string): string | null {
  if (ALGOLIA.test(path)) return `https://hn.algolia.com${path}`
  return FIREBASE.test(path) ? `https://hacker-news.firebaseio.com${path}` : null
}

function fail(response: ServerResponse, how: DiscussionFault): void {
  if (how === 'hang') return
  if (how === 'truncated') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' })
    return void response.write('{"id":1,"children":[', () => response.destroy())
  }
  if ('body' in how) {
    return void response.writeHead(200, { 'content-type': 'text/html' }).end(how.body)
  }
  const { status, retryAfter } = how
  response
    .writeHead(status, retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` })
    .end()
}

/** Where people read a thread. */
export function addressOf({ site, id }: Pick<FakeThread, 'site' | 'id'>): string {
  switch (site) {
    case 'hacker-news':
      return `https://news.ycombinator.com/item?id=${id}`
    case 'lobsters':
      return `https://lobste.rs/s/${id}/a_title`
    case 'reddit':
      return `https://www.reddit.com/r/programming/comments/${id}/a_title/`
  }
}
