/**
 * Why a search has no results to show. `slow`: it took too long and was stopped. `busy`: too many are waiting, or it waited too
 * long. `broken`: what it ran on failed.
 */
export type SearchFailure = 'slow' | 'busy' | 'broken'

/** A search that was given up, without harm to anything else. The person may search again. */
export class SearchFailed extends Error {
  override readonly name = 'SearchFailed'
  readonly reason: SearchFailure

  constructor(reason: SearchFailure, options?: ErrorOptions) {
    super(`search given up: ${reason}`, options)
    this.reason = reason
  }
}
