import type { Compilable, RawBuilder } from 'kysely'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'

/**
 * A query with a list of texts (`in (…)`) that is compiled once for each of a few lengths: a shorter list repeats its last text,
 * which finds nothing more.
 * @returns the function that executes it with a list of at least one text
 * @example
 * const TITLES = listQuery((db, value: ValueOf<{ source: number }>, urls) =>
 *   db.selectFrom('article').select('title').where('source_id', '=', value('source')).where('url', 'in', urls))
 * const rows = await TITLES(db, { source: 7 }, ['https://a.example/1'])
 */
export function listQuery<Values extends object, Row>(
  build: (
    db: Database,
    value: ValueOf<Values>,
    list: readonly RawBuilder<string>[],
  ) => Compilable<Row>,
): (db: Database, values: Values, list: readonly string[]) => Promise<Row[]> {
  type Given = Values & Record<ItemName, string>
  const byLength = new Map<number, (db: Database, given: Given) => Promise<Row[]>>()

  const queryOf = (length: number) => {
    const known = byLength.get(length)
    if (known !== undefined) return known
    const query = compiledQuery<Given, Row>((db, value) => {
      const list = Array.from({ length }, (_, place) => value(itemName(place)))
      return build(db, value, list)
    })
    byLength.set(length, query)
    return query
  }

  return (db, values, list) => {
    const last = list.at(-1)
    if (last === undefined) throw new RangeError('a list of texts is empty')
    const length = 2 ** Math.ceil(Math.log2(list.length))
    const items = Array.from({ length }, (_, place): [ItemName, string] => [
      itemName(place),
      list[place] ?? last,
    ])
    return queryOf(length)(db, { ...values, ...Object.fromEntries(items) } as Given)
  }
}

type ItemName = `item ${number}`

function itemName(place: number): ItemName {
  return `item ${place}`
}
