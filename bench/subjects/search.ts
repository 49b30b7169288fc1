import { freshDatabase } from '../deliver/database.ts'
import type { Subject } from '../report/subject.ts'
import type { Table } from '../report/table.ts'
import { fillTexts } from '../search/fill-texts.ts'
import { measureSearches, type SearchCost } from '../search/measure.ts'

/** A database takes some 1.5 GB in full size; there is never more than one. */
const FULL = { articles: 200_000, rounds: 40 }
const QUICK = { articles: 3000, rounds: 5 }
const FILLED = {
  SQLite: process.env.BENCH_SEARCH_SQLITE,
  PostgreSQL: process.env.BENCH_SEARCH_POSTGRES,
}

/** How long searches take in a large store, and whether anybody else waits for them. */
export const search: Subject = {
  name: 'search',
  async run({ isQuick, say }) {
    const { articles, rounds } = isQuick ? QUICK : FULL
    const tables: Table[] = []
    for (const kind of ['SQLite', 'PostgreSQL'] as const) {
      const filled = FILLED[kind]
      if (filled !== undefined) {
        say(`${kind}: measuring`)
        tables.push(table(kind, articles, rounds, await measureSearches(filled, rounds)))
        continue
      }
      const database = await freshDatabase(kind)
      try {
        say(`${kind}: storing ${articles} articles`)
        await fillTexts(database.url, articles, say)
        say(`${kind}: measuring`)
        tables.push(table(kind, articles, rounds, await measureSearches(database.url, rounds)))
      } finally {
        await database.remove()
      }
    }
    return { tables }
  },
}

function table(
  kind: string,
  articles: number,
  rounds: number,
  costs: readonly SearchCost[],
): Table {
  return {
    title: `Search: ${articles.toLocaleString('en')} articles on ${kind}, ${rounds} searches of each kind, in turns`,
    columns: [
      { head: 'kind' },
      { head: 'typed' },
      { head: 'hits' },
      { head: 'p50 ms', digits: 1 },
      { head: 'p99 ms', digits: 1 },
      { head: 'main thread held, p50 ms', digits: 1 },
      { head: 'longest, ms', digits: 1 },
    ],
    rows: costs.map((cost) => [
      cost.kind,
      `\`${cost.typed}\``,
      cost.hits,
      cost.p50Ms,
      cost.p99Ms,
      cost.holdMs,
      cost.longestHoldMs,
    ]),
    notes: ['6 hits mean that there is a page, and more.'],
  }
}
