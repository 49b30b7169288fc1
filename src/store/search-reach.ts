import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery } from '../text/search/search-query.ts'
import type { Database } from './database.ts'
import { isPostgres } from './dialect.ts'
import { hasSequences } from './indexed-words.ts'
import { fts5Expression } from './match-expression.ts'

/** The newest articles, which tell how frequent words are. */
const SAMPLE = 500
/**
 * Articles with all words of a phrase whose text is looked at for their order. PostgreSQL has to unpack the words of each for that,
 * some 20 µs of its processor time; SQLite takes 1 µs, and finds the same.
 */
const IN_ORDER = 10_000

/** How far back a search goes. */
export interface SearchReach {
  /** The id of the oldest article that is looked at; 0 for all. */
  oldest: number
  /** Share of the newest articles that have all terms, in any order, 0 to 1; `null` for a query without phrases. */
  share: number | null
}

/**
 * How far back a search goes: words are looked for in all articles, a phrase in the newest ones of which some `IN_ORDER` have all
 * of its words. That is all articles as well, unless the words are frequent: "the of and to" is in 5 articles of a
 * thousand, but its words are in nearly all 200,000, and reading those takes PostgreSQL four seconds.
 */
export async function searchReach(
  db: Database,
  query: SearchQuery,
  inOrder = IN_ORDER,
): Promise<SearchReach> {
  const words = inAnyOrder(query)
  if (words.length === query.length) return { oldest: 0, share: null }
  const { rows } = await (isPostgres(db) ? inWords(words) : inFts5(words)).execute(db)
  const [{ first, last, matching }] = rows as [Sample]
  if (first === null || last === null || matching === 0) return { oldest: 0, share: 0 }
  const ids = ((last - first + 1) * inOrder) / matching
  return { oldest: Math.max(0, Math.floor(last - ids)), share: matching / SAMPLE }
}

/** The terms of a query, each by itself. */
export function inAnyOrder(query: SearchQuery): SearchQuery {
  return query.flatMap(({ terms, isPrefix }) =>
    terms.map((term, at) => ({ terms: [term], isPrefix: isPrefix && at === terms.length - 1 })),
  )
}

/** The oldest and the newest id of the sample, and how many of it match. */
interface Sample {
  first: number | null
  last: number | null
  matching: number
}

function inWords(words: SearchQuery): RawBuilder<Sample> {
  return sql<Sample>`
    select min(article_id) as first, max(article_id) as last,
      count(*) filter (where ${hasSequences(words, 'anywhere')}) as matching
    from (select * from article_text order by article_id desc limit ${SAMPLE}) as article_text
  `
}

function inFts5(words: SearchQuery): RawBuilder<Sample> {
  return sql<Sample>`
    with newest as materialized (select rowid as id from article_text order by rowid desc limit ${SAMPLE})
    select min(id) as first, max(id) as last, (
      select count(*) from article_text
      where article_text match ${fts5Expression(words, 'anywhere')} and rowid >= (select min(id) from newest)
    ) as matching
    from newest
  `
}
