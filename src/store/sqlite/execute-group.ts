import type { Connection, Statement, StatementResult } from './connection.ts'

/** What came of one statement of a group: its result, or an error of SQLite. */
export type Outcome = { result: StatementResult } | { error: unknown }

/**
 * Executes statements that have nothing to do with each other. Several share one transaction, and with it one wait for the disk;
 * each has an outcome of its own all the same, since SQLite undoes a statement that fails and keeps the others
 * (sqlite.org/lang_conflict, ABORT). If the transaction itself fails, as on a full disk, so do all of them.
 * @returns the outcomes in the order of the statements; their changes are on the disk
 */
export function executeGroup(connection: Connection, group: readonly Statement[]): Outcome[] {
  const [first, ...others] = group
  if (first === undefined) return []
  if (others.length === 0) return [outcomeOf(connection, first)]
  try {
    connection.execute('begin immediate', [])
    const outcomes = group.map((one) => {
      const outcome = outcomeOf(connection, one)
      // Some errors end the whole transaction (sqlite.org/lang_transaction), and what follows would not be part of it.
      if ('error' in outcome && !connection.isTransaction) throw outcome.error
      return outcome
    })
    connection.execute('commit', [])
    return outcomes
  } catch (error) {
    if (connection.isTransaction) connection.execute('rollback', [])
    return group.map(() => ({ error }))
  }
}

function outcomeOf(connection: Connection, { sql, parameters }: Statement): Outcome {
  try {
    return { result: connection.execute(sql, parameters) }
  } catch (error) {
    return { error }
  }
}
