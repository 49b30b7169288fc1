import dns from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { Logger } from 'pino'
import { request } from 'undici'
import type { Source } from '../../model/source.ts'
import { isProxyAnswer } from '../../proxy/proxy-answer.ts'
import { ProxyDispatcher } from '../../proxy/proxy-dispatcher.ts'
import { ProxyError } from '../../proxy/proxy-error.ts'
import { type ProxySettings, proxyFor } from '../../proxy/proxy-rules.ts'
import { FetchError, HostResting } from './fetch-error.ts'
import { asFetchError } from './fetch-failure.ts'
import { createTargetCheck, guardedConnector, listOf } from './guard.ts'
import { createHostGate } from './host-gate.ts'
import { createHostRest } from './host-rest.ts'
import { ACCEPT_ENCODING, readBody } from './read-body.ts'
import { createRedirectCookies, type RedirectCookies } from './redirect-cookies.ts'
import { freshForMs, headerText, retryAfterMs } from './response-headers.ts'
import { fetchTarget } from './target.ts'

/** A response with its whole body. Any status counts as a response; only redirects are followed. */
export interface Fetched {
  status: number
  /** The final address, after redirects. */
  url: string
  /** The new address if it moved permanently (only 301 and 308 from the first hop on), otherwise `null`. */
  permanentUrl: string | null
  /** Lower-case names; repeated headers are joined with a comma. Without `content-location`. */
  headers: Record<string, string>
  /** The body, decompressed. Empty for 304. */
  bytes: Uint8Array
  /** Whether `bytes` is only the beginning, because the body exceeded the limit. */
  cut: boolean
  etag: string | null
  lastModified: string | null
  /** Milliseconds that the server asks to wait (`Retry-After`), otherwise `null`. */
  retryAfterMs: number | null
  /** Milliseconds for which the response is fresh (`Cache-Control`, `Expires`), otherwise `null`. */
  freshForMs: number | null
}

/** Options of a single fetch. */
export interface FetchOptions {
  /** Validators of the previous response, with which the server can respond 304. */
  etag?: string | null
  lastModified?: string | null
  /** `Accept` header. */
  accept?: string
  /** Whether the beginning of a body that exceeds the limit is enough; otherwise such a body is an error. */
  mayCut?: boolean
  /** Milliseconds for it, if that is less than the fetcher's own deadline. */
  deadlineMs?: number
  /** Bytes of the body, decompressed, where that is another limit than the fetcher's. */
  maxBytes?: number
  signal?: AbortSignal
}

/** What is posted. */
export interface Posted {
  /** `Content-Type` header. */
  type: string
  body: string
  /** Further headers, lower-case names. */
  headers?: Readonly<Record<string, string>>
}

/**
 * The only HTTP client for the public web. Sends GET requests, and posts where a person asked for that; never credentials, and
 * cookies only within the chain of redirects in which they were set. A host that asked for a pause gets none of its addresses
 * requested until it is over.
 */
export interface Fetcher {
  /** Fetches an http or https address. @throws FetchError */
  get(url: string, options?: FetchOptions): Promise<Fetched>
  /**
   * Posts a form to an http or https address. A redirect is not followed: it is the response, without its body. Of a body only the
   * beginning is read. Private hosts are refused as in `get`. @throws FetchError
   */
  postForm(
    url: string,
    form: Readonly<Record<string, string>>,
    options?: Pick<FetchOptions, 'deadlineMs' | 'signal'>,
  ): Promise<Pick<Fetched, 'status' | 'headers' | 'bytes'>>
  /** Posts a body of any type in the same way. @throws FetchError */
  post(
    url: string,
    posted: Posted,
    options?: Pick<FetchOptions, 'deadlineMs' | 'signal'>,
  ): Promise<Pick<Fetched, 'status' | 'headers' | 'bytes'>>
  /**
   * The client for what a source leads to: its articles, its redirects, other addresses of it. Private hosts that the operator
   * opened are open only to a source of the operator that is at one of them itself: neither the author of a public feed nor
   * anybody who adds one may choose what is fetched there.
   */
  forSource(source: Pick<Source, 'origin' | 'url'>): Pick<Fetcher, 'get'>
  /** Aborts open requests and closes all connections. */
  close(): Promise<void>
}

/** Limits of a fetcher. The numbers are the defaults, which the documentation promises. */
export interface FetchLimits {
  /** Milliseconds from the first connection to the last byte, including redirects. 20,000. */
  deadlineMs: number
  /** Size of the body in bytes, decompressed. 5,000,000. */
  maxBytes: number
  /** 5. */
  maxRedirects: number
  /** Concurrent requests per host. 2. */
  connectionsPerHost: number
  /** Milliseconds between the starts of two requests to a host. 500. Not for hosts in `allowPrivate`, which are the operator's own. */
  politenessMs: number
  /** The same for single hosts that are to be asked less often, also if they are in `allowPrivate`; none. */
  pauses: ReadonlyMap<string, number>
}

const DEFAULTS: FetchLimits = {
  deadlineMs: 20_000,
  maxBytes: 5_000_000,
  maxRedirects: 5,
  connectionsPerHost: 2,
  politenessMs: 500,
  pauses: new Map(),
}

const CONNECT_TIMEOUT_MS = 8_000
const KEEP_ALIVE_MS = 2_000
const MAX_HEADER_BYTES = 32_768
const MAX_HOSTS = 10_000
/** Of the response to a form, bytes. */
const MAX_FORM_ANSWER = 64_000
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])
/** RFC 9110 lets clients ignore `Content-Location`; servers behind a proxy often name an address that nobody can reach. */
const IGNORED = new Set(['content-location'])

/** A way to sites, with the private addresses that are open on it. */
interface Way {
  dispatcher: ProxyDispatcher
  /** Checks a target that a proxy connects to. */
  checkTarget: (host: string, port: number) => Promise<string>
}

/**
 * Creates the HTTP client.
 *
 * @param options.userAgent identifies the bot, with an address where the operator can be reached.
 * @param options.allowPrivate `host:port` pairs that may be private; any other private address is refused.
 * @param options.privateFor whose requests may reach these: everybody's by default, or only those of the operator's sources.
 * @param options.proxies the proxies to use; none by default.
 * @param options.lookup name lookup; `dns.lookup` by default, replaced in tests.
 * @example
 * const fetcher = createFetcher({ userAgent: 'Daybrief/0.1 (+https://…)', allowPrivate: [], now: Date.now })
 * const { status, bytes } = await fetcher.get('https://example.org/feed.xml')
 */
export function createFetcher(options: {
  userAgent: string
  allowPrivate: readonly string[]
  privateFor?: 'operators' | 'everybody'
  now: () => number
  log?: Logger
  lookup?: LookupFunction
  proxies?: ProxySettings
  limits?: Partial<FetchLimits>
}): Fetcher {
  const { userAgent, allowPrivate, now, log, lookup = dns.lookup } = options
  const limits = { ...DEFAULTS, ...options.limits }
  const isListed = listOf(allowPrivate)
  const own = new Set(allowPrivate.map((each) => each.trim().toLowerCase()))
  const closing = new AbortController()
  const { proxies = {} } = options
  // Each has connections of its own: one that is open to a private host must not serve those who may not reach it.
  const openWay = (open: readonly string[]): Way => {
    const checkTarget = createTargetCheck({ lookup, allowPrivate: open })
    const dispatcher = new ProxyDispatcher({
      settings: proxies,
      timeoutMs: CONNECT_TIMEOUT_MS,
      lookUp: checkTarget,
      agent: {
        connect: guardedConnector({ lookup, allowPrivate: open, timeoutMs: CONNECT_TIMEOUT_MS }),
        connections: limits.connectionsPerHost,
        pipelining: 1,
        allowH2: false,
        keepAliveTimeout: KEEP_ALIVE_MS,
        maxHeaderSize: MAX_HEADER_BYTES,
      },
    })
    return { dispatcher, checkTarget }
  }
  const operators = openWay(allowPrivate)
  const peoples = options.privateFor === 'operators' ? openWay([]) : operators
  const gate = createHostGate({
    connections: limits.connectionsPerHost,
    delayFor: (host) => limits.pauses.get(host) ?? (own.has(host) ? 0 : limits.politenessMs),
    maxHosts: MAX_HOSTS,
    now,
  })

  const rest = createHostRest({ maxHosts: MAX_HOSTS, now })

  async function requestOnce(
    { dispatcher, checkTarget }: Way,
    target: URL,
    fetchOptions: FetchOptions,
    cookies: RedirectCookies,
    signal: AbortSignal,
    posted: Posted | null = null,
  ) {
    const cookie = cookies.header(target)
    const proxy = proxyFor(proxies, target)
    if (proxy !== null) {
      const port = Number(target.port || (target.protocol === 'https:' ? 443 : 80))
      await untilAborted(checkTarget(target.hostname, port), signal)
    }
    // undici ends a request only once it is connected, which a silent proxy delays for as long as it may.
    const asked = request(target, {
      dispatcher,
      ...(posted === null ? { method: 'GET' } : { method: 'POST', body: posted.body }),
      signal,
      headers: {
        'user-agent': userAgent,
        accept: fetchOptions.accept ?? '*/*',
        'accept-encoding': ACCEPT_ENCODING,
        ...(posted === null ? {} : { ...posted.headers, 'content-type': posted.type }),
        ...(cookie === undefined ? {} : { cookie }),
        ...(fetchOptions.etag ? { 'if-none-match': fetchOptions.etag } : {}),
        ...(fetchOptions.lastModified ? { 'if-modified-since': fetchOptions.lastModified } : {}),
      },
    })
    const response = await untilAborted(asked, signal)
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(response.headers)) {
      if (value === undefined || IGNORED.has(name)) continue
      headers[name] = Array.isArray(value) ? value.join(', ') : value
    }
    const { statusCode: status } = response
    if (proxy !== null && target.protocol === 'http:' && isProxyAnswer(status, headers)) {
      response.body.on('error', () => {}).destroy()
      const code = status === 407 ? 'credentials' : 'refused'
      throw new ProxyError(code, proxy, `answered in place of ${target.host} (HTTP ${status})`)
    }
    rest.heard(target.host, status, retryAfterMs(headers['retry-after'], now()))
    if (REDIRECTS.has(status) && headers['location']) {
      // undici reports the body that is destroyed early as an error, which is expected here.
      response.body.on('error', () => {}).destroy()
      cookies.take(target, [response.headers['set-cookie'] ?? []].flat())
      return { status, headers, body: null }
    }
    const body = await readBody(response.body, {
      contentEncoding: headers['content-encoding'],
      maxBytes: posted === null ? (fetchOptions.maxBytes ?? limits.maxBytes) : MAX_FORM_ANSWER,
      mayCut: posted !== null || (fetchOptions.mayCut ?? false),
    })
    return { status, headers, body }
  }

  /** A request with its redirects; what is posted has none. */
  async function get(
    way: Way,
    address: string,
    fetchOptions: FetchOptions,
    posted: Posted | null = null,
  ): Promise<Fetched> {
    const asked = fetchOptions.signal
    const outer = asked === undefined ? closing.signal : AbortSignal.any([closing.signal, asked])
    const deadlineMs = Math.min(limits.deadlineMs, fetchOptions.deadlineMs ?? limits.deadlineMs)
    let target = fetchTarget(address)
    let permanent = true
    let permanentUrl: string | null = null
    let isLate = false
    let timer: NodeJS.Timeout | null = null
    // Not `AbortSignal.any`, which leaves a weak reference on `closing` behind for each request.
    const stop = new AbortController()
    const { signal } = stop
    const stopWithOuter = () => stop.abort()
    if (outer.aborted) stopWithOuter()
    outer.addEventListener('abort', stopWithOuter, { once: true })
    const cookies = createRedirectCookies()
    try {
      for (let redirects = 0; ; redirects += 1) {
        const release = await gate.enter(target.host, signal)
        // Only now: the host may have asked for a pause while this request waited for its turn.
        const pause = rest.left(target.host)
        if (pause > 0) {
          release()
          throw new HostResting(address, pause)
        }
        // The wait for a slot at a busy host is not the server's fault and does not count.
        timer ??= setTimeout(() => {
          isLate = true
          stop.abort()
        }, deadlineMs)
        const response = await requestOnce(
          way,
          target,
          fetchOptions,
          cookies,
          signal,
          posted,
        ).finally(release)
        if (response.body !== null || posted !== null) {
          return {
            status: response.status,
            url: target.href,
            permanentUrl,
            headers: response.headers,
            ...(response.body ?? { bytes: new Uint8Array(), cut: false }),
            etag: response.headers['etag'] ?? null,
            lastModified: response.headers['last-modified'] ?? null,
            retryAfterMs: retryAfterMs(response.headers['retry-after'], now()),
            freshForMs: freshForMs(response.headers),
          }
        }
        if (redirects >= limits.maxRedirects) {
          throw new FetchError('too-many-redirects', address, `more than ${redirects} redirects`)
        }
        target = fetchTarget(headerText(response.headers['location'] ?? ''), target)
        permanent &&= PERMANENT.has(response.status)
        if (permanent) permanentUrl = target.href
      }
    } catch (error) {
      const failure = outer.aborted
        ? new FetchError('aborted', address, 'given up', error)
        : isLate
          ? new FetchError('timeout', address, `not done within ${deadlineMs} ms`)
          : asFetchError(error, target.href)
      log?.debug({ url: failure.url, code: failure.code, err: failure }, 'fetch failed')
      throw failure
    } finally {
      if (timer !== null) clearTimeout(timer)
      outer.removeEventListener('abort', stopWithOuter)
    }
  }

  const clientOn = (way: Way): Pick<Fetcher, 'get'> => ({
    get: (address, fetchOptions = {}) => get(way, address, fetchOptions),
  })
  const forOperator = clientOn(operators)
  const forPeople = clientOn(peoples)

  return {
    ...forPeople,
    post: (address, posted, options = {}) => get(peoples, address, options, posted),
    postForm: (address, form, options = {}) => {
      const body = new URLSearchParams(form).toString()
      return get(peoples, address, options, { type: 'application/x-www-form-urlencoded', body })
    },
    forSource: ({ origin, url }) =>
      origin !== 'person' && isListed(url) ? forOperator : forPeople,
    async close() {
      closing.abort()
      await Promise.all([operators.dispatcher.destroy(), peoples.dispatcher.destroy()])
    },
  }
}

/** Waits for something that cannot be aborted, but no longer than until the signal aborts. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
