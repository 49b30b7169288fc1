import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai'
import { ModelError } from './model-error.ts'

/** Converts anything the SDK throws. Headers and the request are never kept, so that no key can reach a log. */
export function toModelError(error: unknown, model: string, now: () => number): ModelError {
  if (error instanceof ModelError) return error
  if (error instanceof APIConnectionTimeoutError) return new ModelError('deadline', model)
  if (error instanceof APIConnectionError) {
    return new ModelError('unreachable', model, { detail: causeOf(error) })
  }
  if (error instanceof APIError && typeof error.status === 'number') {
    const { status } = error
    const headers: unknown = error.headers
    return new ModelError(reasonOf(status, error.code ?? error.type), model, {
      status,
      detail: error.message.slice(0, 300),
      retryAfterMs: headers instanceof Headers ? retryAfter(headers, now) : null,
    })
  }
  // A 200 that is not JSON, or a truncated body: the server is up, but its answer is unusable.
  return new ModelError('malformed', model, { detail: String(error).slice(0, 300) })
}

function reasonOf(status: number, code: string | null | undefined): ModelError['reason'] {
  if (code === 'insufficient_quota' || code === 'billing_hard_limit_reached' || status === 402) {
    return 'quota'
  }
  if (status === 401 || status === 403 || status === 404) return 'access'
  if (status === 429) return 'rate-limited'
  if (status === 408 || status === 409 || status >= 500) return 'server'
  return 'bad-request'
}

/** `Retry-After` (seconds or an HTTP date) in milliseconds; `null` if absent or invalid. */
function retryAfter(headers: Headers, now: () => number): number | null {
  const ms = Number.parseFloat(headers.get('retry-after-ms') ?? '')
  if (ms >= 0) return ms
  const value = headers.get('retry-after')
  if (value === null) return null
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - now())
}

function causeOf(error: Error): string {
  const { cause } = error
  return cause instanceof Error ? `${error.message} ${cause.message}` : error.message
}
