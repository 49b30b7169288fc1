import {
  type Compilable,
  type CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type RawBuilder,
  sql,
} from 'kysely'
import type { Database } from './database.ts'

/** Stands for a value of a query that is given when the query is executed. */
export type ValueOf<Values> = <Name extends keyof Values>(name: Name) => RawBuilder<Values[Name]>

/** Executes a query with these values. */
type Execute<Values, Row> = (db: Database, values: Values) => Promise<Row[]>

/**
 * A query that Kysely builds and compiles once for each kind of database instead of at every execution, which takes twice as
 * long as executing it: a tap has a dozen. For queries of every tap, whose text does not depend on the values.
 * @example
 * const HAS = compiledQuery((db, value: ValueOf<{ chat: number }>) =>
 *   db.selectFrom('delivery').select('id').where('chat_id', '=', value('chat')))
 * const [row] = await HAS(db, { chat: 7 })
 */
export function compiledQuery<Values extends object, Row>(
  build: (db: Database, value: ValueOf<Values>) => Compilable<Row>,
): Execute<Values, Row> {
  const compiled = new WeakMap<DialectAdapter, CompiledQuery<Row>>()
  const compile = (db: Database): CompiledQuery<Row> =>
    build(db, (name) => sql`${new Placeholder<Values>((values) => values[name])}`).compile()
  return async (db, values) => {
    const { adapter } = db.getExecutor()
    const query = compiled.get(adapter) ?? compile(db)
    compiled.set(adapter, query)
    const parameters = query.parameters.map((one) =>
      one instanceof Placeholder ? one.read(values) : one,
    )
    const run = { ...query, parameters }
    const direct = db.isTransaction ? undefined : directOf(adapter)
    const { rows } = await (direct ?? db).executeQuery<Row>(run)
    return rows
  }
}

/**
 * The adapter of a database that needs no connection of its own for a statement outside transactions. Kysely takes and gives
 * back a connection for each, with a dozen promises, which for a row that SQLite reads in 5 µs cost more than reading it.
 */
export interface DirectAdapter extends DialectAdapter {
  readonly direct: Pick<DatabaseConnection, 'executeQuery'>
}

function directOf(adapter: DialectAdapter): DirectAdapter['direct'] | undefined {
  return isDirect(adapter) ? adapter.direct : undefined
}

function isDirect(adapter: DialectAdapter): adapter is DirectAdapter {
  return 'direct' in adapter
}

class Placeholder<Values> {
  readonly read: (values: Values) => unknown

  constructor(read: (values: Values) => unknown) {
    this.read = read
  }
}
