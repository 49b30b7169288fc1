import { OperatorError } from '../operator-error.ts'

/** Redis did not answer at start. Every client of Redis throws it: jobs and rate limits, and sessions. */
export class RedisUnreachable extends OperatorError {
  /** `host`: host and port, without a password. `why`: the error code, or what was waited for. */
  constructor(host: string, why: string) {
    super(
      `Redis cannot be reached at ${host} (${why}). Start it, or unset REDIS_URL to do without: one process, sessions in the store.`,
    )
    this.name = 'RedisUnreachable'
  }
}
