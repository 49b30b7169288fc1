import { type RawBuilder, sql } from 'kysely'
import type { FoundArticle, ListedArticle } from '../model/article.ts'
import type { SearchQuery } from '../text/search/search-query.ts'
import { snippetOf } from '../text/search/snippet.ts'
import { BLOCK_COLUMNS } from './codecs/block-codec.ts'
import type { Database } from './database.ts'
import { isPostgres } from './dialect.ts'
import { hasSequences } from './indexed-words.ts'
import { fts5Expression, type SearchedPart } from './match-expression.ts'
import { mostMatches } from './most-matches.ts'
import { newestMatches } from './newest-matches.ts'
import { INDEXED_LENGTH, textOf } from './search-index.ts'
import { type SearchReach, searchReach } from './search-reach.ts'
import { EACH_BY_ITSELF, followedBy, shownAs, visibleTo } from './visibility.ts'

/** What a chat can search for: articles that it may see. */
export interface Search {
  /**
   * The ids of the articles that contain all of this, best first.
   * @throws {SearchFailed}
   */
  ids(query: SearchQuery, offset: number, limit: number): Promise<number[]>
  /**
   * The ids of the articles that contain most of this, best first (`mostMatches`).
   * @throws {SearchFailed}
   */
  most(query: SearchQuery, limit: number): Promise<number[]>
  /**
   * The same with what a list shows of each: its title, its source, and the text around the match.
   * @throws {SearchFailed}
   */
  find(query: SearchQuery, offset: number, limit: number): Promise<FoundArticle[]>
}

/** A search of one chat. A thread gets it as it is. */
export interface SearchRequest {
  chatId: number
  query: SearchQuery
  offset: number
  limit: number
  /** Whether the text around each match is wanted; it takes longer than finding the articles. */
  hasSnippets: boolean
  /** Whether articles that contain only some of it are wanted too, those that contain most of it first (`mostMatches`). */
  isPartial?: boolean
}

/** Results that can be reached by paging: twenty pages. Deeper pages are empty, however a tap was forged. */
export const MAX_RESULTS = 100
/** Of the articles that contain everything, this many of the newest are put in order; to rank all of 200,000 that contain "the" takes seconds. */
const RANKED = 300

/**
 * Full-text search over the articles that were read and that one chat may see, the same on both databases: those with all terms
 * in the title first, then those with all in title and lead, then the others, the newest first. A phrase of frequent words is
 * looked for in the newest articles only (`searchReach`). SQLite uses FTS5, PostgreSQL a GIN index and the words; both contain the terms of `indexTerms`.
 */
export async function searchIn(
  db: Database,
  request: SearchRequest,
  reachOf: (db: Database, query: SearchQuery) => Promise<SearchReach> = searchReach,
): Promise<FoundArticle[]> {
  const { chatId, query, offset, limit, hasSnippets, isPartial = false } = request
  const allowed = Math.min(limit, MAX_RESULTS - offset)
  if (query.length === 0 || allowed <= 0) return []
  if (isPartial) return listed(db, await mostMatches(db, query, chatId, allowed), chatId)
  const reach = await reachOf(db, query)
  const newest = isPostgres(db)
    ? sql`select unnest(${await newestMatches(db, query, chatId, { most: RANKED, ...reach })}::bigint[]) as id`
    : newestInFts5(query, chatId, reach.oldest)
  const { rows } = await ranked(db, request, newest, allowed).execute(db)
  const found = rows.map(toFound)
  if (!hasSnippets) return found
  const texts = await textsOf(
    db,
    rows.map(({ id }) => id),
  )
  return found.map((row) => ({ ...row, snippet: snippetOf(texts.get(row.id) ?? '', query) }))
}

/** SQLite has no booleans. */
function toFound(row: ListedArticle): FoundArticle {
  return { ...row, isAdvisory: Boolean(row.isAdvisory), snippet: '' }
}

/** These articles in this order. */
async function listed(
  db: Database,
  ids: readonly number[],
  chatId: number,
): Promise<FoundArticle[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ListedArticle>`
    select ${shownColumns()}
    from article join source on source.id = ${shownAs(followedBy(chatId, 'article_source.source_id'))}
    where article.id in (${sql.join(ids)})`.execute(db)
  const byId = new Map(rows.map((row) => [row.id, toFound(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A cross join keeps SQLite from visiting every article: the index yields the newest first, so that the first few are enough. */
function newestInFts5(
  query: SearchQuery,
  chatId: number,
  oldest: number,
): RawBuilder<{ id: number }> {
  return sql<{ id: number }>`
    select article.id
    from article_text cross join article
    where article.id = article_text.rowid
      and article_text match ${fts5Expression(query, 'anywhere')} and article_text.rowid >= ${oldest}
      and ${visibleTo(chatId)}
    order by article_text.rowid desc
    limit ${RANKED}
  `
}

/** Puts the articles of `newest` in order. */
function ranked(
  db: Database,
  { query, chatId, offset }: SearchRequest,
  newest: RawBuilder<unknown>,
  limit: number,
) {
  // Looks at the newest only: from a row by its id, or from the id of the oldest on.
  const hasAllIn = (part: SearchedPart): RawBuilder<boolean> =>
    isPostgres(db)
      ? sql<boolean>`exists (
          select 1 from article_text
          where article_text.article_id = newest.id and ${hasSequences(query, part)}
          ${EACH_BY_ITSELF}
        )`
      : sql<boolean>`newest.id in (
          select rowid from article_text
          where article_text match ${fts5Expression(query, part)} and rowid >= (select min(id) from newest)
        )`
  return sql<ListedArticle>`
    with newest as materialized (${newest})
    select ${shownColumns()}
    from newest
    join article on article.id = newest.id
    join source on source.id = ${shownAs(followedBy(chatId, 'article_source.source_id'))}
    order by
      case when ${hasAllIn('title')} then 0 when ${hasAllIn('title and lead')} then 1 else 2 end,
      article.published_at desc, article.id desc
    limit ${limit} offset ${offset}
  `
}

function shownColumns(): RawBuilder<unknown> {
  return sql`article.id, article.title, article.link, source.title as source, article.language,
    article.published_at as "publishedAt", article.advisory is not null as "isAdvisory"`
}

/** The indexed texts of these articles. */
async function textsOf(db: Database, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('content')
    .select('article_id')
    .select(BLOCK_COLUMNS)
    .where('article_id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [row.article_id, textOf(row, row.article_id).slice(0, INDEXED_LENGTH)]),
  )
}
