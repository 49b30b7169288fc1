/**
 * Why a fetch gave no response.
 * `refused-address`: the host is, or resolves to, an address that is not public.
 * `bad-response`: the response is not valid HTTP, or its compression is broken.
 * `proxy`: a proxy cannot be reached or wants credentials; the site was not asked.
 * `host-resting`: the host asked for a pause (see `HostResting`), nothing was requested.
 * `aborted`: the caller aborted the fetch, or the fetcher was closed.
 */
export type FetchErrorCode =
  | 'bad-url'
  | 'refused-address'
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'bad-response'
  | 'proxy'
  | 'host-resting'
  | 'aborted'

/** A fetch that failed. The message is one line for an operator and names the host, never a whole URL. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly code: FetchErrorCode
  readonly url: string

  constructor(code: FetchErrorCode, url: string, why: string, cause?: unknown) {
    const host = URL.canParse(url) ? new URL(url).host : ''
    super(host === '' ? why : `${host}: ${why}`, { cause })
    this.code = code
    this.url = url
  }
}

/** The host asked for a pause, with whatever of its addresses. Not a failure of this address. */
export class HostResting extends FetchError {
  /** Milliseconds until the pause is over. */
  readonly leftMs: number

  constructor(url: string, leftMs: number) {
    super('host-resting', url, `asked for a pause of ${Math.ceil(leftMs / 1000)} more seconds`)
    this.leftMs = leftMs
  }
}
