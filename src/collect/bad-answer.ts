import type { Fetched } from './fetch/fetcher.ts'

/** The server responded with a status other than 200 and 304. */
export class BadAnswer extends Error {
  readonly status: number
  readonly retryAfterMs: number | null

  constructor({ status, retryAfterMs }: Pick<Fetched, 'status' | 'retryAfterMs'>) {
    super(`HTTP ${status}`)
    this.name = 'BadAnswer'
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}
