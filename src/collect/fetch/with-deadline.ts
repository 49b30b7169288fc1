import { FetchError } from './fetch-error.ts'
import type { Fetcher } from './fetcher.ts'

/**
 * A fetcher for requests that must all be done within `ms` milliseconds from now: a poll may look at several addresses, each of
 * which could use up the deadline of a request.
 */
export function withDeadline(
  fetcher: Pick<Fetcher, 'get'>,
  ms: number,
  now: () => number,
): Pick<Fetcher, 'get'> {
  const end = now() + ms
  return {
    async get(url, options) {
      const left = end - now()
      if (left <= 0) {
        throw new FetchError('timeout', url, `not done within ${ms} ms, with all requests`)
      }
      return fetcher.get(url, { ...options, deadlineMs: left })
    },
  }
}
