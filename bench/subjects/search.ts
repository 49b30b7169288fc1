import { freshDatabase } from '../deliver/database.ts'
import type { Subject } from '../report/subject.ts'
import type { Table } from '../report/table.ts'
import { fillTexts } from '../search/fill-texts.ts'
import { type AskCost, measureAsking } from '../search/measure-asking.ts'
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
        tables.push(...(await tablesOf(kind, filled, articles, rounds)))
        continue
      }
      const database = await freshDatabase(kind)
      try {
        say(`${kind}: storing ${articles} articles`)
        await fillTexts(database.url, articles, say)
        say(`${kind}: measuring`)
        tables.push(...(await tablesOf(kind, database.url, articles, rounds)))
      } finally {
        await database.remove()
      }
    }
    return { tables }
  },
}

async function tablesOf(
  kind: string,
  url: string,
  articles: number,
  rounds: number,
): Promise<Table[]> {
  return [
    table(kind, articles, rounds, await measureSearches(url, rounds)),
    askTable(kind, articles, rounds, 'without a model', await measureAsking(url, rounds, false)),
    askTable(kind, articles, rounds, 'with a model', await measureAsking(url, rounds, true)),
  ]
}

function askTable(
  kind: string,
  articles: number,
  rounds: number,
  how: string,
  costs: readonly AskCost[],
): Table {
  return {
    title: `Ask: a question to ${articles.toLocaleString('en')} articles on ${kind}, ${how}, ${rounds} of each kind, in turns`,
    columns: [
      { head: 'kind' },
      { head: 'question' },
      { head: 'articles' },
      { head: 'p50 ms', digits: 1 },
      { head: 'p95 ms', digits: 1 },
      { head: 'until they are found, p95 ms', digits: 1 },
      { head: 'processor, p50 ms', digits: 1 },
    ],
    rows: costs.map((cost) => [
      cost.kind,
      cost.question,
      cost.articles,
      cost.p50Ms,
      cost.p95Ms,
      cost.findP95Ms,
      cost.cpuP50Ms,
    ]),
    notes: [
      'Until the answer is stored and rendered; the time that the model takes itself is subtracted. On PostgreSQL the processor time is that of the bot alone.',
    ],
  }
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
