import type { IncomingMessage } from 'node:http'
import type { Fault } from './fault.ts'

/** A request as it came in. `status` is `null` until it is answered. `at` is epoch milliseconds. */
export interface SiteRequest {
  at: number
  method: string
  /** Path and query, as sent. */
  path: string
  status: number | null
  ifNoneMatch: string | null
  ifModifiedSince: string | null
  userAgent: string | null
  fault: Fault['kind'] | null
}

/** Records a request that is not yet answered. */
export function requestOf(
  { method, url, headers }: IncomingMessage,
  fault: Fault | null,
  at: number,
): SiteRequest {
  return {
    at,
    method: method ?? 'GET',
    path: url ?? '/',
    status: null,
    ifNoneMatch: headers['if-none-match'] ?? null,
    ifModifiedSince: headers['if-modified-since'] ?? null,
    userAgent: headers['user-agent'] ?? null,
    fault: fault?.kind ?? null,
  }
}
