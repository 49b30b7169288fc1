import dns from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { Logger } from 'pino'
import { Agent, request } from 'undici'
import { FetchError } from './fetch-error.ts'
import { asFetchError } from './fetch-failure.ts'
import { freshForMs } from './freshness.ts'
import { guardedConnector } from './guard.ts'
import { createHostGate } from './host-gate.ts'
import { ACCEPT_ENCODING, readBody } from './read-body.ts'
import { retryAfterMs } from './retry-after.ts'
import { fetchTarget } from './target.ts'

/** A response, read whole. Any status counts as a response; only redirects are followed. */
export interface Fetched {
  status: number
  /** The address that answered, after redirects. */
  url: string
  /** Where the address has moved for good (301, 308 from the first hop on), else `null`. */
  permanentUrl: string | null
  /** Lower-case names; repeated headers are joined with a comma. */
  headers: Record<string, string>
  /** The body, decompressed. Empty for 304. */
  bytes: Uint8Array
  etag: string | null
  lastModified: string | null
  /** Milliseconds to wait as the server asks (`Retry-After`), else `null`. */
  retryAfterMs: number | null
  /** Milliseconds for which the response is fresh (`Cache-Control`, `Expires`), else `null`. */
  freshForMs: number | null
}

/** What a single fetch can ask for. */
export interface FetchOptions {
  /** Validators of the last response; with them the server can answer 304. */
  etag?: string | null
  lastModified?: string | null
  /** `Accept` header. */
  accept?: string
  signal?: AbortSignal
}

/** The one HTTP client that talks to the open web. It sends GET, and never cookies or credentials. */
export interface Fetcher {
  /** @throws FetchError */
  get(url: string, options?: FetchOptions): Promise<Fetched>
  /** Ends open requests and connections. */
  close(): Promise<void>
}

/** Limits of a fetcher; the defaults are the product's promise. */
export interface FetchLimits {
  /** From the first connection to the last byte, redirects included. 20,000. */
  deadlineMs: number
  /** Decompressed bytes. 5,000,000. */
  maxBytes: number
  /** 5. */
  maxRedirects: number
  /** Requests at once per host. 2. */
  connectionsPerHost: number
  /** Pause between two starts at one host. 500. Hosts of `allowPrivate` are the operator's own and need none. */
  politenessMs: number
}

const DEFAULTS: FetchLimits = {
  deadlineMs: 20_000,
  maxBytes: 5_000_000,
  maxRedirects: 5,
  connectionsPerHost: 2,
  politenessMs: 500,
}

const CONNECT_TIMEOUT_MS = 8_000
const KEEP_ALIVE_MS = 2_000
const MAX_HEADER_BYTES = 32_768
const MAX_HOSTS = 10_000
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])

/**
 * Makes the client.
 *
 * @param options.userAgent says honestly who asks, with an address where the operator can be reached.
 * @param options.allowPrivate `host:port` pairs that may be private; everything else private is refused.
 * @param options.lookup name lookup, `dns.lookup` unless a test brings its own.
 */
export function createFetcher(options: {
  userAgent: string
  allowPrivate: readonly string[]
  now: () => number
  log?: Logger
  lookup?: LookupFunction
  limits?: Partial<FetchLimits>
}): Fetcher {
  const { userAgent, allowPrivate, now, log, lookup = dns.lookup } = options
  const limits = { ...DEFAULTS, ...options.limits }
  const own = new Set(allowPrivate.map((each) => each.trim().toLowerCase()))
  const closing = new AbortController()
  const agent = new Agent({
    connect: guardedConnector({ lookup, allowPrivate, timeoutMs: CONNECT_TIMEOUT_MS }),
    connections: limits.connectionsPerHost,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
  })
  const gate = createHostGate({
    connections: limits.connectionsPerHost,
    delayFor: (host) => (own.has(host) ? 0 : limits.politenessMs),
    maxHosts: MAX_HOSTS,
    now,
  })

  async function hop(target: URL, asked: FetchOptions, signal: AbortSignal) {
    const response = await request(target, {
      dispatcher: agent,
      method: 'GET',
      signal,
      headers: {
        'user-agent': userAgent,
        accept: asked.accept ?? '*/*',
        'accept-encoding': ACCEPT_ENCODING,
        ...(asked.etag ? { 'if-none-match': asked.etag } : {}),
        ...(asked.lastModified ? { 'if-modified-since': asked.lastModified } : {}),
      },
    })
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(response.headers)) {
      if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
    }
    const { statusCode: status } = response
    if (REDIRECTS.has(status) && headers['location']) {
      // undici reports its own early end as an error; there is nobody left to tell.
      response.body.on('error', () => {}).destroy()
      return { status, headers, bytes: null }
    }
    const bytes = await readBody(response.body, {
      contentEncoding: headers['content-encoding'],
      maxBytes: limits.maxBytes,
    })
    return { status, headers, bytes }
  }

  async function get(address: string, asked: FetchOptions = {}): Promise<Fetched> {
    const outer = AbortSignal.any([closing.signal, ...(asked.signal ? [asked.signal] : [])])
    let target = fetchTarget(address)
    let permanent = true
    let permanentUrl: string | null = null
    const deadline = new AbortController()
    let timer: NodeJS.Timeout | null = null
    const signal = AbortSignal.any([outer, deadline.signal])
    try {
      for (let redirects = 0; ; redirects += 1) {
        const leave = await gate.enter(target.host, signal)
        // The wait for a turn at a busy host is ours, not the server's, and does not count.
        timer ??= setTimeout(() => deadline.abort(), limits.deadlineMs)
        const answer = await hop(target, asked, signal).finally(leave)
        if (answer.bytes !== null) {
          return {
            status: answer.status,
            url: target.href,
            permanentUrl,
            headers: answer.headers,
            bytes: answer.bytes,
            etag: answer.headers['etag'] ?? null,
            lastModified: answer.headers['last-modified'] ?? null,
            retryAfterMs: retryAfterMs(answer.headers['retry-after'], now()),
            freshForMs: freshForMs(answer.headers),
          }
        }
        if (redirects >= limits.maxRedirects) {
          throw new FetchError('too-many-redirects', address, `more than ${redirects} redirects`)
        }
        target = fetchTarget(answer.headers['location'] ?? '', target)
        permanent &&= PERMANENT.has(answer.status)
        if (permanent) permanentUrl = target.href
      }
    } catch (error) {
      const failure = outer.aborted
        ? new FetchError('aborted', address, 'given up', error)
        : deadline.signal.aborted
          ? new FetchError('timeout', address, `not done within ${limits.deadlineMs} ms`)
          : asFetchError(error, target.href)
      log?.debug({ url: failure.url, code: failure.code, err: failure }, 'fetch failed')
      throw failure
    } finally {
      if (timer !== null) clearTimeout(timer)
    }
  }

  return {
    get,
    async close() {
      closing.abort()
      await agent.destroy()
    },
  }
}
