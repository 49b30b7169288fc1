import type { Finding } from '../../model/summary.ts'

/**
 * Why a model gave no summary. `resting`: its circuit breaker is open. `budget`: the daily cap is reached. `cut`: its answer
 * hit the length limit. `malformed`: no summary could be parsed from the answer, even after a second attempt. `unfaithful`:
 * it repeated claims that the article does not make. `too-short`: the article has no text that could be summarised.
 */
export type ModelErrorReason =
  | 'deadline'
  | 'unreachable'
  | 'rate-limited'
  | 'quota'
  | 'access'
  | 'bad-request'
  | 'server'
  | 'refusal'
  | 'cut'
  | 'malformed'
  | 'unfaithful'
  | 'too-short'
  | 'resting'
  | 'budget'

/** A model cannot summarise this article now. The next provider is used, and only the operator is notified. */
export class ModelError extends Error {
  readonly reason: ModelErrorReason
  readonly model: string
  /** HTTP status, if there was a response. */
  readonly status: number | null
  /** How long the server asked us to wait. */
  readonly retryAfterMs: number | null
  /** What the fact check found, for `unfaithful`. */
  readonly findings: Finding[]

  constructor(
    reason: ModelErrorReason,
    model: string,
    more: {
      detail?: string
      status?: number | null
      retryAfterMs?: number | null
      findings?: Finding[]
      cause?: unknown
    } = {},
  ) {
    super(`${model}: ${more.detail ?? reason}`, { cause: more.cause })
    this.name = 'ModelError'
    this.reason = reason
    this.model = model
    this.status = more.status ?? null
    this.retryAfterMs = more.retryAfterMs ?? null
    this.findings = more.findings ?? []
  }
}
