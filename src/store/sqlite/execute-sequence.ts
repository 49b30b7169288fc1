import type { Connection, Statement, StatementResult } from './connection.ts'

const ROLLBACK = 'rollback'

/**
 * Executes statements of one transaction, one after the other. Returns the result of the last. A rollback of a transaction that has
 * not begun, or that SQLite has ended itself, does nothing.
 * @throws an error of SQLite with which one failed; those after it are not executed
 */
export function executeSequence(
  connection: Connection,
  statements: readonly Statement[],
): StatementResult {
  let last: StatementResult = { rows: [], changes: 0, lastId: 0 }
  for (const { sql, parameters } of statements) {
    if (sql === ROLLBACK && !connection.isTransaction) continue
    last = connection.execute(sql, parameters)
  }
  return last
}
