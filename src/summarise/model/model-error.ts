import type { Finding } from '../../model/summary.ts'

/**
 * Why a model did not serve. `resting`: its breaker is open. `budget`: the day's cap is reached. `cut`: its answer hit the
 * length limit. `malformed`: no summary could be read out of the answer, also not after a repair. `unfaithful`: it said
 * again what the article does not.
 */
export type ModelFailure =
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
  | 'resting'
  | 'budget'

/** A model that cannot serve this article now. The ladder goes one rung down; nobody but the operator hears of it. */
export class ModelError extends Error {
  readonly reason: ModelFailure
  readonly model: string
  /** HTTP status, where there was an answer. */
  readonly status: number | null
  /** How long the server asked to be left alone. */
  readonly retryAfterMs: number | null
  /** What the guard found, for `unfaithful`. */
  readonly findings: Finding[]

  constructor(
    reason: ModelFailure,
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
