import { isDeepStrictEqual } from 'node:util'
import type { Compilable, CompiledQuery, DialectAdapter } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import type { DeferredQuery } from './deferred-query.ts'

/** Rows of one statement. The database keeps a prepared statement for each number of rows. */
const MOST = 16

/**
 * An insert of any number of rows in few statements, each compiled once for each number of rows and kind of database: a feed
 * has ten new articles, and one message to the thread that writes costs more than one row. Rows are inserted in their order.
 *
 * All rows have the same columns in the same order, and values only.
 * @param options.isDeferred whether it may be sent with the next statement of its transaction: nobody needs its result.
 * @throws TypeError if they have not
 * @example
 * const INSERT = insertRows((db, rows: readonly Row[]) => db.insertInto('content').values(rows))
 * await INSERT(tx, [{ article_id: 1, feed_html: null }])
 */
export function insertRows<Row extends object, Result>(
  build: (db: Database, rows: readonly Row[]) => Compilable<Result>,
  options: { isDeferred: boolean } = { isDeferred: false },
): (db: Database, rows: readonly Row[]) => Promise<Result[]> {
  const compiled = new WeakMap<DialectAdapter, Map<number, CompiledQuery<Result>>>()

  const compile = (db: Database, rows: readonly Row[]): CompiledQuery<Result> => {
    const query = build(db, rows).compile()
    if (!isDeepStrictEqual([...query.parameters], valuesOf(rows))) {
      throw new TypeError('the values of an insert are not its parameters')
    }
    return query
  }

  return async (db, all) => {
    const { adapter } = db.getExecutor()
    const byCount = compiled.get(adapter) ?? new Map<number, CompiledQuery<Result>>()
    compiled.set(adapter, byCount)
    const results: Result[] = []
    for (const rows of chunks(all, MOST)) {
      const query = byCount.get(rows.length) ?? compile(db, rows)
      byCount.set(rows.length, query)
      const parameters = valuesOf(rows)
      if (parameters.length !== query.parameters.length) {
        throw new TypeError('rows of one insert have other columns')
      }
      const run = { ...query, parameters }
      const deferred: DeferredQuery<Result> = { ...run, isDeferred: true }
      const { rows: returned } = await db.executeQuery<Result>(options.isDeferred ? deferred : run)
      results.push(...returned)
    }
    return results
  }
}

function valuesOf(rows: readonly object[]): unknown[] {
  return rows.flatMap((row) => Object.values(row))
}
