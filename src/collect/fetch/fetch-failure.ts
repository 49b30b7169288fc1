import { errors } from 'undici'
import { errorCode } from '../../model/error-code.ts'
import { ProxyError } from '../../proxy/proxy-error.ts'
import { FetchError, type FetchErrorCode } from './fetch-error.ts'
import { RefusedAddress } from './guard.ts'
import { BodyTooLarge, UnknownCoding } from './read-body.ts'

const BY_CODE: Record<string, [FetchErrorCode, string]> = {
  ENOTFOUND: ['dns', 'no such host'],
  EAI_AGAIN: ['dns', 'the name server does not answer'],
  EAI_NODATA: ['dns', 'the host has no address'],
  EAI_FAIL: ['dns', 'the name server failed'],
  ECONNREFUSED: ['connect', 'connection refused'],
  ECONNRESET: ['connect', 'connection reset'],
  EHOSTUNREACH: ['connect', 'host unreachable'],
  ENETUNREACH: ['connect', 'network unreachable'],
  EPIPE: ['connect', 'connection closed'],
  ETIMEDOUT: ['timeout', 'the connection took too long to open'],
  UND_ERR_SOCKET: ['connect', 'the server closed the connection'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'the connection took too long to open'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'no answer in time'],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'the answer stopped coming'],
  UND_ERR_HEADERS_OVERFLOW: ['bad-response', 'the response headers are too large'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['bad-response', 'the body is shorter than announced'],
  UND_ERR_INVALID_ARG: ['bad-url', 'the address cannot be requested'],
  UND_ERR_DESTROYED: ['aborted', 'the fetcher is closed'],
  UND_ERR_CLOSED: ['aborted', 'the fetcher is closed'],
}

const TLS = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO$)/
const BROKEN = /^(HPE_|Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ZSTD_|ERR_ZSTD|ERR_PADDING)/

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = errorCode(error)
  if (code !== undefined) return code
  // Happy Eyeballs tries several addresses; report the first failure.
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return codeOf(error.cause)
}

/** Converts any error of the network, zlib or the guard to a FetchError with a code and a message for the operator. */
export function asFetchError(error: unknown, url: string): FetchError {
  if (error instanceof FetchError) return error
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof RefusedAddress)
      return new FetchError('refused-address', url, cause.message)
  }
  if (error instanceof ProxyError) {
    const code = error.code === 'refused' ? 'connect' : 'proxy'
    return new FetchError(code, url, error.message, error)
  }
  if (error instanceof BodyTooLarge) return new FetchError('too-large', url, error.message)
  if (error instanceof UnknownCoding) return new FetchError('bad-response', url, error.message)
  const code = codeOf(error)
  const known = BY_CODE[code]
  if (known) return new FetchError(known[0], url, known[1], error)
  if (TLS.test(code)) {
    return new FetchError('tls', url, `no secure connection (${code})`, error)
  }
  if (error instanceof errors.HTTPParserError || BROKEN.test(code))
    return new FetchError('bad-response', url, `broken response (${code || 'no HTTP'})`, error)
  return new FetchError('connect', url, `request failed (${code || String(error)})`, error)
}
