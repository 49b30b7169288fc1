import type { CompiledQuery } from 'kysely'

/**
 * A statement of a transaction whose result nobody needs, so that it may be sent with the next one: SQLite writes in a thread of its
 * own, and a message to it costs more than inserting a row. It fails when that next statement does, at the latest at the commit.
 */
export interface DeferredQuery<R = unknown> extends CompiledQuery<R> {
  readonly isDeferred: true
}

export function isDeferred(query: CompiledQuery): query is DeferredQuery {
  return 'isDeferred' in query && query.isDeferred === true
}
