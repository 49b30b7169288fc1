/**
 * Why a proxy did not connect us.
 * `unreachable`: it does not answer, or not in time. `credentials`: it wants others. `refused`: it will not, or cannot,
 * connect to the target; for a site that does not answer, a proxy says the same.
 */
export type ProxyErrorCode = 'unreachable' | 'credentials' | 'refused'

/** A proxy's own failure, as opposed to one of the server behind it. The message names the proxy's host and no credentials. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
  readonly code: ProxyErrorCode

  constructor(code: ProxyErrorCode, proxy: URL, why: string, cause?: unknown) {
    super(`the proxy ${proxy.host} ${why}`, { cause })
    this.code = code
  }
}
