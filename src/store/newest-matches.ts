import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery } from '../text/search/search-query.ts'
import type { Database } from './database.ts'
import { hasSequences, hasTerms } from './indexed-words.ts'
import type { SearchReach } from './search-reach.ts'
import { EACH_BY_ITSELF, visibleTo } from './visibility.ts'

/** The newest articles, which are looked at one by one first: some 10 ms. */
const SAMPLE = 500
/**
 * Of what at least this share of them contains, the next ones are found sooner by going on one by one than by the index, which
 * yields all that match before the first is known.
 */
const FREQUENT = 0.04
/** The same for the words of a phrase, which are found by the index before any text is read for their order. */
const FREQUENT_WORDS = 0.7

interface Match {
  id: number
  isVisible: boolean
}

/**
 * The ids of the newest articles, at most `most`, that contain everything and that a chat may see. PostgreSQL's statistics
 * know neither beginnings of words nor phrases nor how long it takes to read a text's terms: left to itself it looks at 200,000
 * articles one by one for a rare word (5 s), or sorts as many for a frequent one. So how frequent it is is measured on
 * the newest articles, and decides about the rest. SQLite's index yields the newest first and needs none of this.
 */
export async function newestMatches(
  db: Database,
  query: SearchQuery,
  chatId: number,
  { most, oldest, share }: SearchReach & { most: number },
): Promise<number[]> {
  const sampled = await oldestOfSample(db)
  const isInSample = sql<boolean>`article_text.article_id >= ${sampled}`
  const sample = await oneByOne(db, query, chatId, isInSample, SAMPLE)
  const ids = sample.filter(({ isVisible }) => isVisible).map(({ id }) => id)
  if (sampled === 0 || ids.length >= most) return ids.slice(0, most)
  const isFrequent = sample.length >= SAMPLE * FREQUENT || (share ?? 0) >= FREQUENT_WORDS
  const find = isFrequent ? visibleOneByOne : share === null ? visibleByIndex : visibleInOrder
  const range = { from: oldest, before: sampled }
  const rest = await find(db, query, chatId, range, most - ids.length)
  return [...ids, ...rest]
}

/** Ids of articles: from the first up to the last, which is not among them. */
interface IdRange {
  from: number
  before: number
}

/** The id that the sample begins with; 0 if it has all articles. */
async function oldestOfSample(db: Database): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select article_id as id from article_text order by article_id desc offset ${SAMPLE - 1} limit 1
  `.execute(db)
  return rows[0]?.id ?? 0
}

async function oneByOne(
  db: Database,
  query: SearchQuery,
  chatId: number,
  range: RawBuilder<boolean>,
  limit: number,
): Promise<Match[]> {
  const { rows } = await sql<Match>`
    select article.id, ${visibleTo(chatId)} as "isVisible"
    from article_text join article on article.id = article_text.article_id
    where ${range} and ${hasSequences(query, 'anywhere')}
    order by article_text.article_id desc
    limit ${limit}
  `.execute(db)
  return rows
}

async function visibleOneByOne(
  db: Database,
  query: SearchQuery,
  chatId: number,
  { from, before }: IdRange,
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select article.id
    from article_text join article on article.id = article_text.article_id
    where article_text.article_id >= ${from} and article_text.article_id < ${before}
      and ${hasSequences(query, 'anywhere')} and ${visibleTo(chatId)}
    order by article_text.article_id desc
    limit ${limit}
  `.execute(db)
  return rows.map(({ id }) => id)
}

async function visibleByIndex(
  db: Database,
  query: SearchQuery,
  chatId: number,
  { before }: IdRange,
  limit: number,
): Promise<number[]> {
  // All that match, by the index of terms alone; then the newest of them, until enough may be seen.
  const { rows } = await sql<{ id: number }>`
    with matching as materialized (
      select article_id from article_text
      where ${hasTerms(query)} and article_text.article_id + 0 < ${before}
    )
    select article.id
    from (select article_id from matching order by article_id desc) as matching
    join article on article.id = matching.article_id
    where ${visibleTo(chatId)}
    order by matching.article_id desc
    limit ${limit}
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** For phrases: their words by the index, which needs no text; then those in which they stand in order, the newest first. */
async function visibleInOrder(
  db: Database,
  query: SearchQuery,
  chatId: number,
  { from, before }: IdRange,
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with having_words as materialized (
      select article_id from article_text
      where ${hasTerms(query)}
        and article_text.article_id + 0 >= ${from} and article_text.article_id + 0 < ${before}
    )
    select article.id
    from (select article_id from having_words order by article_id desc) as having_words
    join article on article.id = having_words.article_id
    where exists (
        select 1 from article_text
        where article_text.article_id = having_words.article_id and ${hasSequences(query, 'anywhere')}
        ${EACH_BY_ITSELF}
      )
      and ${visibleTo(chatId)}
    order by having_words.article_id desc
    limit ${limit}
  `.execute(db)
  return rows.map(({ id }) => id)
}
