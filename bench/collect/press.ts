/** The sites of a collecting, as a process of its own, so that its work is not counted as the collector's. */
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createPort } from 'node:net'
import { HOUR } from '../../src/model/time.ts'
import { feedText } from './feed-text.ts'
import { gapOf } from './sources.ts'

/** What it is asked. */
export type PressAsk =
  /** From now on such a share of sources says 304 to who knows its feed; the others have something new each round. */
  | { ask: 'round'; round: number; share: number }
  /** What the clock of the paced sources says. */
  | { ask: 'clock'; at: number }
  | { ask: 'counts' }

/** What came in since it was last asked. */
export interface PressCounts {
  requests: number
  notModified: number
  bytes: number
}

const SLOW_MS = 500
const STARTED = Date.now()

let round = 1
let share = 0
let clock = STARTED
let counts: PressCounts = { requests: 0, notModified: 0, bytes: 0 }

const server = createServer((request, response) => {
  const remote = request.socket.remoteAddress ?? ''
  // It has to listen everywhere to be reached under many addresses, and is nobody's but this machine's.
  if (!remote.replace('::ffff:', '').startsWith('127.')) return request.socket.destroy()
  counts.requests += 1
  const [, kind = '', place = '0'] = (request.url ?? '').split('/')
  const number = Number(place)
  if (kind === 'feed' && number % 100 === 13) return request.socket.destroy()
  const { newest, dateOf } = kind === 'paced' ? paced(number) : inRounds(number)
  const etag = `"${number}-${newest}"`
  const base = `http://${request.headers.host}`
  // Spelled as servers of HTTP/1 do: newsboat knows `ETag` in no other case.
  const answer = () => {
    if (request.headers['if-none-match'] === etag && (kind === 'paced' || share > 0)) {
      counts.notModified += 1
      return response.writeHead(304, { ETag: etag }).end()
    }
    const body = feedText(place, base, newest, dateOf)
    counts.bytes += Buffer.byteLength(body)
    return response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: etag }).end(body)
  }
  if (kind === 'feed' && number % 20 === 7) return setTimeout(answer, SLOW_MS)
  return answer()
})

/** One source in ten of those that may change has something new each round, all of them where the share is 0.9. */
function inRounds(number: number) {
  const newest = 100 + Math.floor((round + (number % 10)) / 10)
  return { newest, dateOf: (item: number) => STARTED - 2 * HOUR - (101 - item) * 8 * HOUR }
}

function paced(number: number) {
  const gap = gapOf(number)
  // Not all at the full hour.
  const offset = (number * 7_919_000) % gap
  return {
    newest: Math.floor((clock - offset) / gap),
    dateOf: (item: number) => item * gap + offset,
  }
}

process.on('message', (message: PressAsk) => {
  if (message.ask === 'round') ({ round, share } = message)
  if (message.ask === 'clock') clock = message.at
  process.send?.(counts)
  if (message.ask === 'counts') counts = { requests: 0, notModified: 0, bytes: 0 }
})
// A port where nobody listens: taken once, and given back.
const nobody = createPort()
await new Promise<void>((resolve) => nobody.listen(0, resolve))
const { port: free } = nobody.address() as AddressInfo
await new Promise<void>((resolve) => server.listen(0, resolve))
await new Promise((resolve) => nobody.close(resolve))
process.send?.({ press: (server.address() as AddressInfo).port, nobody: free })
