/** The sites of the collecting benchmark, in a process of their own, so that their work is not counted as the collector's. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { startSiteServer } from '../../sandbox/sites/site-server.ts'
import { HOUR } from '../../src/model/time.ts'
import { feedBody } from './feed-body.ts'
import { gapOf } from './sources.ts'

/** What the process can be asked. */
export type SitesRequest =
  /** From now on `share` of the sources answer 304 to a client that knows their feed; the others have something new each round. */
  | { ask: 'round'; round: number; share: number }
  /** Sets the clock of the paced sources, epoch milliseconds. */
  | { ask: 'clock'; at: number }
  | { ask: 'counts' }

/** What the sites served since the counts were last asked for. */
export interface SiteCounts {
  requests: number
  notModified: number
  bytes: number
}

const SLOW_MS = 500
const STARTED = Date.now()

let round = 1
let share = 0
let clock = STARTED
let counts: SiteCounts = { requests: 0, notModified: 0, bytes: 0 }

function answer(request: IncomingMessage, response: ServerResponse): void {
  const remote = request.socket.remoteAddress ?? ''
  // It listens on all addresses so that each source has a host of its own; other machines get nothing.
  if (!remote.replace('::ffff:', '').startsWith('127.')) return void request.socket.destroy()
  counts.requests += 1
  const [, kind = '', place = '0'] = (request.url ?? '').split('/')
  const number = Number(place)
  if (kind === 'feed' && number % 100 === 13) return void request.socket.destroy()
  const { newest, dateOf } = kind === 'paced' ? paced(number) : inRounds(number)
  const etag = `"${number}-${newest}"`
  const base = `http://${request.headers.host}`
  const send = () => {
    // Spelled as HTTP/1 servers do: newsboat recognises `ETag` in no other case.
    if (request.headers['if-none-match'] === etag && (kind === 'paced' || share > 0)) {
      counts.notModified += 1
      return response.writeHead(304, { ETag: etag }).end()
    }
    const body = feedBody(place, base, newest, dateOf)
    counts.bytes += Buffer.byteLength(body)
    return response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: etag }).end(body)
  }
  if (kind === 'feed' && number % 20 === 7) setTimeout(send, SLOW_MS)
  else send()
}

/** Each round one source in ten has something new. */
function inRounds(number: number) {
  const newest = 100 + Math.floor((round + (number % 10)) / 10)
  return { newest, dateOf: (item: number) => STARTED - 2 * HOUR - (101 - item) * 8 * HOUR }
}

function paced(number: number) {
  const gap = gapOf(number)
  // Spread, so that they do not all publish on the hour.
  const offset = (number * 7_919_000) % gap
  return {
    newest: Math.floor((clock - offset) / gap),
    dateOf: (item: number) => item * gap + offset,
  }
}

process.on('message', (message: SitesRequest) => {
  if (message.ask === 'round') ({ round, share } = message)
  if (message.ask === 'clock') clock = message.at
  process.send?.(counts)
  if (message.ask === 'counts') counts = { requests: 0, notModified: 0, bytes: 0 }
})

// A port that nobody listens on: taken while the sites choose theirs, then given back.
const unused = await startSiteServer({ host: null })
const sites = await startSiteServer({ host: null, answer, keepRequests: false })
await unused.close()
process.send?.({ sites: sites.port, nobody: unused.port })
